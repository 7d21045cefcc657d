package io.github.jourfixe.maven;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.Severity;
import io.github.jourfixe.generator.report.FindingsReport;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;

/** Tells in Maven's log how a build goes: long ones every other second, all of them at the end. */
final class BuildLog implements BuildListener {

  private static final long INTERVAL = 2_000_000_000L;

  private static final int SHOWN = 100;

  private final Log log;
  private final Optional<String> language;
  private final Optional<GithubJob> github;
  private final long start = System.nanoTime();
  private final AtomicLong next = new AtomicLong(start + INTERVAL);

  /**
   * Tells a build.
   *
   * @param log where to
   * @param language in which; empty for that of the site
   * @param github the job that wants to hear of it as well
   */
  BuildLog(Log log, Optional<String> language, Optional<GithubJob> github) {
    this.log = log;
    this.language = language;
    this.github = github;
  }

  @Override
  public void progress(Stage stage, int done, int total) {
    long now = System.nanoTime();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
      String verb = stage == Stage.PARSE ? "Read" : "Rendered";
      log.info(verb + " " + done + " of " + total);
    }
  }

  /**
   * Tells what was found, the first hundred in full.
   *
   * @param siteLanguage language of the site
   * @param asOf the moment of which the findings are true
   * @param prefix path of the content within its repository
   */
  FindingsReport tell(
      String siteLanguage, LocalDateTime asOf, List<Diagnostic> findings, String prefix)
      throws IOException {
    FindingsReport report = new FindingsReport(speaks(siteLanguage), prefix, asOf, findings);
    show(siteLanguage, findings);
    if (github.isPresent()) {
      github.orElseThrow().tell(report);
    }
    return report;
  }

  /** The language in which to tell the problems of a site. */
  String speaks(String siteLanguage) {
    return language.orElse(siteLanguage);
  }

  /** Tells what was found here only, the first hundred in full. */
  void show(String siteLanguage, List<Diagnostic> findings) {
    String spoken = speaks(siteLanguage);
    DiagnosticFormatter formatter = new DiagnosticFormatter(spoken);
    // Sorted by place, errors could be cut off; they come first where there is too much to tell.
    List<Diagnostic> shown =
        findings.size() <= SHOWN
            ? findings
            : findings.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(d -> d))
                .limit(SHOWN)
                .toList();
    for (Diagnostic finding : shown) {
      String text = formatter.format(finding);
      switch (finding.severity()) {
        case ERROR -> log.error(text);
        case WARNING -> log.warn(text);
        case NOTE -> log.info(text);
      }
    }
    if (findings.size() > SHOWN) {
      int rest = findings.size() - SHOWN;
      log.warn(spoken.equals("de") ? "… und " + rest + " weitere" : "… and " + rest + " more");
    }
  }

  /** One line of counts and time. */
  void finish(BuildReport report) {
    boolean german = language.orElse(report.language()).equals("de");
    String line =
        german
            ? "%d Treffen, %d Seiten: %d Dateien geschrieben, %d unverändert, %d entfernt (%.1f s)"
            : "%d events, %d pages: %d files written, %d unchanged, %d removed (%.1f s)";
    double seconds = (System.nanoTime() - start) / 1e9;
    log.info(
        String.format(
            german ? Locale.GERMANY : Locale.ROOT,
            line,
            report.events(),
            report.pages(),
            report.written(),
            report.unchanged(),
            report.removed(),
            seconds));
    report
        .nextChange()
        .ifPresent(
            change ->
                log.info(
                    (german ? "Ändert sich durch die Zeit allein: " : "Will change by time alone: ")
                        + change));
  }

  /** Why nothing was published, in one sentence. */
  String refusal(FindingsReport told) {
    long errors = count(told.findings(), Severity.ERROR);
    long warnings = count(told.findings(), Severity.WARNING);
    return told.language().equals("de")
        ? "Nicht veröffentlicht; Fehler: " + errors + ", Warnungen: " + warnings
        : "Not published; errors: " + errors + ", warnings: " + warnings;
  }

  private static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
