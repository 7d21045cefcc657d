package io.github.jourfixe.generator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a person's name in texts and addresses, however it is spelled: in any case, composed or
 * not, {@code ä} as {@code ae}, with invisible characters, markup or a line end within, with a
 * genitive's {@code s}. A double name of which the name is a part is somebody else's.
 */
public final class NameFinder {

  private static final Set<String> FEMALE = Set.of("frau", "fr", "mrs", "ms", "miss");
  private static final Set<String> MALE = Set.of("herr", "herrn", "hr", "mr");
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "prof",
          "professor",
          "professorin",
          "doktor",
          "dipl",
          "ing",
          "med",
          "phil",
          "rer",
          "nat",
          "jur",
          "pol",
          "habil",
          "hc",
          "h",
          "c",
          "mag",
          "msc",
          "bsc",
          "ma",
          "ba");

  /** What may stand between two words of one name. */
  private static final String JOINTS = " \u00a0\u202f\u2009\t\n*_~`-\u2010\u2011–.,+/\\%\"'";

  /**
   * A place of a name.
   *
   * @param start offset of its first character
   * @param end offset behind its last one
   * @param whole whether it is enough of the name to mean nobody else; a family name alone is not
   */
  public record Found(int start, int end, boolean whole) {}

  private final List<List<String>> whole = new ArrayList<>();
  private final List<String> family;
  private final Set<String> honorifics;

  /**
   * Finds one person.
   *
   * @param names the name as it is shown, and any other that means nobody else; honorifics and
   *     academic titles may be left out in texts
   * @param familyName empty if it is not known; then it is the last word of the first name
   */
  public NameFinder(List<String> names, String familyName) {
    List<String> core = List.of();
    Set<String> called = Set.of();
    // Addresses, and names of files, do without apostrophes.
    Stream<String> bare = names.stream().map(name -> name.replaceAll("['’]", ""));
    for (String name : Stream.concat(names.stream(), bare).distinct().toList()) {
      List<String> words = new ArrayList<>(SpelledWord.spelled(name));
      while (words.size() > 1 && (isHonorific(words.get(0)) || TITLES.contains(words.get(0)))) {
        String first = words.remove(0);
        called = FEMALE.contains(first) ? FEMALE : MALE.contains(first) ? MALE : called;
      }
      core = core.isEmpty() ? words : core;
      addWhole(words, called);
    }
    List<String> known = SpelledWord.spelled(familyName);
    family =
        known.isEmpty() && !core.isEmpty() ? core.subList(core.size() - 1, core.size()) : known;
    honorifics = called;
    if (!known.isEmpty()) {
      for (List<String> form : List.copyOf(whole)) {
        if (form.size() > known.size()
            && form.subList(form.size() - known.size(), form.size()).equals(known)) {
          addReversed(form, known.size());
        }
      }
    } else {
      List.copyOf(whole).stream()
          .filter(form -> form.size() > 1)
          .forEach(form -> addReversed(form, 1));
    }
  }

  private void addWhole(List<String> words, Set<String> called) {
    // Who is only known as »Frau Beispiel« is not meant by every »Beispiel«.
    if (words.size() > 1 || words.size() == 1 && called.isEmpty()) {
      whole.add(List.copyOf(words));
    }
    if (words.size() > 1) {
      whole.add(List.of(String.join("", words)));
    }
  }

  private void addReversed(List<String> form, int familyWords) {
    List<String> reversed = new ArrayList<>(form.subList(form.size() - familyWords, form.size()));
    reversed.addAll(form.subList(0, form.size() - familyWords));
    whole.add(reversed);
    whole.add(List.of(String.join("", reversed)));
  }

  /** Whether a text holds enough of the name to mean nobody else. */
  public boolean isIn(String text) {
    return find(text).stream().anyMatch(Found::whole);
  }

  /** All places of the name, in order. A family name alone counts where it has a capital letter. */
  public List<Found> find(String text) {
    List<SpelledWord> words = SpelledWord.in(text);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int from = i;
      int length = wholeAt(text, words, from);
      if (length > 0) {
        found.add(new Found(words.get(i).start(), words.get(i + length - 1).end(), true));
        i += length - 1;
      } else if (isFamilyAlone(text, words, i)) {
        int last = i + family.size() - 1;
        found.add(new Found(words.get(i).start(), words.get(last).end(), false));
        i = last;
      }
    }
    return found;
  }

  /** How many words from one on are the whole name; 0 if they are not. */
  private int wholeAt(String text, List<SpelledWord> words, int from) {
    for (List<String> form : whole) {
      if (matches(text, words, from, form) && !isPartOfDouble(text, words, from, form.size())) {
        return form.size();
      }
    }
    if (honorifics.contains(words.get(from).spelled())) {
      int next = from + 1;
      while (next < words.size() && isJoint(text, words.get(next - 1), words.get(next))) {
        if (matches(text, words, next, family)
            && !isPartOfDouble(text, words, from, next - from + family.size())) {
          return next - from + family.size();
        }
        if (!TITLES.contains(words.get(next).spelled())) {
          break;
        }
        next++;
      }
    }
    return 0;
  }

  private boolean isFamilyAlone(String text, List<SpelledWord> words, int at) {
    return !family.isEmpty()
        && Character.isUpperCase(text.codePointAt(words.get(at).start()))
        && matches(text, words, at, family)
        && !isPartOfDouble(text, words, at, family.size());
  }

  private static boolean matches(
      String text, List<SpelledWord> words, int from, List<String> form) {
    if (form.isEmpty() || from + form.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      String word = words.get(from + i).spelled();
      boolean last = i == form.size() - 1;
      if (!word.equals(form.get(i)) && !(last && word.equals(form.get(i) + "s"))) {
        return false;
      }
      if (i > 0 && !isJoint(text, words.get(from + i - 1), words.get(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code Muster-Beispiel} and {@code Beispiel-Muster}, but not {@code frau-beispiel-folien}. */
  private static boolean isPartOfDouble(String text, List<SpelledWord> words, int from, int count) {
    SpelledWord first = words.get(from);
    SpelledWord last = words.get(from + count - 1);
    for (int i = from + 1; i < from + count; i++) {
      if (text.substring(words.get(i - 1).end(), words.get(i).start()).matches("[-_.]+")) {
        return false;
      }
    }
    boolean before =
        from > 0
            && text.substring(words.get(from - 1).end(), first.start()).matches("[-\u2010\u2011]")
            && Character.isUpperCase(text.codePointAt(words.get(from - 1).start()));
    boolean after =
        from + count < words.size()
            && text.substring(last.end(), words.get(from + count).start())
                .matches("[-\u2010\u2011]")
            && Character.isUpperCase(text.codePointAt(words.get(from + count).start()));
    return before || after;
  }

  private static boolean isJoint(String text, SpelledWord left, SpelledWord right) {
    String between = text.substring(left.end(), right.start());
    if (between.equals("%20")) {
      return true;
    }
    // However deep a line is indented that goes on with the name, but no more marks than these.
    if (between.codePoints().filter(c -> !Character.isWhitespace(c)).count() > 5) {
      return false;
    }
    boolean stop = between.indexOf('.') >= 0 && between.length() > 1;
    if (stop && !TITLES.contains(left.spelled()) && !isHonorific(left.spelled())
        || between.indexOf('\n') != between.lastIndexOf('\n')) {
      return false;
    }
    return between.chars().allMatch(c -> JOINTS.indexOf(c) >= 0);
  }

  private static boolean isHonorific(String word) {
    return FEMALE.contains(word) || MALE.contains(word);
  }
}
