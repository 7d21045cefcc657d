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
 * The history of a content folder in Git, as its branch saw it by the first parents of its commits:
 * of what was merged only the result counts, at the time of the merge. (Whoever pulls by merging
 * makes their own commits the branch, and what others had published meanwhile the merged.) A file
 * that comes from outside the folder begins there. The same commit tells the same whenever and
 * wherever it is asked, if the clone is complete; of a shallow one, and of a folder without Git,
 * nothing is known. Immutable.
 */
public final class ContentHistory {

  private static final SourceLocation SITE = SourceLocation.of("site.yaml");
  private static final String[] HEAD = {"rev-parse", "--verify", "--quiet", "HEAD"};
  private static final String[] SHALLOW = {"rev-parse", "--is-shallow-repository"};
  private static final String[] STATE = {
    "rev-parse", "--is-shallow-repository", "--verify", "--quiet", "HEAD"
  };

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
    "-l1000",
    "-O/dev/null",
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

  /** Larger files than the content may have are none of its texts. */
  private static final int MOST = 1 << 20;

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
   * The commit at which a folder is, and whether the clone is complete up to there: as long as both
   * are the same, so is the history.
   *
   * @return empty if the folder is not in Git, or if Git does not say
   */
  public static String state(Path folder) {
    try {
      return isInRepository(folder) ? new Git(folder).ask(STATE).text() : "";
    } catch (IOException e) {
      // Who asks for the history is told.
      return "";
    }
  }

  /**
   * Asks Git.
   *
   * @param folder the content folder
   * @param diagnostics hears why nothing is known, if the folder is in Git
   */
  public static ContentHistory of(Path folder, Diagnostics diagnostics) {
    try {
      return isInRepository(folder) ? read(folder.toRealPath(), diagnostics) : UNKNOWN;
    } catch (IOException e) {
      return unreadable(e.getMessage(), diagnostics);
    }
  }

  private static ContentHistory read(Path folder, Diagnostics diagnostics) throws IOException {
    Git git = new Git(folder);
    Git.Answer shallow = git.ask(SHALLOW);
    if (!shallow.isGood()) {
      return unreadable(git.reason(SHALLOW), diagnostics);
    }
    if (!git.ask(HEAD).isGood()) {
      // Nothing has been committed yet.
      return UNKNOWN;
    }
    Git.Answer log = git.ask(LOG);
    if (!log.isGood()) {
      return unreadable(git.reason(LOG), diagnostics);
    }
    Map<String, List<Version>> versions = HistoryLog.read(log.output());
    if (shallow.text().equals("true") && !versions.isEmpty()) {
      diagnostics.report(Code.HISTORY_SHALLOW, SITE);
      return UNKNOWN;
    }
    return new ContentHistory(folder, versions);
  }

  private static ContentHistory unreadable(String reason, Diagnostics diagnostics) {
    diagnostics.report(Code.HISTORY_UNREADABLE, SITE, reason);
    return UNKNOWN;
  }

  private static boolean isInRepository(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    for (Path at = folder.toRealPath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  /** When the branch got what each file says, by path. */
  public Map<String, Commits> commits() {
    Map<String, Commits> commits = new HashMap<>();
    versions.forEach((path, newestFirst) -> commits.put(path, commits(newestFirst)));
    return commits;
  }

  /** Another name, or another mode, is no change of what the file says. */
  private static Commits commits(List<Version> newestFirst) {
    int oldest = newestFirst.size() - 1;
    int last = 0;
    while (last < oldest && newestFirst.get(last).blob().equals(newestFirst.get(last + 1).blob())) {
      last++;
    }
    return new Commits(newestFirst.get(oldest).committed(), newestFirst.get(last).committed());
  }

  /**
   * All committed states of some files, the newest first; without those that are no text.
   *
   * @param paths relative to the content folder
   * @param diagnostics hears of a clone without some of them
   * @return by path; a file that was never committed has none
   */
  public Map<String, List<CommittedText>> texts(Collection<String> paths, Diagnostics diagnostics) {
    Map<String, List<CommittedText>> texts = new HashMap<>();
    paths.forEach(path -> texts.put(path, new ArrayList<>()));
    List<String> known = paths.stream().filter(versions::containsKey).toList();
    if (!known.isEmpty()) {
      try {
        read(known, texts);
      } catch (IOException e) {
        diagnostics.report(
            Code.HISTORY_UNREADABLE, SITE, "git cat-file: this clone lacks some earlier texts");
      }
    }
    return texts;
  }

  private void read(List<String> known, Map<String, List<CommittedText>> texts) throws IOException {
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
    long size = Long.parseLong(words[2]);
    byte[] bytes = answers.readNBytes((int) Math.min(size, MOST));
    answers.skipNBytes(size - bytes.length + 1);
    return bytes.length == size ? Optional.of(bytes) : Optional.empty();
  }
}
