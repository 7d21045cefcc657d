package io.github.jourfixe.generator;

import io.github.jourfixe.generator.BuildListener.Stage;
import io.github.jourfixe.generator.media.PictureEncoder;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.write.SiteWriter;
import io.github.jourfixe.generator.write.Staging;
import java.io.IOException;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Turns a folder of content into a static site. Immutable; one generator may build many sites. */
public final class SiteGenerator {

  private final InstantSource clock;
  private final BuildListener listener;
  private final BooleanSupplier webp;

  /**
   * A generator.
   *
   * @param clock asked at most once a build, and only if neither the configuration nor the content
   *     says of which moment the site is to be true
   * @param listener hears how far a build is
   */
  public SiteGenerator(InstantSource clock, BuildListener listener) {
    this(clock, listener, PictureEncoder::writesWebp);
  }

  /** A generator on a machine that may not be able to write WebP. */
  SiteGenerator(InstantSource clock, BuildListener listener, BooleanSupplier webp) {
    this.clock = clock;
    this.listener = listener;
    this.webp = webp;
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

  private static SiteWriter compressing(SiteWriter writer, SitePlan plan) {
    return writer.compressing(
        plan.pages().stream()
            .map(page -> page.path().outputFile())
            .filter(path -> path.endsWith(".gz"))
            .collect(Collectors.toSet()));
  }

  private BuildReport build(SiteConfig config, SiteWriter writer)
      throws ContentException, IOException {
    BuildRecipe recipe = new BuildRecipe(config, clock, listener, webp);
    Findings findings = new Findings(config.policy());
    try (Workers workers = new Workers(config.threads())) {
      SitePlan plan = recipe.plan(workers, Memory.NONE, findings);
      try (Staging staging = (config.precompress() ? compressing(writer, plan) : writer).begin()) {
        recipe
            .renderer(plan, Memory.NONE, findings)
            .render(workers, staging, recipe.progress(Stage.RENDER));
        findings.stopIfGrave();
        return findings.report(plan, staging.commit());
      }
    }
  }
}
