package io.github.jourfixe.generator.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One problem of the content, independent of the language in which it is told.
 *
 * @param severity how much it matters
 * @param code what kind of problem it is; its texts take the arguments
 * @param location where it is
 * @param arguments values for the placeholders {@code {0}}, {@code {1}} … of the code's texts
 */
public record Diagnostic(
    Severity severity, Code code, SourceLocation location, List<String> arguments)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments()));

  public Diagnostic {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(location, "location");
    arguments = List.copyOf(arguments);
  }

  /** A problem of the code's own severity. */
  public static Diagnostic of(Code code, SourceLocation location, Object... arguments) {
    return new Diagnostic(
        code.severity(), code, location, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** Orders by place, then by severity, code and arguments: a total order for equal reports. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
