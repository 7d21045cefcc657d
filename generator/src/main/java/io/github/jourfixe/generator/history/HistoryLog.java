package io.github.jourfixe.generator.history;

import io.github.jourfixe.generator.history.ContentHistory.Version;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what {@code git log --raw -z --no-abbrev -M --format=%ct} tells, the newest commit first:
 * which states each file went through, also under earlier names.
 */
final class HistoryLog {

  /** Git's record of one change: {@code :100644 100644 <blob before> <blob after> <letter>}. */
  private static final char RECORD = ':';

  private static final char RENAMED = 'R';
  private static final char DELETED = 'D';

  private final Map<String, List<Version>> versions = new HashMap<>();

  /** Names that files had earlier than the commit at hand, with those that they have now. */
  private final Map<String, String> names = new HashMap<>();

  /** Files of which Git knows no more, if they are still there. */
  private final Set<String> gone = new HashSet<>();

  private HistoryLog() {}

  /** The states of each file by its present path, the newest first. */
  static Map<String, List<Version>> read(byte[] log) {
    HistoryLog history = new HistoryLog();
    Deque<String> tokens =
        new ArrayDeque<>(Arrays.asList(new String(log, StandardCharsets.UTF_8).split("\0")));
    while (!tokens.isEmpty() && !tokens.peek().isBlank()) {
      history.commit(Instant.ofEpochSecond(Long.parseLong(tokens.pop().strip())), tokens);
    }
    return history.versions;
  }

  private void commit(Instant at, Deque<String> tokens) {
    while (!tokens.isEmpty() && isRecord(tokens.peek())) {
      String[] record = tokens.pop().strip().split(" ");
      String path = path(tokens.pop());
      if (record[4].charAt(0) == RENAMED) {
        String earlier = path;
        path = path(tokens.pop());
        names.put(earlier, now(path));
      }
      String now = now(path);
      if (record[4].charAt(0) == DELETED && !versions.containsKey(now)) {
        gone.add(now);
      }
      if (!gone.contains(now)) {
        versions
            .computeIfAbsent(now, file -> new ArrayList<>())
            .add(new Version(path, at, record[3]));
      }
    }
  }

  private static boolean isRecord(String token) {
    return token.strip().indexOf(RECORD) == 0;
  }

  private static String path(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFC);
  }

  private String now(String path) {
    return names.getOrDefault(path, path);
  }
}
