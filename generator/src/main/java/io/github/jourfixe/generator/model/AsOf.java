package io.github.jourfixe.generator.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The moment of which the site is true. It decides what is past and what is to come; no other part
 * of the generator asks for the time.
 *
 * @param moment in the site's zone
 */
public record AsOf(LocalDateTime moment) {

  /** The beginning of a day. */
  public static AsOf startOf(LocalDate day) {
    return new AsOf(day.atStartOfDay());
  }

  /** Reads {@code 2018-12-01} or {@code 2018-12-01T18:00}; empty for anything else. */
  public static Optional<AsOf> parse(String text) {
    try {
      return Optional.of(
          text.length() <= 10
              ? startOf(LocalDate.parse(text))
              : new AsOf(LocalDateTime.parse(text.replace(' ', 'T'))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The day, shown as the site's date. */
  public LocalDate day() {
    return moment.toLocalDate();
  }

  /** The instant in a zone. */
  public Instant in(ZoneId zone) {
    return moment.atZone(zone).toInstant();
  }
}
