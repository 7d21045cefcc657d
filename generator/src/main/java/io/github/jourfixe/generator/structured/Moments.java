package io.github.jourfixe.generator.structured;

import io.github.jourfixe.generator.model.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Beginnings and ends by ISO 8601: with time and offset if the time is known, else the day alone.
 *
 * @param zone in which times are meant
 */
record Moments(ZoneId zone) {

  /** Seconds are always written, as RFC 3339 wants them. */
  private static final DateTimeFormatter FORM = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  /** {@code 2018-11-28T14:00:00+01:00} or {@code 2018-11-28}. */
  String start(Schedule schedule) {
    LocalDate day = schedule.date().first();
    return schedule.start().map(time -> moment(day, time)).orElseGet(day::toString);
  }

  /** When the event ends, if anything is known of it. */
  Optional<String> end(Schedule schedule) {
    return schedule
        .end()
        .map(time -> moment(schedule.lastDay(), time))
        .or(() -> schedule.endDate().map(LocalDate::toString));
  }

  /** A moment of the zone's clocks, with its offset. */
  String at(LocalDateTime moment) {
    return FORM.format(moment.atZone(zone).toOffsetDateTime());
  }

  private String moment(LocalDate day, LocalTime time) {
    return at(day.atTime(time));
  }
}
