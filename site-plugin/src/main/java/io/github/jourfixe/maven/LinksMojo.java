package io.github.jourfixe.maven;

import io.github.jourfixe.generator.LinkCheck;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.report.FindingsReport;
import io.github.jourfixe.generator.web.AnswerCache;
import io.github.jourfixe.generator.web.PoliteWeb;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Asks whether the links that lead out of the archive still lead somewhere. Needs the network, and
 * is no part of any other goal. Servers are asked one question at a time, and good answers are
 * remembered. What it finds fails the build only if warnings do.
 *
 * @since 0.1.0
 */
@Mojo(name = "links", requiresProject = false, threadSafe = true)
public final class LinksMojo extends AbstractArchiveMojo {

  /**
   * Where answers are remembered.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jourfixe.linksCache",
      defaultValue = "${basedir}/target/jourfixe/links.tsv",
      required = true)
  private File linksCache;

  /**
   * For how many days a good answer is remembered.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.linksDays", defaultValue = "14")
  private int linksDays;

  /**
   * How long to wait between two questions to one server, in milliseconds.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.linksPause", defaultValue = "1000")
  private int linksPause;

  /**
   * How long to wait for an answer, in seconds.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.linksTimeout", defaultValue = "20")
  private int linksTimeout;

  @Override
  void run(SiteConfig config, BuildLog log, ReportFiles files)
      throws MojoFailureException, IOException {
    LocalDate today =
        LocalDate.ofInstant(
            BuildClock.of(System.getenv(BuildClock.VARIABLE)).instant(), ZoneOffset.UTC);
    PoliteWeb web = new PoliteWeb(Duration.ofMillis(linksPause), Duration.ofSeconds(linksTimeout));
    AnswerCache cache = new AnswerCache(linksCache.toPath(), web, today, linksDays);
    LinkCheck.Result result = new LinkCheck(cache).check(config);
    cache.save();
    FindingsReport told =
        log.tell(result.language(), today.atStartOfDay(), result.findings(), files.prefix());
    files.write(told);
    if (config.policy().forbids(result.findings())) {
      throw new MojoFailureException(log.refusal(told));
    }
  }
}
