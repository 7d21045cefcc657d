package io.github.jourfixe.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NOW-3, DATE-6, DATE-7: when a meeting is over, and what it is then. */
class ScheduleTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    // A day is over at its end.
    "2018-11-28,,, 2018-11-28T23:59:59, UPCOMING",
    "2018-11-28,,, 2018-11-29T00:00:00, HELD",
    // A time is over at its end, or three hours after its start.
    "2018-11-28, 14:00, 17:00, 2018-11-28T16:59:59, UPCOMING",
    "2018-11-28, 14:00, 17:00, 2018-11-28T17:00:00, HELD",
    "2018-11-28, 14:00,, 2018-11-28T16:59:59, UPCOMING",
    "2018-11-28, 14:00,, 2018-11-28T17:00:00, HELD",
    // Days on which clocks change have 23 or 25 hours.
    "2019-03-31,,, 2019-03-31T23:59:59, UPCOMING",
    "2019-03-31,,, 2019-04-01T00:00:00, HELD",
    "2019-10-27,,, 2019-10-27T23:59:59, UPCOMING",
    "2019-10-27,,, 2019-10-28T00:00:00, HELD",
    "2019-03-31, 00:30,, 2019-03-31T04:29:59, UPCOMING",
    "2019-03-31, 00:30,, 2019-03-31T04:30:00, HELD",
  })
  void isOverAtItsEnd(String day, String start, String end, String now, Phase phase) {
    Schedule schedule =
        new Schedule(
            new EventDate.Day(LocalDate.parse(day)),
            Optional.empty(),
            Optional.ofNullable(start).map(LocalTime::parse),
            Optional.ofNullable(end).map(LocalTime::parse),
            Optional.empty(),
            List.of());
    assertThat(phase(schedule, now)).isEqualTo(phase);
  }

  @Test
  void severalDaysAreOverAfterTheLast() {
    Schedule schedule =
        new Schedule(
            new EventDate.Day(LocalDate.of(2021, 5, 4)),
            Optional.of(LocalDate.of(2021, 5, 5)),
            Optional.of(LocalTime.of(9, 0)),
            Optional.of(LocalTime.of(16, 0)),
            Optional.empty(),
            List.of());
    assertThat(phase(schedule, "2021-05-04T20:00:00")).isEqualTo(Phase.UPCOMING);
    assertThat(phase(schedule, "2021-05-05T15:59:59")).isEqualTo(Phase.UPCOMING);
    assertThat(phase(schedule, "2021-05-05T16:00:00")).isEqualTo(Phase.HELD);
  }

  @ParameterizedTest
  @CsvSource({
    "SPRING, 2019, 2019-06-20T23:59:59, UPCOMING",
    "SPRING, 2019, 2019-06-21T00:00:00, UNCONFIRMED",
    "SUMMER, 2019, 2019-09-22T23:59:59, UPCOMING",
    "SUMMER, 2019, 2019-09-23T00:00:00, UNCONFIRMED",
    "AUTUMN, 2019, 2019-12-20T23:59:59, UPCOMING",
    "AUTUMN, 2019, 2019-12-21T00:00:00, UNCONFIRMED",
    "WINTER, 2018, 2019-03-19T23:59:59, UPCOMING",
    "WINTER, 2018, 2019-03-20T00:00:00, UNCONFIRMED",
  })
  void anAnnouncedSeasonLapsesWithTheSun(Season season, int year, String now, Phase phase) {
    assertThat(phase(vague(new EventDate.InSeason(season, year), null), now)).isEqualTo(phase);
  }

  @Test
  void anAnnouncedMonthAndYearLapseAtTheirEnd() {
    Schedule month = vague(new EventDate.InMonth(YearMonth.of(2019, 2)), null);
    assertThat(phase(month, "2019-02-28T23:59:59")).isEqualTo(Phase.UPCOMING);
    assertThat(phase(month, "2019-03-01T00:00:00")).isEqualTo(Phase.UNCONFIRMED);
    Schedule year = vague(new EventDate.InYear(2019), null);
    assertThat(phase(year, "2019-12-31T23:59:59")).isEqualTo(Phase.UPCOMING);
    assertThat(phase(year, "2020-01-01T00:00:00")).isEqualTo(Phase.UNCONFIRMED);
  }

  @ParameterizedTest
  @CsvSource({"HELD, HELD", "CANCELLED, CANCELLED", "POSTPONED, POSTPONED", "PLANNED, UNCONFIRMED"})
  void whatTheOrganisersSayComesFirst(Status status, Phase phase) {
    Schedule spring = vague(new EventDate.InSeason(Season.SPRING, 2019), status);
    assertThat(phase(spring, "2019-07-01T00:00:00")).isEqualTo(phase);
  }

  @Test
  void seasonsAreWholeMonths() {
    assertThat(Season.SPRING.first(2019)).isEqualTo("2019-03-01");
    assertThat(Season.SPRING.last(2019)).isEqualTo("2019-05-31");
    assertThat(Season.SUMMER.last(2019)).isEqualTo("2019-08-31");
    assertThat(Season.AUTUMN.last(2019)).isEqualTo("2019-11-30");
    assertThat(Season.WINTER.first(2018)).isEqualTo("2018-12-01");
    assertThat(Season.WINTER.last(2018)).isEqualTo("2019-02-28");
    assertThat(Season.WINTER.last(2019)).isEqualTo("2020-02-29");
  }

  private static Schedule vague(EventDate date, Status status) {
    return new Schedule(
        date,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(status),
        List.of());
  }

  private static Phase phase(Schedule schedule, String now) {
    return schedule.phaseAt(LocalDateTime.parse(now).atZone(BERLIN).toInstant(), BERLIN);
  }
}
