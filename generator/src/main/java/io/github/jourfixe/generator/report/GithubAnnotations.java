package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.Comparator;
import java.util.List;

/**
 * Findings for GitHub Actions: workflow commands that show in the changed files, and a summary of
 * the job in Markdown, since of the commands only ten of each severity a step are shown.
 */
public final class GithubAnnotations {

  /** Characters; GitHub drops a summary of more than one megabyte as a whole. */
  private static final int LONGEST_SUMMARY = 250_000;

  /** So many findings are told in the order of their places. */
  private static final int FEW = 100;

  private GithubAnnotations() {}

  /** One workflow command per finding, to be printed at the beginning of a line. */
  public static List<String> commands(FindingsReport report) {
    DiagnosticFormatter texts = new DiagnosticFormatter(report.language());
    return report.findings().stream().map(finding -> command(report, finding, texts)).toList();
  }

  /** The job's summary. */
  public static String summary(FindingsReport report) {
    DiagnosticFormatter texts = new DiagnosticFormatter(report.language());
    StringBuilder markdown = new StringBuilder("## Jour Fixe\n\n");
    int told = 0;
    for (Diagnostic finding : gravestFirst(report.findings())) {
      if (markdown.length() > LONGEST_SUMMARY) {
        int rest = report.findings().size() - told;
        boolean german = report.language().equals("de");
        markdown.append(german ? "\n… und " + rest + " weitere\n" : "\n… and " + rest + " more\n");
        break;
      }
      told++;
      SourceLocation place = finding.location();
      String where = report.prefix() + place;
      markdown
          .append("- **")
          .append(texts.severity(finding.severity()))
          .append("** `")
          .append(where.replace('`', '\''))
          .append("`<br>")
          .append(escapeMarkdown(texts.message(finding)))
          .append(' ')
          .append(escapeMarkdown(texts.remedy(finding)))
          .append('\n');
    }
    return markdown.toString();
  }

  /** Where there is too much to tell, an error must not be what is cut off. */
  private static List<Diagnostic> gravestFirst(List<Diagnostic> findings) {
    return findings.size() <= FEW
        ? findings
        : findings.stream()
            .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(d -> d))
            .toList();
  }

  private static String command(
      FindingsReport report, Diagnostic finding, DiagnosticFormatter texts) {
    String kind =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    SourceLocation place = finding.location();
    StringBuilder command = new StringBuilder("::" + kind + " file=");
    command.append(property(report.path(finding)));
    if (place.line() > 0) {
      command.append(",line=").append(place.line());
    }
    if (place.column() > 0) {
      command.append(",col=").append(place.column());
    }
    command.append(",title=").append(property(finding.code().id())).append("::");
    String text = texts.message(finding) + "\n" + texts.remedy(finding);
    return command.append(data(text.strip())).toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escapeMarkdown(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1")
        .replace('\n', ' ');
  }
}
