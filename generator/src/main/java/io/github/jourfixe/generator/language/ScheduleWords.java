package io.github.jourfixe.generator.language;

import io.github.jourfixe.generator.model.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When an event is, in words that can be misread by nobody: the hours of an event of several days
 * stand with the day to which they belong.
 *
 * @param language whose words they are
 */
public record ScheduleWords(Language language) {

  /** {@code 28. November 2018}, {@code 28.–29. November 2018}, {@code Frühjahr 2019}. */
  public String date(Schedule schedule) {
    return schedule
        .endDate()
        .map(last -> language.days(schedule.date().first(), last))
        .orElseGet(() -> language.date(schedule.date()));
  }

  /**
   * With the weekday, if it is one day: {@code Mittwoch, 28. November 2018}. With its hours, if it
   * is several and both are known: {@code 28. November, 14:00 Uhr, bis 29. November 2018, 13:00
   * Uhr}.
   */
  public String inFull(Schedule schedule) {
    LocalDate first = schedule.date().first();
    if (saysHours(schedule)) {
      return language.span(
          first.atTime(schedule.start().orElseThrow()),
          schedule.lastDay().atTime(schedule.end().orElseThrow()));
    }
    return schedule.date().isDay() && schedule.endDate().isEmpty()
        ? language.dayInFull(first)
        : date(schedule);
  }

  /**
   * The hours that {@link #inFull} leaves out: {@code 14:00–17:00 Uhr}, {@code 14:00 Uhr}, {@code
   * ab 14:00 Uhr} of several days; the empty string if there are none.
   */
  public String hours(Schedule schedule) {
    if (schedule.start().isEmpty() || saysHours(schedule)) {
      return "";
    }
    LocalTime start = schedule.start().orElseThrow();
    if (schedule.endDate().isPresent()) {
      return language.from(start);
    }
    return schedule.end().map(end -> language.times(start, end)).orElse(language.time(start));
  }

  private static boolean saysHours(Schedule schedule) {
    return schedule.endDate().isPresent() && schedule.end().isPresent();
  }
}
