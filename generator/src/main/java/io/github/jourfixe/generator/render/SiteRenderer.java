package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.calendar.CalendarWriter;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.feed.FeedWriter;
import io.github.jourfixe.generator.media.BrokenPictureException;
import io.github.jourfixe.generator.media.PictureForm;
import io.github.jourfixe.generator.media.Workshop;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.output.OutputFile;
import io.github.jourfixe.generator.output.OutputSink;
import io.github.jourfixe.generator.parallel.Progress;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.search.SearchIndexer;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.structured.AddressText;
import io.github.jourfixe.generator.structured.EventData;
import io.github.jourfixe.generator.theme.Messages;
import io.github.jourfixe.generator.theme.Theme;
import io.github.jourfixe.generator.view.PageComposer;
import io.github.jourfixe.generator.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Renders what a plan holds: everything at once, or a single file when somebody asks for it. Safe
 * for use by several threads.
 */
public final class SiteRenderer {

  private static final String ICON = "icon.svg";

  private final SitePlan plan;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final PageComposer composer;
  private final TemplateEngine templates;
  private final CalendarWriter calendars;
  private final Workshop workshop;
  private final FeedWriter feeds;
  private final Map<String, PagePlan> pages;
  private Map<String, OutputFile> companions;
  private Map<String, OutputFile> searchIndex;

  /**
   * A renderer of one site.
   *
   * @param plan what it holds
   * @param theme what it looks like
   * @param workshop makes its pictures
   * @param memory spares it the theme, if that has not changed
   * @param diagnostics takes the findings about the theme
   * @throws IOException if the theme cannot be read
   */
  public SiteRenderer(
      SitePlan plan, Theme theme, Workshop workshop, Memory memory, Diagnostics diagnostics)
      throws IOException {
    this.plan = plan;
    this.theme = theme;
    this.workshop = workshop;
    this.diagnostics = diagnostics;
    theme.check(diagnostics);
    LookKey key = new LookKey(theme.own(), plan.archive().site().language());
    Look look = memory.recall(key, diagnostics, none -> look(theme, key.language()));
    this.templates = look.templates;
    this.calendars = new CalendarWriter(plan);
    this.feeds = new FeedWriter(plan);
    this.composer = new PageComposer(plan, look.messages);
    this.pages =
        plan.pages().stream()
            .collect(Collectors.toMap(page -> page.path().outputFile(), Function.identity()));
  }

  /** What pages look like: texts and templates. */
  public static final class Look {
    private final Messages messages;
    private final TemplateEngine templates;

    private Look(Theme theme, String language) throws IOException {
      this.messages = theme.messages(language);
      this.templates = new TemplateEngine(theme, messages);
    }
  }

  /**
   * What the look of pages depends on. Templates are read when they are first used: whoever hears
   * that one of them has changed must see to it that this is forgotten.
   *
   * @param own the site's own templates and messages, and the names of its assets
   * @param language of the messages
   */
  public record LookKey(Map<String, String> own, String language) implements Memory.Key<Look> {}

  private static Look look(Theme theme, String language) {
    try {
      return new Look(theme, language);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the theme", e);
    }
  }

  /**
   * Renders the whole site, pages by several threads, and hands it on file by file. A page whose
   * template is wrong is reported and left out.
   *
   * @throws IOException if a file cannot be read, or the sink cannot take one
   */
  public void render(Workers workers, OutputSink sink, Progress progress) throws IOException {
    try {
      workers.map(
          pieces(),
          piece -> {
            render(piece).forEach(file -> put(file, sink));
            return piece;
          },
          progress);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (OutputFile file : companions().values()) {
      sink.put(file);
    }
    for (OutputFile file : searchIndex().values()) {
      sink.put(file);
    }
  }

  /**
   * Renders one file.
   *
   * @param path relative to the output folder
   * @return empty if the site has no such file, or if its template is wrong, which is reported
   * @throws IOException if a file cannot be read
   */
  public Optional<OutputFile> render(String path) throws IOException {
    PagePlan page = pages.get(path);
    if (page != null) {
      return render(List.of(page)).stream().findFirst();
    }
    // Only a search needs the index, and making it takes longer than all else here.
    boolean search = path.startsWith(plan.addresses().search().value().substring(1));
    return Optional.ofNullable((search ? searchIndex() : companions()).get(path));
  }

  /** Whether the site has a page or a copied file of a path, rightly rendered or not. */
  public boolean holds(String path) {
    return pages.containsKey(path);
  }

  /** The files that go with the pages, by path: for machines, and what the theme brings. */
  private synchronized Map<String, OutputFile> companions() throws IOException {
    if (companions == null) {
      Map<String, OutputFile> files = new LinkedHashMap<>();
      Site site = plan.archive().site();
      String root = site.baseUrl().map(URI::getRawPath).orElse("/");
      HostHeaders.files(theme.template("layout").orElse(""), root)
          .forEach((path, text) -> files.put(path, text(path, text)));
      Map<String, String> assets = theme.fingerprinted();
      Optional<String> icon = Optional.ofNullable(assets.get(ICON));
      String manifest = WebManifest.of(site, icon.map(name -> "assets/" + name));
      files.put(WebManifest.NAME, text(WebManifest.NAME, manifest));
      new SitemapRenderer(plan).render().forEach((path, text) -> files.put(path, text(path, text)));
      for (Map.Entry<String, String> asset : assets.entrySet()) {
        putAsset(asset.getValue(), theme.asset(asset.getKey()), files);
      }
      for (String asset : theme.ownAssets()) {
        putAsset(asset, theme.asset(asset), files);
      }
      companions = files;
    }
    return companions;
  }

  private static void putAsset(String name, byte[] bytes, Map<String, OutputFile> files) {
    String path = "assets/" + name;
    files.put(path, new OutputFile.Generated(path, bytes));
  }

  /** What the search page's script loads, by path. */
  private synchronized Map<String, OutputFile> searchIndex() {
    if (searchIndex == null) {
      Map<String, OutputFile> files = new LinkedHashMap<>();
      new SearchIndexer(plan)
          .files()
          .forEach((path, text) -> files.put(path.outputFile(), text(path.outputFile(), text)));
      searchIndex = files;
    }
    return searchIndex;
  }

  /** What is rendered at once: each page by itself, and all forms of a picture, the slow first. */
  private List<List<PagePlan>> pieces() {
    Map<SourceFile.Asset, List<PagePlan>> pictures = new LinkedHashMap<>();
    List<List<PagePlan>> pages = new ArrayList<>();
    for (PagePlan page : plan.pages()) {
      if (page instanceof PagePlan.Picture picture) {
        pictures.computeIfAbsent(picture.asset(), unused -> new ArrayList<>()).add(page);
      } else {
        pages.add(List.of(page));
      }
    }
    List<List<PagePlan>> pieces = new ArrayList<>(pictures.values());
    pieces.addAll(pages);
    return pieces;
  }

  private List<OutputFile> render(List<PagePlan> piece) {
    return piece.get(0) instanceof PagePlan.Picture picture
        ? pictures(picture.asset(), piece)
        : render(piece.get(0)).stream().toList();
  }

  private byte[] drawn(PagePlan.Preview preview) {
    try {
      return workshop.draw(composer.card(preview));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<OutputFile> pictures(SourceFile.Asset asset, List<PagePlan> piece) {
    List<PictureForm> forms =
        piece.stream().map(PagePlan.Picture.class::cast).map(PagePlan.Picture::form).toList();
    List<OutputFile> files = new ArrayList<>();
    try {
      List<byte[]> made = workshop.make(asset.file(), asset.picture().orElseThrow(), forms);
      for (int i = 0; i < made.size(); i++) {
        files.add(new OutputFile.Generated(piece.get(i).path().outputFile(), made.get(i)));
      }
    } catch (BrokenPictureException e) {
      diagnostics.report(Code.PICTURE_UNREADABLE, asset.location());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + asset.path(), e);
    }
    return files;
  }

  private Optional<OutputFile> render(PagePlan page) {
    String path = page.path().outputFile();
    if (page instanceof PagePlan.Preview preview) {
      return Optional.of(new OutputFile.Generated(path, drawn(preview)));
    }
    if (page instanceof PagePlan.Copy copy) {
      return Optional.of(new OutputFile.Copied(path, copy.asset().file()));
    }
    if (page instanceof PagePlan.Calendar calendar) {
      return Optional.of(text(path, calendars.write(calendar)));
    }
    if (page instanceof PagePlan.Data data) {
      return Optional.of(text(path, data(data.kind())));
    }
    if (page instanceof PagePlan.Feed feed) {
      return Optional.of(text(path, feeds.write(feed)));
    }
    PageView view = composer.compose(page).orElseThrow();
    try {
      return Optional.of(text(path, templates.render(view)));
    } catch (TemplateException e) {
      diagnostics.report(
          Code.TEMPLATE_BROKEN, new SourceLocation(e.file(), e.line(), 0, ""), e.getMessage());
      return Optional.empty();
    }
  }

  private String data(PagePlan.Data.Kind kind) {
    return switch (kind) {
      case EVENTS -> new EventData(plan).write();
      case EVENT_SCHEMA -> EventData.schema();
      case ADDRESSES -> new AddressText(plan).write();
      case NEXT_CHANGE -> plan.nextChange().map(Instant::toString).orElse("never") + "\n";
    };
  }

  private static OutputFile text(String path, String text) {
    return new OutputFile.Generated(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(OutputFile file, OutputSink sink) {
    try {
      sink.put(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
