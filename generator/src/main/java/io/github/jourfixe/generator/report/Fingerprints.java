package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Marks by which a finding is known again in the next build, even if lines moved above it: made of
 * file, code, arguments and the text of the line. Equal ones are numbered.
 */
final class Fingerprints {

  private static final int LENGTH = 32;

  private Fingerprints() {}

  /** The findings' marks, in their order; no two are equal. */
  static List<String> of(List<Diagnostic> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> marks = new ArrayList<>();
    for (Diagnostic finding : findings) {
      String identity =
          String.join(
              "\0",
              finding.location().file(),
              finding.code().id(),
              String.join("\0", finding.arguments()),
              finding.location().excerpt().strip());
      marks.add(digest(identity + "\0" + seen.merge(identity, 1, Integer::sum)));
    }
    return marks;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
