package io.github.jourfixe.generator.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A season of the northern hemisphere, in whole months as meteorologists and German usage have it.
 * The codes are those of EDTF (ISO 8601-2), level 1.
 */
public enum Season {
  SPRING(21, Month.MARCH, Month.JUNE, 20),
  SUMMER(22, Month.JUNE, Month.SEPTEMBER, 22),
  AUTUMN(23, Month.SEPTEMBER, Month.DECEMBER, 20),
  WINTER(24, Month.DECEMBER, Month.MARCH, 19);

  private final int code;
  private final Month firstMonth;
  private final Month lapseMonth;
  private final int lapseDay;

  Season(int code, Month firstMonth, Month lapseMonth, int lapseDay) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.lapseMonth = lapseMonth;
    this.lapseDay = lapseDay;
  }

  /** EDTF's code, 21 to 24. */
  public int code() {
    return code;
  }

  /** First day of the season that begins in a year; winter begins in December. */
  public LocalDate first(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  /** Last day of the season that begins in a year: spring ends on 31 May, winter in February. */
  public LocalDate last(int year) {
    return YearMonth.of(year, firstMonth).plusMonths(2).atEndOfMonth();
  }

  /**
   * Last day on which somebody can still say that the season lasts: the eve of the next one by the
   * sun. An announcement for the season holds until the end of this day.
   */
  public LocalDate lapse(int year) {
    return LocalDate.of(this == WINTER ? year + 1 : year, lapseMonth, lapseDay);
  }
}
