package io.github.jourfixe.generator;

import io.github.jourfixe.generator.media.PictureEncoder;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.render.Look;
import io.github.jourfixe.generator.source.FileStamp;
import io.github.jourfixe.generator.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a site true to its folder while that is edited. Nothing is written: each refresh reads and
 * parses only what has changed, and pages are rendered when they are asked for. Not for use by
 * several threads at once; the {@link PreviewedSite sites} that it gives are.
 */
public final class SitePreview implements AutoCloseable {

  private final SiteConfig config;
  private final BuildRecipe recipe;
  private final Workers workers;
  private final Memory.Lasting memory = Memory.lasting();
  private Optional<PreviewedSite> good = Optional.empty();

  /**
   * A preview that has read nothing yet.
   *
   * @param config what to build; its output folder is of no meaning
   * @param clock asked at each refresh, unless the configuration or the content names a moment
   * @param listener hears how far a refresh is
   */
  public SitePreview(SiteConfig config, InstantSource clock, BuildListener listener) {
    this.config = config;
    this.recipe = new BuildRecipe(config, clock, listener, PictureEncoder::writesWebp);
    this.workers = new Workers(config.threads());
  }

  /**
   * Reads what has changed.
   *
   * @param touched files that are known to have changed, by the content folder's path as it was
   *     configured; others are noticed by their size and time. The folder itself stands for all
   * @return the site as its folder is now; if that has errors, the last good one with the findings
   * @throws IOException if a file cannot be read, for instance because it went meanwhile
   */
  public PreviewedSite refresh(Set<Path> touched) throws IOException {
    boolean all = touched.contains(config.content());
    Path theme = config.content().resolve(Theme.FOLDER);
    boolean look = all || touched.stream().anyMatch(file -> file.startsWith(theme));
    memory.begin(
        key ->
            key instanceof FileStamp stamp
                ? all || touched.contains(stamp.file())
                : look && key instanceof Look.Key);
    Findings findings = new Findings(config.policy());
    try {
      SitePlan plan = recipe.plan(workers, memory, findings);
      PreviewedSite site =
          PreviewedSite.of(plan, recipe.renderer(plan, memory, findings), findings, good);
      good = Optional.of(site);
      return site;
    } catch (ContentException e) {
      return good.map(site -> site.with(e)).orElseGet(() -> PreviewedSite.none(e));
    } catch (IOException | RuntimeException | Error e) {
      memory.abandon();
      throw e;
    }
  }

  /** Ends the threads. */
  @Override
  public void close() {
    workers.close();
  }
}
