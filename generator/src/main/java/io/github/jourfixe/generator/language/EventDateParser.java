package io.github.jourfixe.generator.language;

import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Season;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as editors write it: {@code 2018-11-28}, {@code 2018-11}, {@code 2019-21} (a season
 * of EDTF), {@code 2018}, {@code 28.11.2018}, {@code 28. November 2018}, {@code November 2018},
 * {@code Frühjahr 2019}, {@code Winter 2018/19}. Days that the calendar does not have are refused.
 */
public final class EventDateParser {

  /**
   * What a date looks like: a regular expression of ECMA-262 that every date matches, and hardly
   * anything else.
   */
  public static final String SHAPE =
      "^\\s*(\\d{4}(-\\d{2}(-\\d{2})?)?"
          + "|\\d{1,2}\\.\\s*\\d{1,2}\\.\\s*\\d{4}"
          + "|(\\d{1,2}\\.?\\s+)?[A-Za-zÄäÖöÜü]+\\s+\\d{4}(/\\d{2}|/\\d{4})?)\\s*$";

  /** What an exact day looks like, in the same way. */
  public static final String DAY_SHAPE =
      "^\\s*(\\d{4}-\\d{2}-\\d{2}"
          + "|\\d{1,2}\\.\\s*\\d{1,2}\\.\\s*\\d{4}"
          + "|\\d{1,2}\\.?\\s+[A-Za-zÄäÖöÜü]+\\s+\\d{4})\\s*$";

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern GERMAN_DAY =
      Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}+)\\s+(\\d{4})(?:/(\\d{2}|\\d{4}))?");
  private static final int FIRST_YEAR = 1000;
  private static final Map<String, Season> SEASONS =
      Map.ofEntries(
          Map.entry("frühjahr", Season.SPRING),
          Map.entry("frühling", Season.SPRING),
          Map.entry("spring", Season.SPRING),
          Map.entry("sommer", Season.SUMMER),
          Map.entry("summer", Season.SUMMER),
          Map.entry("herbst", Season.AUTUMN),
          Map.entry("autumn", Season.AUTUMN),
          Map.entry("winter", Season.WINTER));

  private EventDateParser() {}

  /** The date that a text means; empty if it is none. */
  public static Optional<EventDate> parse(String text) {
    String typed = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    try {
      // 0018 is a slip of the fingers, not the year of a meeting.
      return read(typed).filter(date -> date.first().getYear() >= FIRST_YEAR);
    } catch (DateTimeException e) {
      // 31 February: not a day of the calendar, and so no date.
      return Optional.empty();
    }
  }

  private static Optional<EventDate> read(String typed) {
    Matcher iso = ISO.matcher(typed);
    if (iso.matches()) {
      return isoDate(iso);
    }
    Matcher german = GERMAN_DAY.matcher(typed);
    if (german.matches()) {
      return Optional.of(day(number(german, 3), number(german, 2), number(german, 1)));
    }
    Matcher words = WORDS.matcher(typed);
    return words.matches() ? dateInWords(words) : Optional.empty();
  }

  private static Optional<EventDate> isoDate(Matcher iso) {
    int year = number(iso, 1);
    if (iso.group(2) == null) {
      return Optional.of(new EventDate.InYear(year));
    }
    int part = number(iso, 2);
    if (iso.group(3) != null) {
      return Optional.of(day(year, part, number(iso, 3)));
    }
    for (Season season : Season.values()) {
      if (season.code() == part) {
        return Optional.of(new EventDate.InSeason(season, year));
      }
    }
    return Optional.of(new EventDate.InMonth(YearMonth.of(year, part)));
  }

  private static Optional<EventDate> dateInWords(Matcher words) {
    String name = words.group(2).toLowerCase(Locale.ROOT);
    int year = number(words, 3);
    Season season = SEASONS.get(name);
    if (season != null) {
      boolean secondYearFits =
          words.group(4) == null
              || season == Season.WINTER && number(words, 4) % 100 == (year + 1) % 100;
      return words.group(1) == null && secondYearFits
          ? Optional.of(new EventDate.InSeason(season, year))
          : Optional.empty();
    }
    int month = month(name);
    if (month == 0 || words.group(4) != null) {
      return Optional.empty();
    }
    return Optional.of(
        words.group(1) == null
            ? new EventDate.InMonth(YearMonth.of(year, month))
            : day(year, month, number(words, 1)));
  }

  private static int month(String name) {
    for (int month = 1; month <= 12; month++) {
      for (Language language : Language.values()) {
        if (language.monthName(month).toLowerCase(Locale.ROOT).equals(name)) {
          return month;
        }
      }
    }
    return 0;
  }

  private static EventDate day(int year, int month, int day) {
    return new EventDate.Day(LocalDate.of(year, month, day));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
