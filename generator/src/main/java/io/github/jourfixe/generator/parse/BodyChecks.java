package io.github.jourfixe.generator.parse;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.language.EventDateParser;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.markdown.CodeFence;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.source.SourceText;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at a report as its author wrote it, line by line, for slips that Markdown cannot know. */
final class BodyChecks {

  private static final Pattern BULLET = Pattern.compile("\\s*([•·▪●‣◦])[\\s\\u00a0].*");

  /** A list as mails have it: a hyphen without a space, or a dash; this begins a dialogue, too. */
  private static final Pattern DASHED =
      Pattern.compile("\\s*(-(?=[„\"])|(?:-|[–—][\\s\\u00a0]*)(?=\\p{L})).*");

  /** Signs of a heading with no space behind them, or with no heading. */
  private static final Pattern HEADING = Pattern.compile("\\s*(#{2,6})[^#\\s].*|\\s*(#{1,6})\\s*");

  /** An opening low quotation mark whose partner is the straight or the English one. */
  private static final Pattern QUOTE = Pattern.compile("„[^„“”\"»«]*([\"”])");

  private static final Pattern OUTLOOK =
      Pattern.compile(
          // What is so always, or not at all, announces nothing.
          "(?iU)\\b(?:(?:findet|finden)\\b"
              + "(?![^.!?]{0,120}\\b(?:nicht|nie|kein\\w*|jede\\w*|immer|regelmäßig)\\b)"
              + "(?:[^.!?]|(?<=\\d)\\.){0,120}?\\bstatt\\b"
              + "|(?:der|die|das)\\s+nächste[rns]?\\s+(?:treffen|termin|sitzung|jour fixe)\\b"
              + "|(?:takes|will take)\\s+place\\b|(?:the|our)\\s+next\\s+meeting\\b)");

  private static final Pattern OLD_LAW = Pattern.compile("\\bTMG\\b|Telemediengesetz");

  /** What a template leaves to be filled in: {@code \\[Name]}, or dots in brackets. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\\\\\[[^\\]]*\\]?|\\[(?:…|\\.\\.\\.)\\]");

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
    LinkSlips links = new LinkSlips(source, labels(firstLine), diagnostics);
    boolean legal =
        source
            .file()
            .matches("pages/[^/]*(impressum|imprint|datenschutz|privacy|barrierefrei|accessib).*");
    List<Located<String>> open = new ArrayList<>();
    boolean imprint = source.file().matches("pages/[^/]*(impressum|imprint).*");
    forEachLine(
        firstLine,
        (line, number) -> {
          check(line, number);
          links.check(line, number);
          checkDash(line, number);
          checkBlock(line, number);
          if (legal) {
            Matcher placeholder = PLACEHOLDER.matcher(line);
            while (placeholder.find()) {
              SourceLocation place = source.at(number, placeholder.start() + 1);
              open.add(new Located<>(placeholder.group().replace("\\", ""), place));
            }
          }
          if (imprint) {
            report(Code.LEGAL_LAW_OUTDATED, OLD_LAW.matcher(line), number);
          }
        });
    // That a draft is not filled in is one problem, however many places it has.
    open.stream()
        .findFirst()
        .ifPresent(
            first ->
                diagnostics.report(
                    Code.LEGAL_PLACEHOLDER, first.location(), first.value(), open.size()));
  }

  /** Words from a line on that speak of a meeting to come. */
  List<Located<String>> outlooks(int firstLine) {
    List<Located<String>> found = new ArrayList<>();
    forEachLine(
        firstLine,
        (line, number) -> {
          String next = number < source.lineCount() ? " " + source.line(number + 1) : "";
          Matcher outlook = OUTLOOK.matcher(line + next);
          while (outlook.find() && outlook.start() < line.length()) {
            found.add(new Located<>(outlook.group(), source.at(number, outlook.start() + 1)));
          }
        });
    return found;
  }

  /** Takes a line with its number. */
  @FunctionalInterface
  private interface LineCheck {
    void check(String line, int number);
  }

  private void forEachLine(int firstLine, LineCheck check) {
    CodeFence fence = new CodeFence();
    for (int number = firstLine; number <= source.lineCount(); number++) {
      String line = source.line(number);
      if (!fence.covers(line)) {
        check.check(line, number);
      }
    }
  }

  private Set<String> labels(int firstLine) {
    Set<String> labels = new HashSet<>();
    forEachLine(firstLine, (line, number) -> LinkSlips.label(line).ifPresent(labels::add));
    return labels;
  }

  private void report(Code code, Matcher matcher, int number) {
    while (matcher.find()) {
      diagnostics.report(code, source.at(number, matcher.start() + 1), matcher.group());
    }
  }

  private void checkDash(String line, int number) {
    String previous = number > 1 ? source.line(number - 1) : "";
    String next = number < source.lineCount() ? source.line(number + 1) : "";
    if (AccidentalList.is(previous, line, next)) {
      String text = line.stripLeading();
      int column = line.length() - text.length() + 1;
      diagnostics.report(Code.MARKDOWN_DASH_LIST, source.at(number, column), text.substring(0, 1));
    }
  }

  /** What its author took for the beginning of a list or of a heading. */
  private void checkBlock(String line, int number) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      int group = heading.group(1) == null ? 2 : 1;
      diagnostics.report(
          Code.MARKDOWN_HEADING_LEFT,
          source.at(number, heading.start(group) + 1),
          heading.group(group));
    }
    // One such line may be a thought between dashes; the first of several begins a list.
    Matcher dashed = DASHED.matcher(line);
    if (dashed.matches() && isDashed(number + 1) && !isDashed(number - 1)) {
      diagnostics.report(
          Code.MARKDOWN_BULLET,
          source.at(number, dashed.start(1) + 1),
          dashed.group(1).substring(0, 1));
    }
  }

  private boolean isDashed(int number) {
    return number >= 1
        && number <= source.lineCount()
        && DASHED.matcher(source.line(number)).matches();
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
