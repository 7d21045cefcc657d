package io.github.jourfixe.generator.convert;

import io.github.jourfixe.generator.language.EventDateParser;
import io.github.jourfixe.generator.model.EventDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of minutes seem to say about the meeting. Every guess names the line that it
 * comes from.
 *
 * @param date the first exact day
 * @param time start and perhaps end, as a field takes it
 * @param number the ordinal before the title
 * @param title the first line, without the ordinal
 * @param place what stands behind {@code Ort:} or a word like it
 */
public record MinutesGuess(
    Optional<Guess> date,
    Optional<Guess> time,
    Optional<Guess> number,
    Optional<Guess> title,
    Optional<Guess> place) {

  /** How many lines are looked at; further down, other days and places are talked about. */
  private static final int HEAD = 25;

  private static final Pattern DAY =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}"
              + "|\\d{1,2}\\.?\\s\\p{L}{3,9}\\s\\d{4}");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*Uhr)?\\s*(?:[-–—]|bis|to)\\s*"
              + "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:Uhr|h\\b)"
              + "|(\\d{1,2})[:.](\\d{2})(?:\\s*[-–—]\\s*(\\d{1,2})[:.](\\d{2}))?\\s*(?:Uhr|h\\b)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})\\.\\s+(\\p{Lu}.*)");
  private static final Pattern PLACE =
      Pattern.compile("(?i)(?:ort|veranstaltungsort|treffpunkt|place|location|venue)\\s*:\\s*(.+)");

  /**
   * A guess.
   *
   * @param value as a field takes it
   * @param line where it was read
   */
  public record Guess(String value, String line) {}

  /** Guesses from the lines of minutes, blank ones left out. */
  public static MinutesGuess of(List<String> lines) {
    List<String> head = lines.subList(0, Math.min(HEAD, lines.size()));
    Optional<String> first = head.stream().findFirst().filter(line -> line.length() <= 120);
    Optional<Matcher> ordinal = first.map(ORDINAL::matcher).filter(Matcher::matches);
    // 28. November 2018 is a date, not the 28th of something.
    boolean counted = ordinal.isPresent() && day(first.orElseThrow()).isEmpty();
    return new MinutesGuess(
        first(head, line -> day(line)),
        first(head, line -> time(line)),
        counted
            ? first.map(line -> new Guess(ordinal.orElseThrow().group(1), line))
            : Optional.empty(),
        first.map(line -> new Guess(counted ? ordinal.orElseThrow().group(2).strip() : line, line)),
        first(
            head,
            line ->
                Optional.of(PLACE.matcher(line))
                    .filter(Matcher::matches)
                    .map(matcher -> withoutTime(matcher.group(1)))
                    .filter(place -> !place.isEmpty())));
  }

  /** The place without the time behind it, which has a field of its own. */
  private static String withoutTime(String place) {
    Matcher time = TIME.matcher(place);
    String before = time.find() && time.start() > 0 ? place.substring(0, time.start()) : place;
    return before.replaceAll("[\\s,;|–-]+(?:um|von|at|from)?\\s*$", "").strip();
  }

  private static Optional<Guess> first(
      List<String> lines, Function<String, Optional<String>> reader) {
    return lines.stream()
        .flatMap(line -> reader.apply(line).map(value -> new Guess(value, line)).stream())
        .findFirst();
  }

  private static Optional<String> day(String line) {
    Matcher matcher = DAY.matcher(line);
    while (matcher.find()) {
      Optional<EventDate> date = EventDateParser.parse(matcher.group());
      if (date.filter(EventDate::isDay).isPresent()) {
        return date.map(EventDate::edtf);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> time(String line) {
    Matcher matcher = TIME.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int group = matcher.group(1) == null ? 5 : 1;
    Optional<String> start = clock(matcher, group);
    Optional<String> end =
        matcher.group(group + 2) == null ? Optional.empty() : clock(matcher, group + 2);
    return start.map(from -> end.map(to -> from + "–" + to).orElse(from));
  }

  private static Optional<String> clock(Matcher matcher, int group) {
    int hour = Integer.parseInt(matcher.group(group));
    String minute = matcher.group(group + 1) == null ? "00" : matcher.group(group + 1);
    boolean valid = hour < 24 && Integer.parseInt(minute) < 60;
    return valid ? Optional.of((hour < 10 ? "0" : "") + hour + ":" + minute) : Optional.empty();
  }
}
