package io.github.jourfixe.generator;

import io.github.jourfixe.generator.BuildListener.Stage;
import io.github.jourfixe.generator.assemble.ArchiveAssembler;
import io.github.jourfixe.generator.assemble.AssemblyOptions;
import io.github.jourfixe.generator.assemble.AttachmentChecks;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.history.ContentHistory;
import io.github.jourfixe.generator.markdown.FlexmarkEngine;
import io.github.jourfixe.generator.media.DocumentTexts;
import io.github.jourfixe.generator.media.Workshop;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.parallel.Progress;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.parse.DocumentParser;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.plan.SitePlanner;
import io.github.jourfixe.generator.render.SiteRenderer;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.source.SourceReader;
import io.github.jourfixe.generator.theme.Theme;
import io.github.jourfixe.generator.theme.ThemeLayer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The way from a folder to a site that can be rendered; the same for a build and a preview. */
final class BuildRecipe {

  private final SiteConfig config;
  private final InstantSource clock;
  private final BuildListener listener;
  private final BooleanSupplier webp;
  private final Workshop workshop;

  BuildRecipe(
      SiteConfig config, InstantSource clock, BuildListener listener, BooleanSupplier webp) {
    this.config = config;
    this.clock = clock;
    this.listener = listener;
    this.webp = webp;
    this.workshop = new Workshop(config.madeFiles());
  }

  /**
   * Plans the site.
   *
   * @throws ContentException if the content has errors
   */
  SitePlan plan(Workers workers, Memory memory, Findings findings)
      throws ContentException, IOException {
    Diagnostics diagnostics = findings.diagnostics();
    List<SourceFile> sources =
        new SourceReader(workers, memory).read(config.content(), diagnostics);
    ParsedContent content =
        new DocumentParser(FlexmarkEngine::new, workers, memory, diagnostics)
            .parse(sources, progress(Stage.PARSE));
    AssemblyOptions options = options(content.site());
    findings.tellIn(content.site().language(), options.asOf());
    Archive archive =
        new ArchiveAssembler(options, history(memory, diagnostics), diagnostics).assemble(content);
    new AttachmentChecks(new DocumentTexts(config.madeFiles()), workers, memory, diagnostics)
        .check(archive, content.retracted());
    SitePlan plan = new SitePlanner(diagnostics, webp).plan(archive);
    findings.stopIfGrave();
    return config.offline() ? plan.readOffline() : plan;
  }

  /** What renders a planned site, by the site's own theme. */
  SiteRenderer renderer(SitePlan plan, Memory memory, Findings findings) throws IOException {
    Theme theme = new Theme(ThemeLayer.shipped(), config.content().resolve(Theme.FOLDER));
    return new SiteRenderer(plan, theme, workshop, memory, findings.diagnostics());
  }

  Progress progress(Stage stage) {
    return (done, total) -> listener.progress(stage, done, total);
  }

  private ContentHistory history(Memory memory, Diagnostics diagnostics) {
    if (!config.history()) {
      return ContentHistory.UNKNOWN;
    }
    return memory.recall(
        new HistoryKey(config.content(), ContentHistory.state(config.content())),
        diagnostics,
        findings -> ContentHistory.of(config.content(), findings));
  }

  /** The folder whose history it is, and what Git says of its state. */
  private record HistoryKey(Path folder, String state) implements Memory.Key<ContentHistory> {}

  private AssemblyOptions options(Site site) {
    AsOf asOf =
        config
            .asOf()
            .or(site::asOf)
            .orElseGet(() -> AsOf.startOf(LocalDate.ofInstant(clock.instant(), site.zone())));
    return new AssemblyOptions(
        asOf,
        config.baseUrl(),
        config.drafts(),
        config.policy().isError(Code.LEGAL_PAGE_MISSING),
        config.epoch());
  }
}
