package io.github.jourfixe.generator.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether, from when and where else a document is published.
 *
 * @param draft not to be published yet
 * @param from first day on which it may be published
 * @param updated day of the last change that readers should know of
 * @param revision how often date, time, place or status were changed after the announcement
 * @param aliases addresses from the site's root that lead here too
 */
public record Publication(
    boolean draft,
    Optional<LocalDate> from,
    Optional<LocalDate> updated,
    int revision,
    List<Located<String>> aliases) {

  public Publication {
    aliases = List.copyOf(aliases);
  }

  /** Published at once, at one address only. */
  public static Publication plain() {
    return new Publication(false, Optional.empty(), Optional.empty(), 0, List.of());
  }
}
