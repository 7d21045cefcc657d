package io.github.jourfixe.maven;

import io.github.jourfixe.generator.report.FindingsReport;
import io.github.jourfixe.generator.report.GithubAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * A job of GitHub Actions that the build is part of.
 *
 * @param summary the file for the job's summary, if the server wants one
 */
record GithubJob(Optional<Path> summary) {

  /** The job, by the environment; empty if the build runs elsewhere. */
  static Optional<GithubJob> here(Map<String, String> environment) {
    return "true".equals(environment.get("GITHUB_ACTIONS"))
        ? Optional.of(
            new GithubJob(
                Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY")).map(Path::of)))
        : Optional.empty();
  }

  /** Prints the commands, which the server reads only at the beginning of a line. */
  void tell(FindingsReport report) throws IOException {
    GithubAnnotations.commands(report).forEach(System.out::println);
    if (summary.isPresent() && !report.findings().isEmpty()) {
      Files.writeString(
          summary.orElseThrow(),
          GithubAnnotations.summary(report),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }
}
