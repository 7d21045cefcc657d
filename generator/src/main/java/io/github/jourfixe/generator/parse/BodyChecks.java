package io.github.jourfixe.generator.parse;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.language.EventDateParser;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.source.SourceText;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at a report as its author wrote it, line by line, for slips that Markdown cannot know. */
final class BodyChecks {

  private static final Pattern BULLET = Pattern.compile("\\s*([•·▪●‣◦])[\\s\\u00a0].*");

  /** An opening low quotation mark whose partner is the straight or the English one. */
  private static final Pattern QUOTE = Pattern.compile("„[^„“”\"»«]*([\"”])");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!\\p{L})("
              + weekdays()
              + "),?\\s+(?:(?:der|den|dem)\\s+)?"
              + "(\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|\\p{L}+\\s)\\d{4}|\\d{1,2}\\s\\p{L}+\\s\\d{4}|\\d{4}-\\d\\d-\\d\\d)");

  private final SourceText source;
  private final Diagnostics diagnostics;

  BodyChecks(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Checks the lines from one on; code is left alone. */
  void check(int firstLine) {
    boolean code = false;
    for (int number = firstLine; number <= source.lineCount(); number++) {
      String line = source.line(number);
      if (line.stripLeading().startsWith("```")) {
        code = !code;
      } else if (!code) {
        check(line, number);
      }
    }
  }

  private void check(String line, int number) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      diagnostics.report(
          Code.MARKDOWN_BULLET, source.at(number, bullet.start(1) + 1), bullet.group(1));
    }
    if (line.indexOf('„') >= 0) {
      Matcher quote = QUOTE.matcher(line);
      while (quote.find()) {
        diagnostics.report(
            Code.MARKDOWN_QUOTE_CLOSING, source.at(number, quote.start(1) + 1), quote.group());
      }
    }
    Matcher weekday = WEEKDAY.matcher(line);
    while (weekday.find()) {
      Optional<EventDate> date = EventDateParser.parse(weekday.group(2));
      if (date.orElse(null) instanceof EventDate.Day day) {
        DayOfWeek actual = day.first().getDayOfWeek();
        if (!isNamed(actual, weekday.group(1))) {
          diagnostics.report(
              Code.WEEKDAY_WRONG,
              source.at(number, weekday.start(1) + 1),
              weekday.group(2),
              name(actual, weekday.group(1)),
              weekday.group(1));
        }
      }
    }
  }

  private static String weekdays() {
    return Arrays.stream(Language.values())
        .flatMap(language -> Arrays.stream(DayOfWeek.values()).map(language::weekday))
        .distinct()
        .collect(Collectors.joining("|"))
        .concat("|Sonnabend");
  }

  private static boolean isNamed(DayOfWeek day, String name) {
    return day == DayOfWeek.SATURDAY && name.equals("Sonnabend")
        || Arrays.stream(Language.values())
            .anyMatch(
                language ->
                    language
                        .weekday(day)
                        .toLowerCase(Locale.ROOT)
                        .equals(name.toLowerCase(Locale.ROOT)));
  }

  /** The day in the language of the name that was wrong. */
  private static String name(DayOfWeek day, String wrong) {
    boolean english =
        Arrays.stream(DayOfWeek.values()).map(Language.ENGLISH::weekday).anyMatch(wrong::equals);
    return (english ? Language.ENGLISH : Language.GERMAN).weekday(day);
  }
}
