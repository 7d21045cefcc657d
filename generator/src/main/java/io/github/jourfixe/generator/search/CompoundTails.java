package io.github.jourfixe.generator.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the parts of German compounds begin, so that {@code management} finds {@code
 * Mobilitätsmanagement}. It needs no dictionary: it knows the words of the archive, and how German
 * words can begin. Where the archive explains no cut, every possible one counts.
 */
final class CompoundTails {

  private static final int SHORTEST_HEAD = 3;
  private static final int SHORTEST_TAIL = 4;

  /** Shorter ones are mostly endings. */
  private static final int SHORTEST_REST = 5;

  /** A word can begin like this: with a vowel, a consonant before a vowel, or a usual cluster. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:[aeiouy]|qu|[bcdfghjklmnprstvwz][aeiouy]"
              + "|(?:bl|br|chr|cl|cr|dr|fl|fr|gl|gn|gr|kl|kn|kr|pfl?|pfr|phy?|pl|pr|sch[lmnrw]?|sk"
              + "|spl?|spr|str?|th|tr|tw|wr|zw)[aeiouy]).*");

  /** Words that begin with a vowel mostly begin like this; anything else is a syllable's middle. */
  private static final Pattern OPEN_BEGINNING =
      Pattern.compile(
          "^(?:ab|am|an|arb|auf|aus|aut|ein|ener|ent|erf|erz|inf|int|um|unt|ob|ord|org).*");

  private static final Pattern VOWEL = Pattern.compile(".*[aeiouy].*");
  private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");

  private final Set<String> known;

  /** Knows the words of an archive by their stems. */
  CompoundTails(Collection<String> stems) {
    known = new HashSet<>(stems);
  }

  /** The stems of the parts that end a word with a given stem, the longest first. */
  List<String> of(String stem) {
    if (!stem.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    List<String> sure = new ArrayList<>();
    List<String> possible = new ArrayList<>();
    boolean explained = false;
    for (int i = SHORTEST_HEAD; i <= stem.length() - SHORTEST_HEAD; i++) {
      String tail = stem.substring(i);
      if (!canBegin(stem, i)) {
        continue;
      }
      boolean tailKnown = known.contains(tail);
      boolean headKnown = isKnownHead(stem.substring(0, i));
      if (tailKnown && headKnown || (tailKnown || headKnown) && tail.length() >= SHORTEST_TAIL) {
        sure.add(tail);
        explained |= tailKnown && headKnown;
      } else if (canStandAlone(tail) && VOWEL.matcher(stem.substring(0, i)).matches()) {
        possible.add(tail);
      }
    }
    if (!explained) {
      sure.addAll(possible);
    }
    return sure;
  }

  /**
   * Whether a tail is what another word of the archive leaves of a word with a given stem, so that
   * it is likely to be a word as well: {@code konzept} of {@code beratungskonzept}, since there is
   * {@code beratung}, and not {@code skonzept}.
   */
  boolean isRest(String tail, String stem) {
    for (int i = stem.length() - SHORTEST_REST; i > SHORTEST_HEAD; i--) {
      String rest = stem.substring(i);
      if (canBegin(stem, i) && canStandAlone(rest) && isKnownHead(stem.substring(0, i))) {
        return rest.equals(tail);
      }
    }
    return false;
  }

  private static boolean canBegin(String stem, int i) {
    return BEGINNING.matcher(stem.substring(i)).matches() && !isWithinCluster(stem, i);
  }

  private boolean isKnownHead(String head) {
    for (String link : LINKS) {
      if (head.endsWith(link)
          && head.length() - link.length() >= SHORTEST_HEAD
          && known.contains(head.substring(0, head.length() - link.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean canStandAlone(String tail) {
    boolean open = "aeiouy".indexOf(tail.charAt(0)) >= 0;
    return tail.length() >= SHORTEST_TAIL && (!open || OPEN_BEGINNING.matcher(tail).matches());
  }

  /** Whether a cut would part letters that are one sound. */
  private static boolean isWithinCluster(String stem, int i) {
    char before = stem.charAt(i - 1);
    char after = stem.charAt(i);
    return after == 'h' && (before == 'c' || before == 'p' || before == 't')
        || after == 'k' && before == 'c'
        || before == 's' && stem.startsWith("ch", i)
        || before == 'q';
  }
}
