package io.github.jourfixe.generator.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/** When an event is, as precisely as it is known. */
public sealed interface EventDate {

  /** First day on which the event can be. */
  LocalDate first();

  /** Last day on which the event can be, by the calendar. */
  LocalDate last();

  /** Last day at whose end the announcement still holds; never before {@link #last}. */
  default LocalDate lapse() {
    return last();
  }

  /** How precise the date is: 0 for a day, growing with vagueness. */
  int vagueness();

  /** Extended date/time format (ISO 8601-2): {@code 2018-11-28}, {@code 2018-11}, {@code 2018}. */
  String edtf();

  /** Whether the day is known. */
  default boolean isDay() {
    return vagueness() == 0;
  }

  /** From early to late by the first possible day; of two that begin together the precise first. */
  Comparator<EventDate> BY_FIRST_DAY =
      Comparator.comparing(EventDate::first).thenComparingInt(EventDate::vagueness);

  /** From early to late by the last possible day, so that a vague date follows the exact ones. */
  Comparator<EventDate> BY_LAST_DAY =
      Comparator.comparing(EventDate::last)
          .thenComparingInt(EventDate::vagueness)
          .thenComparing(EventDate::first);

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements EventDate {
    public Day {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }

    @Override
    public int vagueness() {
      return 0;
    }

    @Override
    public String edtf() {
      return date.toString();
    }
  }

  /**
   * Some day of a month.
   *
   * @param month the month
   */
  record InMonth(YearMonth month) implements EventDate {
    public InMonth {
      Objects.requireNonNull(month, "month");
    }

    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }

    @Override
    public int vagueness() {
      return 1;
    }

    @Override
    public String edtf() {
      return month.toString();
    }
  }

  /**
   * Some day of a season.
   *
   * @param season the season
   * @param year year in which it begins: winter 2018 is that of 2018/19
   */
  record InSeason(Season season, int year) implements EventDate {
    public InSeason {
      Objects.requireNonNull(season, "season");
    }

    @Override
    public LocalDate first() {
      return season.first(year);
    }

    @Override
    public LocalDate last() {
      return season.last(year);
    }

    @Override
    public LocalDate lapse() {
      return season.lapse(year);
    }

    @Override
    public int vagueness() {
      return 2;
    }

    @Override
    public String edtf() {
      return year + "-" + season.code();
    }
  }

  /**
   * Some day of a year.
   *
   * @param year the year
   */
  record InYear(int year) implements EventDate {
    @Override
    public LocalDate first() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public int vagueness() {
      return 3;
    }

    @Override
    public String edtf() {
      return Integer.toString(year);
    }
  }
}
