package io.github.jourfixe.generator.field;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known name that is nearest to a typed one, case aside; empty if none is near. Near is what
   * differs by a third of its letters at most.
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    return within(typed.length() / 3, typed, known);
  }

  /** {@link #of}, near being what differs by so many letters at most, and by one in any case. */
  public static Optional<String> within(int letters, String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String name : known) {
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = name;
      }
    }
    return bestDistance <= Math.max(1, letters) ? Optional.ofNullable(best) : Optional.empty();
  }

  /** Levenshtein's distance: how many letters to add, drop or change. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
