package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.Arrays;

/** The documentation of all problems, in Markdown, made from the catalogue itself. */
public final class CataloguePage {

  private static final String GERMAN_HEAD =
      """
      # Befunde

      Alles, was Jour Fixe an einem Archiv finden kann, mit dem, was dann zu tun ist. »…« steht für das, was gefunden
      wurde. Ein Fehler verhindert die Veröffentlichung; die zuletzt veröffentlichte Fassung bleibt stehen. Warnungen und
      Hinweise lassen sich mit `jourfixe.severities` verschärfen, abschwächen oder abschalten.
      """;

  private static final String ENGLISH_HEAD =
      """
      # Findings

      All that Jour Fixe can find in an archive, with what to do then. “…” stands for what was found. An error forbids
      publication; what was published last stays. Warnings and notes can be made graver, milder or silent by
      `jourfixe.severities`.
      """;

  private CataloguePage() {}

  /** The page in a language, {@code de} or {@code en}. */
  public static String in(String language) {
    DiagnosticFormatter texts = new DiagnosticFormatter(language);
    StringBuilder page = new StringBuilder(language.equals("de") ? GERMAN_HEAD : ENGLISH_HEAD);
    for (Code code : Code.values()) {
      Diagnostic example =
          Diagnostic.of(code, SourceLocation.of(""), Arrays.copyOf(ELLIPSES, ELLIPSES.length));
      page.append("\n## ").append(code.id()).append("\n\n**");
      page.append(texts.severity(code.severity())).append(".** ");
      page.append(escape(texts.message(example))).append('\n');
      String remedy = texts.remedy(example);
      if (!remedy.isEmpty()) {
        page.append('\n').append(escape(remedy)).append('\n');
      }
      appendExample(FindingExample.of(code), page);
    }
    return page.toString();
  }

  /** The file in which the problem is found, if it can be shown. */
  private static void appendExample(FindingExample example, StringBuilder page) {
    String file = example.place().replaceFirst("(:\\d+)*$", "");
    example.files().stream()
        .filter(shown -> shown.path().equals(file) && shown.recipe().isEmpty())
        .filter(shown -> shown.text().length() <= LONGEST)
        .reduce((earlier, last) -> last)
        .ifPresent(
            shown ->
                page.append("\n`")
                    .append(example.place())
                    .append("`\n\n```\n")
                    .append(shown.text())
                    .append("```\n"));
  }

  /** Longer examples show nothing but their length. */
  private static final int LONGEST = 400;

  /** More than any text has places for. */
  private static final Object[] ELLIPSES = {"…", "…", "…", "…"};

  private static String escape(String text) {
    return text.replaceAll("([\\\\*_<\\[\\]|])", "\\\\$1");
  }
}
