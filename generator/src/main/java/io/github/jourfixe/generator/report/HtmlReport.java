package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.CharacterBoundary;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.Severity;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Findings as one page that can be opened anywhere: no script, nothing from elsewhere. */
final class HtmlReport {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8886; --shade: #8881; --error: #b3261e; --warning: #8a5300; }
      @media (prefers-color-scheme: dark) { :root { --error: #f2a19b; --warning: #e5b567; } }
      body { max-width: 46rem; margin: 2rem auto 4rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      h1, h2 { line-height: 1.2; }
      h2 { margin-top: 3rem; font-size: 1.125rem; overflow-wrap: anywhere; }
      nav ul { margin: 1.5rem 0; padding: 0; list-style: none; columns: 20rem; }
      nav li { padding: 0.125rem 0; break-inside: avoid; overflow-wrap: anywhere; }
      ol { padding: 0; list-style: none; }
      ol li { margin: 1rem 0; padding: 0.75rem 1rem; background: var(--shade); border-left: 0.25rem solid var(--line); }
      li.error { border-color: var(--error); }
      li.warning { border-color: var(--warning); }
      p { margin: 0.25rem 0; }
      ol p:last-child { text-align: end; opacity: 0.8; }
      a { color: inherit; }
      .kind { font-weight: 600; }
      .error .kind { color: var(--error); }
      .warning .kind { color: var(--warning); }
      pre { margin: 0.5rem 0; padding: 0.5rem; border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
      code { font-size: 0.875rem; }
      """;

  /** So many characters of a long line are shown on either side of the place. */
  private static final int AROUND = 150;

  private final FindingsReport report;
  private final DiagnosticFormatter texts;
  private final boolean german;
  private final StringBuilder html = new StringBuilder();

  private HtmlReport(FindingsReport report) {
    this.report = report;
    this.texts = new DiagnosticFormatter(report.language());
    this.german = report.language().equals("de");
  }

  static String render(FindingsReport report) {
    return new HtmlReport(report).page();
  }

  private String page() {
    String title = german ? "Befunde des Archivs" : "Findings of the archive";
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(german ? "de" : "en")
        .append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
    html.append("</style>\n</head>\n<body>\n<main>\n<h1>").append(title).append("</h1>\n<p>");
    html.append(summary()).append("</p>\n");
    List<List<Diagnostic>> files = files();
    if (files.size() > 1) {
      html.append("<nav aria-label=\"").append(german ? "Dateien" : "Files").append("\">\n<ul>\n");
      for (int i = 0; i < files.size(); i++) {
        html.append("<li><a href=\"#f").append(i + 1).append("\">").append(name(files.get(i)));
        html.append("</a> (").append(files.get(i).size()).append(")</li>\n");
      }
      html.append("</ul>\n</nav>\n");
    }
    for (int i = 0; i < files.size(); i++) {
      html.append("<section>\n<h2 id=\"f").append(i + 1).append("\">").append(name(files.get(i)));
      html.append("</h2>\n<ol>\n");
      files.get(i).forEach(this::item);
      html.append("</ol>\n</section>\n");
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  /** The findings file by file; those with an error first. */
  private List<List<Diagnostic>> files() {
    return report.findings().stream()
        .collect(Collectors.groupingBy(report::path, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparing(found -> Collections.min(severities(found))))
        .toList();
  }

  private static List<Severity> severities(List<Diagnostic> found) {
    return found.stream().map(Diagnostic::severity).toList();
  }

  private String name(List<Diagnostic> found) {
    return escape(report.path(found.get(0)));
  }

  private String summary() {
    if (report.findings().isEmpty()) {
      return german ? "Nichts gefunden: Alles in Ordnung." : "Nothing found: all is well.";
    }
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    long notes = count(Severity.NOTE);
    return german
        ? "Fehler: " + errors + ", Warnungen: " + warnings + ", Hinweise: " + notes
        : "Errors: " + errors + ", warnings: " + warnings + ", notes: " + notes;
  }

  private void item(Diagnostic finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    SourceLocation place = finding.location();
    html.append("<li class=\"").append(severity).append("\">\n<p><span class=\"kind\">");
    html.append(texts.severity(finding.severity())).append(place(place)).append("</span> ");
    html.append(escape(texts.message(finding))).append("</p>\n");
    if (!place.excerpt().isBlank()) {
      html.append("<pre><code>").append(excerpt(place)).append("</code></pre>\n");
    }
    String remedy = texts.remedy(finding);
    if (!remedy.isEmpty()) {
      html.append("<p>").append(escape(remedy)).append("</p>\n");
    }
    html.append("<p><code>").append(finding.code().id()).append("</code></p>\n</li>\n");
  }

  private String place(SourceLocation place) {
    if (place.line() == 0) {
      return ":";
    }
    String line = (german ? ", Zeile " : ", line ") + place.line();
    String column = (german ? ", Spalte " : ", column ") + place.column();
    return line + (place.column() == 0 ? "" : column) + ":";
  }

  /** The line with a mark at the place, by which the eye finds it without counting. */
  private static String excerpt(SourceLocation place) {
    String line = place.excerpt();
    if (place.column() == 0 || place.column() > line.length()) {
      return escape(line);
    }
    int from = place.column() - 1;
    int to = line.offsetByCodePoints(from, 1);
    int start = CharacterBoundary.at(line, Math.max(0, from - AROUND));
    int end = CharacterBoundary.at(line, Math.min(line.length(), to + AROUND));
    return (start > 0 ? "…" : "")
        + escape(line.substring(start, from))
        + "<mark>"
        + escape(line.substring(from, to))
        + "</mark>"
        + escape(line.substring(to, end))
        + (end < line.length() ? "…" : "");
  }

  private long count(Severity severity) {
    return report.findings().stream().filter(found -> found.severity() == severity).count();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
