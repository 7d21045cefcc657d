package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the dates in a text: {@code 28. November 2018}, {@code Nov. 2018}, {@code 28.11.2018},
 * {@code 11/2018}. Readers look for meetings by them, and the numbers alone say nothing. What
 * hyphens join, {@code 2018-11-28}, is one word anyway. The script of the search page finds the
 * same in what readers type.
 */
final class DateWords {

  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "(?:(?<!\\d)(\\d{1,2})\\.\\s*)?(?:(?<!\\p{L})(\\p{L}{3,})\\.?\\s+|(?<!\\d)(\\d{1,2})[./]\\s*)$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Day, month and what is between them are no longer. */
  private static final int LONGEST = 24;

  private final List<String> months;

  DateWords(Language language) {
    months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> Words.fold(language.monthName(month)))
            .toList();
  }

  /**
   * The date that ends with a year.
   *
   * @param start where the year begins, four digits long
   * @return year, month and, if it is told, day: {@code 20181128}, {@code 201811}
   */
  Optional<String> endingWith(String text, int start) {
    Matcher before = BEFORE_YEAR.matcher(text.substring(Math.max(0, start - LONGEST), start));
    if (!before.find()) {
      return Optional.empty();
    }
    int month =
        before.group(3) != null ? Integer.parseInt(before.group(3)) : month(before.group(2));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    String day = before.group(1) == null ? "" : twoDigits(Integer.parseInt(before.group(1)));
    return Optional.of(text.substring(start, start + 4) + twoDigits(month) + day);
  }

  /** The month with a name that begins like this; 0 if none does. */
  private int month(String name) {
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
