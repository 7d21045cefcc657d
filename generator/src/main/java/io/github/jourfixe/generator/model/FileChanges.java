package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.history.Commits;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When files changed, whether or not readers should know of it.
 *
 * @param commits when the branch got them, by path; without those of which nothing is known
 * @param unknown what to say where some moment must be named and none is known
 */
public record FileChanges(Map<String, Commits> commits, Instant unknown) {

  public FileChanges {
    commits = Map.copyOf(commits);
  }

  /** When a file was committed first, if that is known. */
  public Optional<Instant> added(SourceLocation source) {
    return Optional.ofNullable(commits.get(source.file())).map(Commits::first);
  }

  /** When a file got the text that it has, if that is known. */
  public Optional<Instant> changed(SourceLocation source) {
    return Optional.ofNullable(commits.get(source.file())).map(Commits::last);
  }
}
