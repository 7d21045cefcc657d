package io.github.jourfixe.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When an event is, so that nobody comes at the wrong hour. */
class ScheduleWordsTest {

  private static final LocalDate FIRST = LocalDate.of(2017, 9, 21);
  private static final LocalTime TWO = LocalTime.of(14, 0);
  private static final LocalTime ONE = LocalTime.of(13, 0);
  private static final ScheduleWords GERMAN = new ScheduleWords(Language.GERMAN);
  private static final ScheduleWords ENGLISH = new ScheduleWords(Language.ENGLISH);

  @Test
  void theHoursOfSeveralDaysStandWithTheirDays() {
    Schedule retreat = schedule(FIRST.plusDays(1), TWO, ONE);
    assertThat(GERMAN.date(retreat)).isEqualTo("21.–22. September 2017");
    assertThat(GERMAN.inFull(retreat))
        .isEqualTo("21. September, 14:00 Uhr, bis 22. September 2017, 13:00 Uhr");
    assertThat(ENGLISH.inFull(retreat))
        .isEqualTo("21 September, 14:00, to 22 September 2017, 13:00");
    assertThat(GERMAN.hours(retreat)).as("not twice").isEmpty();
    assertThat(GERMAN.inFull(schedule(LocalDate.of(2018, 1, 2), TWO, ONE)))
        .isEqualTo("21. September 2017, 14:00 Uhr, bis 2. Januar 2018, 13:00 Uhr");
  }

  @Test
  void severalDaysMayHaveABeginningOnlyOrNoHours() {
    Schedule open = schedule(FIRST.plusDays(1), TWO, null);
    assertThat(GERMAN.inFull(open)).isEqualTo("21.–22. September 2017");
    assertThat(GERMAN.hours(open)).isEqualTo("ab 14:00 Uhr");
    assertThat(ENGLISH.hours(open)).isEqualTo("from 14:00");
    Schedule days = schedule(FIRST.plusDays(2), null, null);
    assertThat(GERMAN.inFull(days)).isEqualTo("21.–23. September 2017");
    assertThat(GERMAN.hours(days)).isEmpty();
  }

  @Test
  void oneDayHasItsWeekdayAndItsHoursApart() {
    Schedule day = schedule(null, TWO, LocalTime.of(17, 0));
    assertThat(GERMAN.date(day)).isEqualTo("21. September 2017");
    assertThat(GERMAN.inFull(day)).isEqualTo("Donnerstag, 21. September 2017");
    assertThat(GERMAN.hours(day)).isEqualTo("14:00–17:00 Uhr");
    assertThat(GERMAN.hours(schedule(null, TWO, null))).isEqualTo("14:00 Uhr");
  }

  @Test
  void aVagueDateIsAsVagueInFull() {
    Schedule spring =
        new Schedule(
            EventDateParser.parse("2019-21").orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertThat(GERMAN.inFull(spring)).isEqualTo("Frühjahr 2019");
  }

  private static Schedule schedule(LocalDate last, LocalTime start, LocalTime end) {
    return new Schedule(
        new EventDate.Day(FIRST),
        Optional.ofNullable(last),
        Optional.ofNullable(start),
        Optional.ofNullable(end),
        Optional.empty(),
        List.of());
  }
}
