package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When files changed, whether or not readers should know of it.
 *
 * @param committed when the branch got what a file says, by path; without those of which nothing is
 *     known
 * @param unknown what to say where some moment must be named and none is known
 */
public record FileChanges(Map<String, Instant> committed, Instant unknown) {

  public FileChanges {
    committed = Map.copyOf(committed);
  }

  /** When a file was committed last, if that is known. */
  public Optional<Instant> committed(SourceLocation source) {
    return Optional.ofNullable(committed.get(source.file()));
  }
}
