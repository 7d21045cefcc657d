package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.language.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the dates in a text: {@code 28. November 2018}, {@code Nov. 2018}, {@code 28.11.2018},
 * {@code 11/2018}, {@code 28. November}, {@code 28.11.}. Readers look for meetings by them, and the
 * numbers alone say nothing. What hyphens join, {@code 2018-11-28}, is one word anyway. The script
 * of the search page finds the same in what readers type.
 */
final class DateWords {

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "(?:(?<!\\d)(\\d{1,2})\\.?\\s*)?(?:(?<!\\p{L})(\\p{L}{3,})\\.?\\s+|(?<!\\d)(\\d{1,2})[./]\\s*)$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:\\.?\\s*(\\p{L}{3,})|\\.\\s*(\\d{1,2})\\.)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Day, month and what is between them are no longer. */
  private static final int LONGEST = 24;

  /** Stands for the year of a day that is told without one, and of every year's. */
  private static final String ANY_YEAR = "0000";

  private final List<String> months;

  DateWords(Language language) {
    months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> Words.fold(language.monthName(month)))
            .toList();
  }

  /**
   * By what a date is found that begins or ends with a word: its day, {@code 20181128}, and its
   * month, {@code 201811}, if the word is its year; the day of every year, {@code 00001128}, if it
   * is its day.
   *
   * @param start where the word begins
   * @param stop where it ends
   */
  List<String> with(String text, int start, int stop) {
    if (stop - start == 4 && YEAR.matcher(text).region(start, stop).matches()) {
      return ofYear(
          text.substring(start, stop), text.substring(Math.max(0, start - LONGEST), start));
    }
    return stop - start <= 2 ? ofDay(text, start) : List.of();
  }

  private List<String> ofYear(String year, String before) {
    Matcher date = BEFORE_YEAR.matcher(before);
    int month = date.find() ? month(date.group(3), date.group(2)) : 0;
    if (month == 0) {
      return List.of();
    }
    String inMonth = year + twoDigits(month);
    return date.group(1) == null ? List.of(inMonth) : List.of(inMonth, inMonth + day(date));
  }

  private List<String> ofDay(String text, int start) {
    Matcher date = DAY_AND_MONTH.matcher(text).region(start, text.length());
    int month = date.lookingAt() ? month(date.group(3), date.group(2)) : 0;
    return month == 0 ? List.of() : List.of(ANY_YEAR + twoDigits(month) + day(date));
  }

  private static String day(Matcher date) {
    return twoDigits(Integer.parseInt(date.group(1)));
  }

  /** A month by its number, or by how its name begins; 0 if there is none. */
  private int month(String number, String name) {
    if (number != null) {
      int month = Integer.parseInt(number);
      return month > months.size() ? 0 : month;
    }
    String folded = Words.fold(name);
    for (int i = 0; i < months.size(); i++) {
      if (months.get(i).startsWith(folded)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
