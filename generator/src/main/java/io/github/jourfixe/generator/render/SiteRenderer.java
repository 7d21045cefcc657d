package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.output.OutputFile;
import io.github.jourfixe.generator.output.OutputSink;
import io.github.jourfixe.generator.parallel.Progress;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.theme.Messages;
import io.github.jourfixe.generator.theme.Theme;
import io.github.jourfixe.generator.view.PageComposer;
import io.github.jourfixe.generator.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Renders everything that a plan holds, pages by several threads, and hands it on file by file. */
public final class SiteRenderer {

  private final Theme theme;
  private final Workers workers;
  private final Diagnostics diagnostics;

  /**
   * A renderer.
   *
   * @param theme what the site looks like
   * @param workers render the pages
   * @param diagnostics takes the findings about templates
   */
  public SiteRenderer(Theme theme, Workers workers, Diagnostics diagnostics) {
    this.theme = theme;
    this.workers = workers;
    this.diagnostics = diagnostics;
  }

  /**
   * Renders the site of a plan. A page whose template is wrong is reported and left out.
   *
   * @throws IOException if a file cannot be read, or the sink cannot take one
   */
  public void render(SitePlan plan, OutputSink sink, Progress progress) throws IOException {
    theme.check(diagnostics);
    Messages messages = theme.messages(plan.archive().site().language());
    TemplateEngine templates = new TemplateEngine(theme, messages);
    PageComposer composer = new PageComposer(plan, messages);
    try {
      workers.map(
          plan.pages(),
          page -> {
            render(page, composer, templates).ifPresent(file -> put(file, sink));
            return page;
          },
          progress);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Map.Entry<String, String> file : new SitemapRenderer(plan).render().entrySet()) {
      sink.put(text(file.getKey(), file.getValue()));
    }
    for (String asset : theme.assets()) {
      sink.put(new OutputFile.Generated("assets/" + asset, theme.asset(asset)));
    }
  }

  private Optional<OutputFile> render(
      PagePlan page, PageComposer composer, TemplateEngine templates) {
    String path = page.path().outputFile();
    if (page instanceof PagePlan.Copy copy) {
      return Optional.of(new OutputFile.Copied(path, copy.asset().file()));
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
