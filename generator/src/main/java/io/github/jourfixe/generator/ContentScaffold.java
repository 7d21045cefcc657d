package io.github.jourfixe.generator;

import io.github.jourfixe.generator.assemble.ArchiveAssembler;
import io.github.jourfixe.generator.assemble.AssemblyOptions;
import io.github.jourfixe.generator.convert.Minutes;
import io.github.jourfixe.generator.convert.MinutesGuess;
import io.github.jourfixe.generator.convert.MinutesReader;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.history.ContentHistory;
import io.github.jourfixe.generator.language.EventDateParser;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.markdown.FlexmarkEngine;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.parse.DocumentParser;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.scaffold.ArchiveDraft;
import io.github.jourfixe.generator.scaffold.ImportDraft;
import io.github.jourfixe.generator.scaffold.MeetingDraft;
import io.github.jourfixe.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes new files of an archive from what it holds. Problems elsewhere in the archive do not matter
 * here; nothing is ever overwritten.
 */
public final class ContentScaffold {

  private final Path content;
  private final Archive archive;

  private ContentScaffold(Path content, Archive archive) {
    this.content = content;
    this.archive = archive;
  }

  /**
   * Reads an archive.
   *
   * @param content the folder with {@code site.yaml}
   * @throws IOException if a file cannot be read
   */
  public static ContentScaffold of(Path content) throws IOException {
    Diagnostics unheeded = new Diagnostics();
    // Nothing that is copied from one meeting to the next depends on the moment.
    AssemblyOptions options =
        new AssemblyOptions(
            AsOf.startOf(LocalDate.EPOCH), Optional.empty(), true, false, Instant.EPOCH);
    try (Workers workers = new Workers(1)) {
      ParsedContent parsed =
          new DocumentParser(FlexmarkEngine::new, workers, Memory.NONE, unheeded)
              .parse(
                  new SourceReader(workers, Memory.NONE).read(content, unheeded),
                  (done, total) -> {});
      return new ContentScaffold(
          content,
          new ArchiveAssembler(options, ContentHistory.UNKNOWN, unheeded).assemble(parsed));
    }
  }

  /**
   * Writes a new archive, which builds at once.
   *
   * @param folder where it goes; made if it is missing
   * @param title of the archive
   * @param series title of its series
   * @param language {@code de} or {@code en}
   * @param date of the sample meeting
   * @param version of the plugin that is to build it
   * @return the new files, sorted
   * @throws ScaffoldException if one of the files is there already; none is written then
   * @throws IOException if a file cannot be written
   */
  public static List<Path> newArchive(
      Path folder, String title, String series, String language, LocalDate date, String version)
      throws ScaffoldException, IOException {
    Language spoken = Language.of(language);
    Map<String, String> files =
        new TreeMap<>(ArchiveDraft.of(title, series, spoken, date, version).files());
    for (String path : files.keySet()) {
      if (Files.exists(folder.resolve(path))) {
        throw new ScaffoldException(
            spoken == Language.GERMAN
                ? path + " gibt es schon; wählen Sie einen leeren Ordner"
                : path + " exists already; choose an empty folder");
      }
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> entry : files.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      written.add(Files.writeString(file, entry.getValue(), StandardOpenOption.CREATE_NEW));
    }
    return written;
  }

  /** Ids of the series, sorted by their titles. */
  public List<String> series() {
    return archive.series().stream().map(Series::id).toList();
  }

  /**
   * Writes the file of a series' next meeting.
   *
   * @param series id of the series
   * @param date as an editor would write it: {@code 2019-05-09}, {@code Frühjahr 2019}
   * @param title of its own, or the empty string
   * @return the new file
   * @throws ScaffoldException if there is no such series, the date is none, or the file is there
   * @throws IOException if the file cannot be written
   */
  public Path newMeeting(String series, String date, String title)
      throws ScaffoldException, IOException {
    checkSeries(series);
    MeetingDraft draft = MeetingDraft.of(archive, series, date(date), title);
    Path file = unused(draft.file());
    Files.createDirectories(file.getParent());
    Files.writeString(file, draft.text(), StandardOpenOption.CREATE_NEW);
    return file;
  }

  /**
   * A meeting's file that was made from minutes.
   *
   * @param file the new file
   * @param remarks what was guessed, and what was not taken over, in the archive's language
   */
  public record Imported(Path file, List<String> remarks) {
    public Imported {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Makes a meeting's file of minutes that were written elsewhere, with their pictures beside it.
   *
   * @param minutes Word ({@code .docx}), HTML or plain text
   * @param series id of the series
   * @param date as an editor would write it; if empty, the first day that the minutes name
   * @param title of its own, or the empty string
   * @throws ScaffoldException if there is no such series, no date is found, the minutes cannot be
   *     read, or the file is there
   * @throws IOException if a file cannot be read or written
   */
  public Imported importMinutes(Path minutes, String series, Optional<String> date, String title)
      throws ScaffoldException, IOException {
    checkSeries(series);
    String language = archive.site().language();
    Minutes read =
        new MinutesReader(language)
            .read(minutes)
            .orElseThrow(
                () ->
                    refusal(
                        minutes + " ist weder Word (.docx) noch HTML noch Text",
                        minutes + " is neither Word (.docx) nor HTML nor text"));
    MinutesGuess guess = MinutesGuess.of(read.lines());
    String day =
        date.or(() -> guess.date().map(MinutesGuess.Guess::value))
            .orElseThrow(
                () ->
                    refusal(
                        "In " + minutes + " steht kein Datum; geben Sie eines an",
                        "There is no date in " + minutes + "; give one"));
    ImportDraft draft =
        ImportDraft.of(
            read,
            guess,
            new ImportDraft.Meeting(
                series,
                titleOf(series),
                date(day).edtf(),
                date.isPresent() ? Optional.empty() : guess.date(),
                title),
            Language.of(language));
    Path file = unused(draft.file());
    Files.createDirectories(file.getParent());
    for (Minutes.Picture picture : read.pictures()) {
      Files.write(
          file.resolveSibling(picture.name()), picture.bytes(), StandardOpenOption.CREATE_NEW);
    }
    Files.writeString(file, draft.text(), StandardOpenOption.CREATE_NEW);
    return new Imported(file, draft.remarks());
  }

  private String titleOf(String series) {
    return archive.series().stream()
        .filter(known -> known.id().equals(series))
        .map(Series::title)
        .findFirst()
        .orElseThrow();
  }

  private void checkSeries(String series) throws ScaffoldException {
    if (!series().contains(series)) {
      String known = String.join(", ", series());
      throw refusal(
          "Die Reihe »" + series + "« gibt es nicht. Möglich sind: " + known,
          "There is no series “" + series + "”. Possible are: " + known);
    }
  }

  private EventDate date(String typed) throws ScaffoldException {
    return EventDateParser.parse(typed)
        .orElseThrow(
            () ->
                refusal(
                    "»" + typed + "« ist kein Datum. Möglich sind 2019-05-09 und Frühjahr 2019",
                    "“" + typed + "” is no date. Possible are 2019-05-09 and spring 2019"));
  }

  /** A file of a meeting that is not there yet, neither by itself nor as a folder. */
  private Path unused(String path) throws ScaffoldException {
    String stem = path.replaceFirst("(/index)?\\.md$", "");
    if (Files.exists(content.resolve(stem)) || Files.exists(content.resolve(stem + ".md"))) {
      throw refusal(
          path + " gibt es schon. Geben Sie einen Titel an, oder ein anderes Datum",
          path + " exists already. Give a title, or another date");
    }
    return content.resolve(path);
  }

  private ScaffoldException refusal(String german, String english) {
    return new ScaffoldException(archive.site().language().equals("de") ? german : english);
  }
}
