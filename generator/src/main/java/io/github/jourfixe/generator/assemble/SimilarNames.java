package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds names that are written once and differ by one letter from one that is written more often.
 * Short names, and those that differ by a digit, are as likely to be two.
 */
final class SimilarNames {

  private static final int SHORTEST = 7;

  private final Code code;
  private final Map<String, List<Located<String>>> uses = new TreeMap<>();

  /** Names whose doubles are reported by a code, with the one name and the other. */
  SimilarNames(Code code) {
    this.code = code;
  }

  void add(Located<String> name) {
    uses.computeIfAbsent(name.value(), unused -> new ArrayList<>()).add(name);
  }

  void report(Diagnostics diagnostics) {
    // Two names differ by one letter only if they agree without one of their letters.
    Map<String, String> frequent = new TreeMap<>();
    uses.forEach(
        (name, places) -> {
          if (places.size() > 1) {
            shortened(name).forEach(part -> frequent.putIfAbsent(part, name));
          }
        });
    if (frequent.isEmpty()) {
      return;
    }
    uses.forEach(
        (name, places) -> {
          if (places.size() == 1 && name.length() >= SHORTEST) {
            shortened(name).stream()
                .map(frequent::get)
                .filter(other -> other != null && isOneSlip(name, other))
                .findFirst()
                .ifPresent(other -> report(places.get(0), other, diagnostics));
          }
        });
  }

  private void report(Located<String> name, String other, Diagnostics diagnostics) {
    SourceLocation place = name.location();
    diagnostics.report(code, place, name.value(), other);
  }

  /** The name in lower case, and all that is left of it without one letter. */
  private static List<String> shortened(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>(lower.length() + 1);
    parts.add(lower);
    for (int i = 0; i < lower.length(); i++) {
      parts.add(lower.substring(0, i) + lower.substring(i + 1));
    }
    return parts;
  }

  /** Whether one letter was added, dropped or changed. */
  private static boolean isOneSlip(String name, String other) {
    String a = name.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    String difference = a.substring(start, endA) + b.substring(start, endB);
    return endA - start <= 1
        && endB - start <= 1
        && difference.chars().noneMatch(Character::isDigit);
  }
}
