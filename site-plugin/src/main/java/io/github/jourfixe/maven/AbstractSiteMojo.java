package io.github.jourfixe.maven;

import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import io.github.jourfixe.generator.report.FindingsReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals that read an archive have in common. */
abstract class AbstractSiteMojo extends AbstractMojo {

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

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, since jourfixe.skip is set");
      return;
    }
    Path folder = content.toPath();
    Settings settings =
        new Settings(asOf, baseUrl, drafts, failOnWarning, severities, locale, threads);
    SiteConfig config = settings.config(folder, output(folder));
    ReportFiles files = ReportFiles.of(reports, reportDirectory.toPath(), folder);
    BuildLog log = new BuildLog(getLog(), settings.language(), GithubJob.here(System.getenv()));
    SiteGenerator generator =
        new SiteGenerator(BuildClock.of(System.getenv(BuildClock.VARIABLE)), log);
    try {
      build(generator, config, log, files);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void build(SiteGenerator generator, SiteConfig config, BuildLog log, ReportFiles files)
      throws MojoFailureException, IOException {
    try {
      BuildReport report = run(generator, config);
      files.write(log.tell(report.language(), report.findings(), files.prefix()));
      log.finish(report);
    } catch (ContentException e) {
      FindingsReport told = log.tell(e.language(), e.findings(), files.prefix());
      files.write(told);
      throw new MojoFailureException(log.refusal(told));
    }
  }

  /** Where the site goes; of no meaning to a goal that writes nothing. */
  abstract Path output(Path folder);

  abstract BuildReport run(SiteGenerator generator, SiteConfig config)
      throws ContentException, IOException;
}
