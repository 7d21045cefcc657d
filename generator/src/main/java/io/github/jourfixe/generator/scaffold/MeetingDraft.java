package io.github.jourfixe.generator.scaffold;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.text.Slug;
import io.github.jourfixe.generator.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/**
 * The file of a series' next meeting, made from its last ones: the next number, the usual place and
 * time.
 *
 * @param file its path within the content folder
 * @param text its front matter, with remarks on what to add later
 */
public record MeetingDraft(String file, String text) {

  /**
   * Drafts a meeting.
   *
   * @param archive with the series, drafts included
   * @param series id of the series
   * @param date of the new meeting; times are taken over only to an exact day
   * @param title of its own, or the empty string
   */
  public static MeetingDraft of(Archive archive, String series, EventDate date, String title) {
    Language language = Language.of(archive.site().language());
    List<Event> events =
        archive.events().stream().filter(event -> event.series().equals(series)).toList();
    StringBuilder text = new StringBuilder("---\n");
    if (!title.isBlank()) {
      line(text, "title", YamlText.of(title));
    }
    nextNumber(events).ifPresent(number -> line(text, "number", number.toString()));
    line(text, "date", written(date, language));
    if (date.isDay()) {
      usualTimes(events).ifPresent(times -> line(text, "time", times));
    }
    line(text, "status", "planned");
    usualPlace(events).ifPresent(place -> appendPlace(text, place));
    text.append(language == Language.GERMAN ? GERMAN_REMARKS : ENGLISH_REMARKS).append("---\n");
    String words = Slug.of(title);
    String name = fileName(date, language) + (words.isEmpty() ? "" : "-" + words);
    return new MeetingDraft("events/" + series + "/" + name + ".md", text.toString());
  }

  private static final String GERMAN_REMARKS =
      """
      # Was noch fehlt, ohne das # am Zeilenanfang ergänzen; alles davon kann fehlen:
      # summary: Ein Satz, der in Listen unter dem Titel steht.
      # topics: [Erstes Thema, Zweites Thema]
      # speakers:
      #   - name: Frau Beispiel
      #     role: Ihre Aufgabe
      #     organisation: Ihre Stelle
      #     talk: Worüber sie spricht
      """;

  private static final String ENGLISH_REMARKS =
      """
      # Add what is missing, without the # at the beginning of the line; all of it is optional:
      # summary: One sentence that stands below the title in lists.
      # topics: [First topic, Second topic]
      # speakers:
      #   - name: Ms Example
      #     role: Her role
      #     organisation: Her organisation
      #     talk: What she talks about
      """;

  private static Optional<Integer> nextNumber(List<Event> events) {
    return events.stream()
        .flatMap(event -> event.details().number().stream())
        .map(Located::value)
        .max(Integer::compare)
        .map(last -> last + 1);
  }

  private static Optional<String> usualTimes(List<Event> events) {
    return events.stream()
        .map(event -> event.details().schedule())
        .filter(schedule -> schedule.start().isPresent() && schedule.endDate().isEmpty())
        .findFirst()
        .map(MeetingDraft::times);
  }

  private static String times(Schedule schedule) {
    String start = schedule.start().orElseThrow().toString();
    String range = schedule.end().map(end -> start + "–" + end).orElse(start);
    // Some readers of YAML take 14:00 for a number of seconds.
    return '"' + range + '"';
  }

  private static Optional<Location> usualPlace(List<Event> events) {
    return events.stream().flatMap(event -> event.details().location().stream()).findFirst();
  }

  private static void appendPlace(StringBuilder text, Location place) {
    text.append("location:\n");
    place.name().ifPresent(name -> line(text, "  name", YamlText.of(name)));
    place.street().ifPresent(street -> line(text, "  street", YamlText.of(street)));
    place.postalCode().ifPresent(code -> line(text, "  postalCode", YamlText.of(code)));
    place.city().ifPresent(city -> line(text, "  city", YamlText.of(city)));
    place.url().ifPresent(url -> line(text, "  url", YamlText.of(url)));
    place.note().ifPresent(note -> line(text, "  note", YamlText.of(note)));
  }

  private static String written(EventDate date, Language language) {
    return date instanceof EventDate.InSeason ? language.date(date) : date.edtf();
  }

  private static String fileName(EventDate date, Language language) {
    if (!(date instanceof EventDate.InSeason season)) {
      return date.edtf();
    }
    // 2019-fruehjahr sorts among its neighbours; fruehjahr-2019 does not.
    String words = language.date(date);
    String name = words.substring(0, words.indexOf(' '));
    return season.first().getYear() + "-" + Slug.of(name);
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }
}
