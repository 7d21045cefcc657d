package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of a series.
 *
 * @param series id of its series
 * @param slug last part of its address
 * @param title its own, or made from series and number
 * @param details what the editor wrote
 * @param speakers who spoke, persons known
 * @param unnamed who spoke as well, and is not to be named any more
 * @param topics ids of its topics
 * @param phase where it stands as of the build
 * @param language BCP 47 tag of the language of its words, if it is not the site's
 * @param body the report
 * @param source its file
 */
public record Event(
    String series,
    String slug,
    String title,
    EventDetails details,
    List<Speaker> speakers,
    List<UnnamedSpeaker> unnamed,
    List<String> topics,
    Phase phase,
    Optional<String> language,
    MarkdownBody body,
    SourceLocation source) {

  private static final Comparator<Event> BY_IDENTITY =
      Comparator.comparing(Event::series)
          .thenComparingInt(event -> event.details().number().map(Located::value).orElse(0))
          .thenComparing(Event::slug);

  /** From early to late, in a total order. */
  public static final Comparator<Event> CHRONOLOGICAL =
      Comparator.<Event, EventDate>comparing(Event::date, EventDate.BY_FIRST_DAY)
          .thenComparing(BY_IDENTITY);

  /** From late to early, as archives are read; a total order. */
  public static final Comparator<Event> NEWEST_FIRST =
      Comparator.<Event, EventDate>comparing(
              Event::date,
              Comparator.comparing(EventDate::first)
                  .reversed()
                  .thenComparingInt(EventDate::vagueness))
          .thenComparing(BY_IDENTITY.reversed());

  /** What comes next: by the last possible day, so that vague dates follow exact ones. */
  public static final Comparator<Event> NEXT_FIRST =
      Comparator.<Event, EventDate>comparing(Event::date, EventDate.BY_LAST_DAY)
          .thenComparing(BY_IDENTITY);

  public Event {
    speakers = List.copyOf(speakers);
    unnamed = List.copyOf(unnamed);
    topics = List.copyOf(topics);
  }

  /** Names the event among all of the archive: its series and its slug. */
  public String key() {
    return series + "/" + slug;
  }

  /** Names the event for ever among all of the archive, to programs that remember it. */
  public String identity() {
    return "event:" + series + "/" + details.identity(slug);
  }

  /** The language of its title, if that is not the site's, of whose words others are made. */
  public Optional<String> titleLanguage() {
    return details.title().isPresent() ? language : Optional.empty();
  }

  /** When it is. */
  public EventDate date() {
    return details.schedule().date();
  }
}
