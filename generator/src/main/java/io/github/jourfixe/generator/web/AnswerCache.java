package io.github.jourfixe.generator.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Remembers answers from one check to the next, in a file of lines: day, status, address, and the
 * address to which it has moved, with tabs between them.
 */
public final class AnswerCache implements Web {

  private record Known(LocalDate day, Answer answer) {}

  private final Path file;
  private final Web web;
  private final LocalDate today;
  private final int days;
  private final Map<String, Known> known = new ConcurrentSkipListMap<>();

  /**
   * A cache in front of the web. Only good answers are kept; what was broken is asked again.
   *
   * @param file where to keep it, which need not exist
   * @param web asked for what is not known
   * @param today the day of the check
   * @param days for how many days an answer is good enough
   * @throws IOException if the file cannot be read
   */
  public AnswerCache(Path file, Web web, LocalDate today, int days) throws IOException {
    this.file = file;
    this.web = web;
    this.today = today;
    this.days = days;
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        read(line.split("\t", -1));
      }
    }
  }

  @Override
  public Answer ask(URI address) {
    Known before = known.get(address.toString());
    if (before != null && before.day().plusDays(days).isAfter(today)) {
      return before.answer();
    }
    Answer answer = web.ask(address);
    if (answer.isThere()) {
      known.put(address.toString(), new Known(today, answer));
    } else {
      known.remove(address.toString());
    }
    return answer;
  }

  /**
   * Keeps what is known.
   *
   * @throws IOException if the file cannot be written
   */
  public void save() throws IOException {
    List<String> lines = new ArrayList<>();
    known.forEach(
        (address, entry) ->
            lines.add(
                String.join(
                    "\t",
                    entry.day().toString(),
                    Integer.toString(entry.answer().status()),
                    address,
                    entry.answer().moved().map(URI::toString).orElse(""))));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** A line that is damaged is as good as none: its address is asked again. */
  private void read(String[] fields) {
    if (fields.length != 4) {
      return;
    }
    try {
      Optional<URI> moved =
          fields[3].isEmpty() ? Optional.empty() : Optional.of(new URI(fields[3]));
      known.put(
          fields[2],
          new Known(LocalDate.parse(fields[0]), new Answer(Integer.parseInt(fields[1]), moved)));
    } catch (DateTimeException | NumberFormatException | URISyntaxException e) {
      // A build that was cut short may have written a part of an address, or of a day.
    }
  }
}
