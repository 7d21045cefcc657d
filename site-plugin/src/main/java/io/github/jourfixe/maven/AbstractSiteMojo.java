package io.github.jourfixe.maven;

import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import io.github.jourfixe.generator.report.FindingsReport;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;

/** What the goals that build a site once have in common. */
abstract class AbstractSiteMojo extends AbstractArchiveMojo {

  @Override
  final void run(SiteConfig config, BuildLog log, ReportFiles files)
      throws MojoFailureException, IOException {
    SiteGenerator generator =
        new SiteGenerator(BuildClock.of(System.getenv(BuildClock.VARIABLE)), log);
    try {
      BuildReport report = build(generator, config);
      files.write(log.tell(report.language(), report.asOf(), report.findings(), files.prefix()));
      log.finish(report);
    } catch (ContentException e) {
      FindingsReport told = log.tell(e.language(), e.asOf(), e.findings(), files.prefix());
      files.write(told);
      throw new MojoFailureException(log.refusal(told));
    }
  }

  abstract BuildReport build(SiteGenerator generator, SiteConfig config)
      throws ContentException, IOException;
}
