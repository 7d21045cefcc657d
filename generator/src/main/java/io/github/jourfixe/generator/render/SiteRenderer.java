package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.calendar.CalendarWriter;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.feed.FeedWriter;
import io.github.jourfixe.generator.media.Workshop;
import io.github.jourfixe.generator.memory.Memory;
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
import io.github.jourfixe.generator.theme.Theme;
import io.github.jourfixe.generator.view.PageComposer;
import io.github.jourfixe.generator.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private final SitePlan plan;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final PageComposer composer;
  private final TemplateEngine templates;
  private final CalendarWriter calendars;
  private final FeedWriter feeds;
  private final PictureRenderer pictures;
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
    this.diagnostics = diagnostics;
    Look look = Look.of(theme, plan.archive().site().language(), memory, diagnostics);
    this.templates = look.templates();
    this.composer = new PageComposer(plan, look.messages());
    this.calendars = new CalendarWriter(plan);
    this.feeds = new FeedWriter(plan);
    this.pictures = new PictureRenderer(workshop, composer, diagnostics);
    this.pages =
        plan.pages().stream()
            .collect(Collectors.toMap(page -> page.path().outputFile(), Function.identity()));
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
      PagePlan other = pages.get(file.path());
      if (other == null) {
        sink.put(file);
      } else {
        // Only the theme knows what else it has.
        diagnostics.report(Code.ADDRESS_CLASH, place(other), other.path(), "theme/" + file.path());
      }
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

  private synchronized Map<String, OutputFile> companions() throws IOException {
    if (companions == null) {
      companions = new CompanionFiles(plan, theme).files();
    }
    return companions;
  }

  /** What the search page's script loads, by path. */
  private synchronized Map<String, OutputFile> searchIndex() {
    if (searchIndex == null) {
      Map<String, OutputFile> files = new LinkedHashMap<>();
      new SearchIndexer(plan)
          .files()
          .forEach(
              (path, text) ->
                  files.put(path.outputFile(), OutputFile.text(path.outputFile(), text)));
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
    return piece.get(0) instanceof PagePlan.Picture
        ? pictures.render(piece.stream().map(PagePlan.Picture.class::cast).toList())
        : render(piece.get(0)).stream().toList();
  }

  private Optional<OutputFile> render(PagePlan page) {
    String path = page.path().outputFile();
    if (page instanceof PagePlan.Preview preview) {
      return Optional.of(pictures.render(preview));
    }
    if (page instanceof PagePlan.Copy copy) {
      return Optional.of(new OutputFile.Copied(path, copy.asset().file()));
    }
    if (page instanceof PagePlan.Calendar calendar) {
      return Optional.of(OutputFile.text(path, calendars.write(calendar)));
    }
    if (page instanceof PagePlan.Data data) {
      return Optional.of(OutputFile.text(path, data(data.kind())));
    }
    if (page instanceof PagePlan.Feed feed) {
      return Optional.of(OutputFile.text(path, feeds.write(feed)));
    }
    PageView view = composer.compose(page).orElseThrow();
    try {
      String html = templates.render(view);
      LegalLinks.check(view, html, diagnostics);
      return Optional.of(OutputFile.text(path, html));
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

  private static SourceLocation place(PagePlan page) {
    if (page instanceof PagePlan.Copy copy) {
      return copy.asset().location();
    }
    return page instanceof PagePlan.Picture picture
        ? picture.asset().location()
        : SourceLocation.of("theme" + page.path());
  }

  private static void put(OutputFile file, OutputSink sink) {
    try {
      sink.put(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
