package io.github.jourfixe.generator.history;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.source.SourceText;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The history of a content folder in Git, as its branch saw it: of what was merged only the result
 * counts, at the time of the merge. The same commit tells the same whenever and wherever it is
 * asked, if the clone is complete; of one that is not, and of a folder without Git, nothing is
 * known. Immutable.
 */
public final class ContentHistory {

  private static final String[] SHALLOW = {"rev-parse", "--is-shallow-repository"};

  /** As {@link HistoryLog} reads it, whatever somebody set for what they look at themselves. */
  private static final String[] LOG = {
    "-c",
    "log.showRoot=true",
    "-c",
    "log.follow=false",
    "-c",
    "log.diffMerges=separate",
    "log",
    "--first-parent",
    "-m",
    "--raw",
    "-z",
    "--no-abbrev",
    "-M",
    "--relative",
    "--no-color",
    "--encoding=UTF-8",
    "--no-show-signature",
    "--format=%ct",
    "HEAD",
    "--",
    "."
  };

  /** Nothing is known. */
  public static final ContentHistory UNKNOWN = new ContentHistory(Path.of(""), Map.of());

  private final Path folder;
  private final Map<String, List<Version>> versions;

  private ContentHistory(Path folder, Map<String, List<Version>> versions) {
    this.folder = folder;
    this.versions = versions;
  }

  /**
   * A state of a file that was committed.
   *
   * @param path the file's path at that time, relative to the content folder
   * @param committed since when the branch has had it
   * @param blob Git's name for the bytes
   */
  record Version(String path, Instant committed, String blob) {}

  /**
   * A text that was committed.
   *
   * @param committed since when the branch has had it
   * @param text as it was then, under the name that the file had
   */
  public record CommittedText(Instant committed, SourceText text) {}

  /**
   * Asks Git.
   *
   * @param folder the content folder
   * @param diagnostics hears why nothing is known, if the folder is in Git
   */
  public static ContentHistory of(Path folder, Diagnostics diagnostics) {
    if (!Files.isDirectory(folder) || !isInRepository(folder)) {
      return UNKNOWN;
    }
    Git git = new Git(folder);
    try {
      Git.Answer shallow = git.ask(SHALLOW);
      if (!shallow.isGood()) {
        return unreadable(git.reason(SHALLOW), diagnostics);
      }
      if (!git.ask("rev-parse", "--verify", "--quiet", "HEAD").isGood()) {
        // Nothing has been committed yet.
        return UNKNOWN;
      }
      Git.Answer log = git.ask(LOG);
      if (!log.isGood()) {
        return unreadable(git.reason(LOG), diagnostics);
      }
      Map<String, List<Version>> versions = HistoryLog.read(log.output());
      if (shallow.text().equals("true") && !versions.isEmpty()) {
        diagnostics.report(Code.HISTORY_SHALLOW, SourceLocation.of("site.yaml"));
        return UNKNOWN;
      }
      return new ContentHistory(folder, versions);
    } catch (IOException e) {
      return unreadable(e.getMessage(), diagnostics);
    }
  }

  private static ContentHistory unreadable(String reason, Diagnostics diagnostics) {
    diagnostics.report(Code.HISTORY_UNREADABLE, SourceLocation.of("site.yaml"), reason);
    return UNKNOWN;
  }

  private static boolean isInRepository(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  /** When the branch got each file's last committed state, by path. */
  public Map<String, Instant> changes() {
    Map<String, Instant> changes = new HashMap<>();
    versions.forEach((path, all) -> changes.put(path, all.get(0).committed()));
    return changes;
  }

  /**
   * All committed states of some files, the newest first; without those that are no text.
   *
   * @param paths relative to the content folder
   * @return by path; a file that was never committed has none
   * @throws IOException if Git, which told of them, does not give them
   */
  public Map<String, List<CommittedText>> texts(Collection<String> paths) throws IOException {
    List<String> known = paths.stream().filter(versions::containsKey).toList();
    Map<String, List<CommittedText>> texts = new HashMap<>();
    paths.forEach(path -> texts.put(path, new ArrayList<>()));
    if (known.isEmpty()) {
      return texts;
    }
    Process process = new Git(folder).converse("cat-file", "--batch");
    try (OutputStream questions = process.getOutputStream();
        DataInputStream answers =
            new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      for (String path : known) {
        for (Version version : versions.get(path)) {
          questions.write((version.blob() + "\n").getBytes(StandardCharsets.US_ASCII));
          questions.flush();
          blob(answers)
              .flatMap(bytes -> SourceText.decode(version.path(), bytes))
              .ifPresent(text -> texts.get(path).add(new CommittedText(version.committed(), text)));
        }
      }
    }
    Git.exit(process);
    return texts;
  }

  /** One answer: a line that ends with the size, the bytes, a line end; or that it is missing. */
  private static Optional<byte[]> blob(DataInputStream answers) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = answers.read(); c != '\n'; c = answers.read()) {
      if (c < 0) {
        throw new IOException("Git ended in the middle of an answer");
      }
      head.append((char) c);
    }
    String[] words = head.toString().split(" ");
    if (words.length < 3) {
      return Optional.empty();
    }
    byte[] bytes = new byte[Integer.parseInt(words[2])];
    answers.readFully(bytes);
    answers.readFully(new byte[1]);
    return Optional.of(bytes);
  }
}
