package io.github.jourfixe.generator.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which findings can be kept as a file. */
public enum ReportForm {
  /** A page for people. */
  HTML("findings.html", HtmlReport::render),
  /** Static Analysis Results Interchange Format 2.1.0 (OASIS). */
  SARIF("findings.sarif", SarifReport::render),
  /** GitLab's Code Quality report, a subset of the Code Climate format. */
  GITLAB("gl-code-quality-report.json", CodeQualityReport::render),
  /** JUnit's XML, as CI servers read it: a test case for each file with findings. */
  JUNIT("TEST-jourfixe.xml", JunitReport::render);

  private final String fileName;
  private final Function<FindingsReport, String> renderer;

  ReportForm(String fileName, Function<FindingsReport, String> renderer) {
    this.fileName = fileName;
    this.renderer = renderer;
  }

  /** The form of a name, {@code sarif} for instance, in any case; empty if there is none. */
  public static Optional<ReportForm> byName(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(form -> form.name().equals(wanted)).findFirst();
  }

  /** Name of the file. */
  public String fileName() {
    return fileName;
  }

  /** The file's text, to be written as UTF-8. */
  public String render(FindingsReport report) {
    return renderer.apply(report);
  }
}
