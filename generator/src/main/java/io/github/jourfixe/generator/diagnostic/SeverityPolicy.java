package io.github.jourfixe.generator.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How grave an owner takes problems. A warning or a note can be made graver, milder or silent; an
 * error stays one, since a site that was built in spite of it would lack something.
 *
 * @param failOnWarning whether warnings forbid a build as errors do
 * @param levels codes whose level differs from their own; nothing in the value stands for silence
 */
public record SeverityPolicy(boolean failOnWarning, Map<Code, Optional<Severity>> levels) {

  /** Everything as the codes say. */
  public static final SeverityPolicy DEFAULT = new SeverityPolicy(false, Map.of());

  public SeverityPolicy {
    levels = Map.copyOf(levels);
  }

  /**
   * Reads {@code code=level} pairs with commas between them; levels are {@code error}, {@code
   * warning}, {@code note} and {@code off}.
   *
   * @throws IllegalArgumentException if a code or a level does not exist, or if an error shall be
   *     made milder; the message quotes the pair
   */
  public static SeverityPolicy parse(boolean failOnWarning, String pairs) {
    Map<Code, Optional<Severity>> levels = new EnumMap<>(Code.class);
    for (String pair : pairs.split(",")) {
      if (!pair.isBlank()) {
        String[] parts = pair.strip().split("\\s*=\\s*", -1);
        Optional<Code> code = parts.length == 2 ? Code.byId(parts[0]) : Optional.empty();
        Optional<Severity> level = code.isEmpty() ? Optional.empty() : level(parts[1], pair);
        if (code.isEmpty()) {
          throw new IllegalArgumentException("there is no such problem: " + pair.strip());
        }
        boolean error = code.orElseThrow().severity() == Severity.ERROR;
        if (error && !level.equals(Optional.of(Severity.ERROR))) {
          throw new IllegalArgumentException("an error cannot be made milder: " + pair.strip());
        }
        levels.put(code.orElseThrow(), level);
      }
    }
    return new SeverityPolicy(failOnWarning, levels);
  }

  /** The same for a site that goes public: what the law asks for has to be there, filled in. */
  public SeverityPolicy forRelease() {
    Map<Code, Optional<Severity>> grave = new EnumMap<>(Code.class);
    grave.putAll(levels);
    for (Code code :
        List.of(
            Code.LEGAL_PAGE_MISSING,
            Code.LEGAL_PAGE_UNLINKED,
            Code.LEGAL_PLACEHOLDER,
            Code.LEGAL_LAW_OUTDATED)) {
      grave.put(code, Optional.of(Severity.ERROR));
    }
    return new SeverityPolicy(failOnWarning, grave);
  }

  /** The problems as this policy takes them, in their order. */
  public List<Diagnostic> apply(List<Diagnostic> found) {
    if (levels.isEmpty()) {
      return found;
    }
    List<Diagnostic> taken = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      levels
          .getOrDefault(diagnostic.code(), Optional.of(diagnostic.severity()))
          .map(
              severity ->
                  new Diagnostic(
                      severity, diagnostic.code(), diagnostic.location(), diagnostic.arguments()))
          .ifPresent(taken::add);
    }
    taken.sort(null);
    return List.copyOf(taken);
  }

  /** Whether a problem of a code is an error. */
  public boolean isError(Code code) {
    return levels
        .getOrDefault(code, Optional.of(code.severity()))
        .filter(Severity.ERROR::equals)
        .isPresent();
  }

  /** Whether one of the problems forbids the build. */
  public boolean forbids(List<Diagnostic> taken) {
    Severity mildest = failOnWarning ? Severity.WARNING : Severity.ERROR;
    return taken.stream().anyMatch(found -> found.severity().compareTo(mildest) <= 0);
  }

  private static Optional<Severity> level(String name, String pair) {
    if (name.equals("off")) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(severity);
      }
    }
    throw new IllegalArgumentException(
        "the level is none of error, warning, note, off: " + pair.strip());
  }
}
