package io.github.jourfixe.generator;

import io.github.jourfixe.generator.BuildListener.Stage;
import io.github.jourfixe.generator.assemble.ArchiveAssembler;
import io.github.jourfixe.generator.assemble.AssemblyOptions;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.markdown.FlexmarkEngine;
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
import io.github.jourfixe.generator.write.SiteWriter;
import io.github.jourfixe.generator.write.Staging;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Turns a folder of content into a static site. Immutable; one generator may build many sites. */
public final class SiteGenerator {

  private final InstantSource clock;
  private final BuildListener listener;

  /**
   * A generator.
   *
   * @param clock asked at most once a build, and only if neither the configuration nor the content
   *     says of which moment the site is to be true
   * @param listener hears how far a build is
   */
  public SiteGenerator(InstantSource clock, BuildListener listener) {
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Builds the site. Content problems are collected and end the build once, before anything in the
   * output folder has changed.
   *
   * @throws ContentException if the content has errors
   * @throws IOException if a file cannot be read or written
   */
  public BuildReport generate(SiteConfig config) throws ContentException, IOException {
    return build(config, SiteWriter.into(config.output()));
  }

  /**
   * Does all that {@link #generate} does, but for writing.
   *
   * @throws ContentException if the content has errors
   * @throws IOException if a file cannot be read
   */
  public BuildReport check(SiteConfig config) throws ContentException, IOException {
    return build(config, SiteWriter.discarding());
  }

  private BuildReport build(SiteConfig config, SiteWriter writer)
      throws ContentException, IOException {
    Findings findings = new Findings(config.policy());
    Diagnostics diagnostics = findings.diagnostics();
    try (Workers workers = new Workers(config.threads())) {
      List<SourceFile> sources = new SourceReader(workers).read(config.content(), diagnostics);
      ParsedContent content =
          new DocumentParser(FlexmarkEngine::new, workers, diagnostics)
              .parse(sources, progress(Stage.PARSE));
      findings.tellIn(content.site().language());
      AssemblyOptions options = options(config, content.site());
      Archive archive = new ArchiveAssembler(options, diagnostics).assemble(content);
      SitePlan plan = new SitePlanner(diagnostics).plan(archive);
      findings.stopIfGrave();
      Theme theme = new Theme(ThemeLayer.shipped(), config.content().resolve(Theme.FOLDER));
      try (Staging staging = writer.begin()) {
        new SiteRenderer(theme, workers, diagnostics).render(plan, staging, progress(Stage.RENDER));
        findings.stopIfGrave();
        return findings.report(plan, staging.commit());
      }
    }
  }

  private AssemblyOptions options(SiteConfig config, Site site) {
    AsOf asOf =
        config
            .asOf()
            .or(site::asOf)
            .orElseGet(() -> AsOf.startOf(LocalDate.ofInstant(clock.instant(), site.zone())));
    return new AssemblyOptions(asOf, config.baseUrl(), config.drafts());
  }

  private Progress progress(Stage stage) {
    return (done, total) -> listener.progress(stage, done, total);
  }
}
