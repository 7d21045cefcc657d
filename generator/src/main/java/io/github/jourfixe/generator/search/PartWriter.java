package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.text.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Cuts a sorted list of entries into parts of about the same size, so that a search has to load one
 * or two of them, however large the archive. In a part each entry says how many letters it shares
 * with the one before.
 */
final class PartWriter {

  /** About 8 KB on the wire. */
  private static final int PART_LENGTH = 20_000;

  private static final int MOST_SHARED = 35;

  /**
   * A part.
   *
   * @param first the key of its first entry
   * @param content a value that can be written as JSON
   */
  record Part(String first, Object content) {

    /** A name that no other content has had at this place. */
    String fingerprint() {
      try {
        byte[] bytes = Json.compact(content).getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return HexFormat.of().formatHex(digest, 0, 4);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }

    int length() {
      return Json.compact(content).length();
    }
  }

  private PartWriter() {}

  /** The parts of sorted entries: key, a space, value, and commas between the entries. */
  static List<Part> parts(Iterable<Map.Entry<String, String>> entries) {
    List<Part> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    String first = "";
    String before = "";
    for (Map.Entry<String, String> entry : entries) {
      String key = entry.getKey();
      if (part.length() >= PART_LENGTH) {
        parts.add(new Part(first, part.toString()));
        part.setLength(0);
      }
      int shared = 0;
      if (part.isEmpty()) {
        first = key;
      } else {
        part.append(',');
        shared = shared(before, key);
      }
      part.append(Character.forDigit(shared, 36)).append(key, shared, key.length());
      part.append(' ').append(entry.getValue());
      before = key;
    }
    if (!part.isEmpty()) {
      parts.add(new Part(first, part.toString()));
    }
    return parts;
  }

  private static int shared(String before, String key) {
    int most = Math.min(MOST_SHARED, Math.min(before.length(), key.length()));
    int shared = 0;
    while (shared < most && before.charAt(shared) == key.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
