package io.github.jourfixe.maven;

import io.github.jourfixe.generator.SiteConfig;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals that read an archive have in common. */
abstract class AbstractArchiveMojo extends AbstractMojo {

  /**
   * The folder of the archive, with its <code>site.yaml</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.content", defaultValue = "${basedir}", required = true)
  private File content;

  /**
   * The moment of which the site is true: a day (2019-07-01) or a day and time (2019-07-01T18:00).
   * Without it, what <code>site.yaml</code> says, else the day of the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.asOf")
  private String asOf;

  /**
   * Where the site is published; without it, what <code>site.yaml</code> says.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.baseUrl")
  private String baseUrl;

  /**
   * Whether to show drafts and entries that are to be published later.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.drafts", defaultValue = "false")
  private boolean drafts;

  /**
   * Whether warnings forbid the build as errors do.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /**
   * Whether the site goes public: then imprint, privacy and accessibility pages that are missing,
   * not linked or not filled in forbid the build, as does a law that is no longer in force.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.release", defaultValue = "false")
  private boolean release;

  /**
   * Problems whose level differs from their own: <code>event-unconfirmed=error,draft-skipped=off
   * </code>. Levels are error, warning, note and off; an error cannot be made milder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.severities", defaultValue = "")
  private String severities;

  /**
   * Language in which problems are told, de or en; without it, that of the site.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.locale")
  private String locale;

  /**
   * Forms in which problems are kept as files as well, whether the build succeeds or not: html,
   * sarif, gitlab (Code Quality), junit.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.reports")
  private List<String> reports;

  /**
   * The folder for the files of <code>reports</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.reportDirectory", defaultValue = "${basedir}/target/jourfixe")
  private File reportDirectory;

  /**
   * The folder that keeps pictures in all their sizes from one build to the next. Several builds
   * may share it, and it may be deleted at any time.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jourfixe.madeFiles",
      defaultValue = "${basedir}/target/jourfixe-made",
      required = true)
  private File madeFiles;

  /**
   * Whether Git is asked when files changed of which nobody wrote that down as <code>updated</code>
   * , and whether calendars miss a change. It needs a complete clone and Git itself; without them
   * the site is built all the same.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.history", defaultValue = "true")
  private boolean history;

  /**
   * The day that calendars and feeds name as the last change of a meeting if neither the content
   * nor Git tells it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.epoch", defaultValue = "2000-01-01")
  private String epoch;

  /**
   * How many documents are worked on at once; 0 stands for one per processor.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.threads", defaultValue = "0")
  private int threads;

  /**
   * Whether to do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.skip", defaultValue = "false")
  private boolean skip;

  /** Whether to show drafts and entries that are to be published later. */
  boolean drafts() {
    return drafts;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, since jourfixe.skip is set");
      return;
    }
    Path folder = content.toPath().toAbsolutePath().normalize();
    Settings settings =
        new Settings(
            asOf, baseUrl, drafts(), failOnWarning, release, severities, history, epoch, threads);
    SiteConfig config =
        settings.config(folder, output(folder)).withMadeFiles(madeFiles.toPath().toAbsolutePath());
    ReportFiles files = ReportFiles.of(reports, reportDirectory.toPath(), folder);
    BuildLog log = new BuildLog(getLog(), language(), GithubJob.here(System.getenv()));
    try {
      run(config, log, files);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Does the goal's work. */
  abstract void run(SiteConfig config, BuildLog log, ReportFiles files)
      throws MojoFailureException, IOException;

  /** The language in which to tell problems; empty for that of the site. */
  final Optional<String> language() throws MojoFailureException {
    return Settings.language(locale);
  }

  /** Where the site goes; of no meaning to a goal that writes nothing. */
  Path output(Path folder) {
    return folder.resolve("target").resolve("site");
  }
}
