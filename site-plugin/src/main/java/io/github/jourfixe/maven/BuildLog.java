package io.github.jourfixe.maven;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;

/** Tells in Maven's log how a build goes: long ones every other second, all of them at the end. */
final class BuildLog implements BuildListener {

  private static final long INTERVAL = 2_000_000_000L;

  private final Log log;
  private final long start = System.nanoTime();
  private final AtomicLong next = new AtomicLong(start + INTERVAL);

  BuildLog(Log log) {
    this.log = log;
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

  /** One line of counts and time, after what was found. */
  void finish(BuildReport report) {
    tell(report.language(), report.findings());
    boolean german = report.language().equals("de");
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
  }

  /** Tells what was found, and gives it in one sentence. */
  String fail(ContentException refused) {
    tell(refused.language(), refused.findings());
    long errors = count(refused.findings(), Severity.ERROR);
    long warnings = count(refused.findings(), Severity.WARNING);
    return refused.language().equals("de")
        ? "Nicht veröffentlicht; Fehler: " + errors + ", Warnungen: " + warnings
        : "Not published; errors: " + errors + ", warnings: " + warnings;
  }

  private void tell(String language, List<Diagnostic> findings) {
    DiagnosticFormatter formatter = new DiagnosticFormatter(language);
    for (Diagnostic finding : findings) {
      String text = formatter.format(finding);
      switch (finding.severity()) {
        case ERROR -> log.error(text);
        case WARNING -> log.warn(text);
        case NOTE -> log.info(text);
      }
    }
  }

  private static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
