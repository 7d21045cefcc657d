package io.github.jourfixe.generator.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Tells diagnostics in one language, in the form {@code path:line:column: Fehler: message [code]},
 * followed by the line itself with a caret and the remedy.
 */
public final class DiagnosticFormatter {

  private static final List<String> LANGUAGES = List.of("de", "en");

  private final Properties texts = new Properties();

  /**
   * Reads the texts of a language.
   *
   * @param language {@code de} or {@code en}; any other gets the English texts
   */
  public DiagnosticFormatter(String language) {
    String name = "diagnostics_" + (LANGUAGES.contains(language) ? language : "en") + ".properties";
    try (InputStream stream =
        Objects.requireNonNull(DiagnosticFormatter.class.getResourceAsStream(name), name)) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** The whole report: place, severity, message and code, the line with a caret, the remedy. */
  public String format(Diagnostic diagnostic) {
    SourceLocation location = diagnostic.location();
    StringBuilder report = new StringBuilder();
    report
        .append(location)
        .append(": ")
        .append(severity(diagnostic.severity()))
        .append(": ")
        .append(message(diagnostic))
        .append(" [")
        .append(diagnostic.code().id())
        .append(']');
    if (!location.excerpt().isBlank()) {
      appendExcerpt(report, location);
    }
    String remedy = remedy(diagnostic);
    if (!remedy.isEmpty()) {
      report.append("\n  ").append(text("remedy", List.of())).append(' ').append(remedy);
    }
    return report.toString();
  }

  /** What a severity is called. */
  public String severity(Severity severity) {
    return text(severity.name().toLowerCase(Locale.ROOT), List.of());
  }

  /** What is wrong, in one sentence. */
  public String message(Diagnostic diagnostic) {
    return text(diagnostic.code().id() + ".message", diagnostic.arguments());
  }

  /** What to do about it; the empty string if there is nothing to do. */
  public String remedy(Diagnostic diagnostic) {
    return text(diagnostic.code().id() + ".remedy", diagnostic.arguments());
  }

  private static void appendExcerpt(StringBuilder report, SourceLocation location) {
    String line = location.excerpt();
    // Long lines are cut around the column, so that the caret stays in sight.
    int from = location.column() > 100 ? location.column() - 60 : 0;
    int to = CharacterBoundary.at(line, Math.min(line.length(), from + 120));
    from = CharacterBoundary.at(line, Math.min(from, to));
    String start = from > 0 ? "…" : "";
    String end = to < line.length() ? "…" : "";
    report.append("\n    ").append(start).append(visible(line.substring(from, to))).append(end);
    if (location.column() > 0) {
      int indent = Math.max(0, Math.min(location.column() - 1, line.length()) - from);
      report.append("\n    ").append(" ".repeat(start.length() + indent)).append('^');
    }
  }

  /** Tabs and no-break spaces take one column, so that the caret stands below its character. */
  private static String visible(String text) {
    return text.replace('\t', ' ').replace('\u00a0', ' ');
  }

  private String text(String key, List<String> arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No text for " + key);
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
        int index = text.charAt(i + 1) - '0';
        if (index >= 0 && index < arguments.size()) {
          filled.append(arguments.get(index));
          i += 3;
          continue;
        }
      }
      filled.append(c);
      i++;
    }
    return filled.toString();
  }
}
