package io.github.jourfixe.generator.scaffold;

import io.github.jourfixe.generator.convert.Minutes;
import io.github.jourfixe.generator.convert.MinutesGuess;
import io.github.jourfixe.generator.convert.MinutesGuess.Guess;
import io.github.jourfixe.generator.diagnostic.CharacterBoundary;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.text.Slug;
import io.github.jourfixe.generator.yaml.YamlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file of a meeting, made from minutes that were written elsewhere. What was not given but read
 * in the minutes is marked as a guess, with the line that it comes from.
 *
 * @param file its path within the content folder
 * @param text front matter and report
 * @param remarks what an editor should look at, in the archive's language
 */
public record ImportDraft(String file, String text, List<String> remarks) {

  /** Words of the title that go into the file's name. */
  private static final int NAME_WORDS = 5;

  public ImportDraft {
    remarks = List.copyOf(remarks);
  }

  /**
   * What is known about a meeting without its minutes.
   *
   * @param series id of its series
   * @param seriesTitle title of the series
   * @param date as in a file's name
   * @param guessed where the date was read, if nobody gave it
   * @param title of its own; the empty string if nobody gave one
   */
  public record Meeting(
      String series, String seriesTitle, String date, Optional<Guess> guessed, String title) {}

  /** Drafts the file. */
  public static ImportDraft of(
      Minutes minutes, MinutesGuess guess, Meeting meeting, Language language) {
    return new Writer(language == Language.GERMAN).write(minutes, guess, meeting);
  }

  /** Writes one draft. */
  private static final class Writer {

    private final boolean german;
    private final StringBuilder text = new StringBuilder("---\n");
    private final List<String> remarks = new ArrayList<>();

    Writer(boolean german) {
      this.german = german;
    }

    ImportDraft write(Minutes minutes, MinutesGuess guess, Meeting meeting) {
      line("date", meeting.date(), meeting.guessed());
      guess.time().ifPresent(time -> line("time", '"' + time.value() + '"', guess.time()));
      guess.number().ifPresent(number -> line("number", number.value(), guess.number()));
      String title = title(guess, meeting);
      if (!meeting.title().isBlank()) {
        line("title", YamlText.of(title), Optional.empty());
      } else if (!title.isEmpty()) {
        line("title", YamlText.of(title), guess.title());
      }
      guess.place().ifPresent(place -> line("location", YamlText.of(place.value()), guess.place()));
      text.append(
          german
              ? "# Noch zu ergänzen, wo es etwas gibt: summary, topics, speakers\n---\n\n"
              : "# To be added where there is something: summary, topics, speakers\n---\n\n");
      text.append(report(minutes, guess));
      look(minutes);
      String words = name(title);
      String stem = meeting.date() + (words.isEmpty() ? "" : "-" + words);
      String ending = minutes.pictures().isEmpty() ? ".md" : "/index.md";
      return new ImportDraft(
          "events/" + meeting.series() + "/" + stem + ending, text.toString(), remarks);
    }

    /** A title of its own, unless it only repeats the series. */
    private static String title(MinutesGuess guess, Meeting meeting) {
      if (!meeting.title().isBlank()) {
        return meeting.title();
      }
      String read = guess.title().map(Guess::value).orElse("");
      String slug = Slug.of(read);
      boolean repeats =
          slug.isEmpty()
              || Slug.of(meeting.seriesTitle()).startsWith(slug)
              || slug.startsWith(Slug.of(meeting.seriesTitle()));
      return repeats ? "" : read;
    }

    private static String name(String title) {
      return Arrays.stream(Slug.of(title).split("-"))
          .limit(NAME_WORDS)
          .collect(Collectors.joining("-"));
    }

    /** The report without the line that became the title. */
    private static String report(Minutes minutes, MinutesGuess guess) {
      String markdown = minutes.markdown();
      if (guess.title().isEmpty()) {
        return markdown;
      }
      int end = markdown.indexOf('\n');
      String first = end < 0 ? markdown : markdown.substring(0, end);
      boolean title = Slug.of(first).equals(Slug.of(guess.title().orElseThrow().line()));
      return title ? markdown.substring(Math.max(end, 0)).stripLeading() : markdown;
    }

    private void line(String key, String value, Optional<Guess> guess) {
      text.append(key).append(": ").append(value);
      guess.ifPresent(
          read -> {
            String line = CharacterBoundary.shortened(read.line(), 60);
            String source = german ? "vermutet nach »" + line + "«" : "guessed from “" + line + "”";
            text.append("  # ").append(source);
            remarks.add(key + ": " + value + " – " + source);
          });
      text.append('\n');
    }

    private void look(Minutes minutes) {
      minutes.pictures().stream()
          .filter(picture -> !picture.described())
          .forEach(
              picture ->
                  remarks.add(
                      picture.name()
                          + (german
                              ? ": Beschreibung ergänzen, und prüfen, ob das Bild erscheinen darf"
                              : ": add a description, and ask whether the picture may appear")));
      minutes
          .losses()
          .forEach(
              loss -> remarks.add((german ? "Nicht übernommen: " : "Not taken over: ") + loss));
    }
  }
}
