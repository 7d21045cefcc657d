package io.github.jourfixe.generator.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How to sign up. At least one part is known.
 *
 * @param url where
 * @param email to whom
 * @param until last day
 * @param note anything else
 */
public record Registration(
    Optional<String> url,
    Optional<String> email,
    Optional<LocalDate> until,
    Optional<String> note) {

  /** The moment from which nobody can sign up any more; empty if no last day is known. */
  public Optional<Instant> closes(ZoneId zone) {
    return until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
