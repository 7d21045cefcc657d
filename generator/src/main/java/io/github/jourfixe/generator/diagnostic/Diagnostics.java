package io.github.jourfixe.generator.diagnostic;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Collects what the stages find. Safe for use by several threads; the order in which problems are
 * reported does not matter, and equal ones count once.
 */
public final class Diagnostics {

  private final ConcurrentSkipListSet<Diagnostic> collected = new ConcurrentSkipListSet<>();

  /** Adds a problem of the code's own severity. */
  public void report(Code code, SourceLocation location, Object... arguments) {
    collected.add(Diagnostic.of(code, location, arguments));
  }

  /** Adds a problem that was found earlier. */
  public void report(Diagnostic found) {
    collected.add(found);
  }

  /** Everything so far, in the order of {@link Diagnostic#compareTo}. */
  public List<Diagnostic> sorted() {
    return List.copyOf(collected);
  }

  /** Whether something was found that forbids a build. */
  public boolean hasErrors() {
    return collected.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }
}
