package io.github.jourfixe.generator.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart as the search does. The script of the search page does the same with what
 * readers type; the theme's tests hold both to one list of examples.
 */
public final class Words {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UMLAUT = Pattern.compile("([ao])e");
  private static final Pattern SPELLED_U = Pattern.compile("(^|[^aeoq])ue");
  private static final Pattern CONSONANT_AND_Y = Pattern.compile(".{2,}[^aeiouy]y");
  private static final Pattern NUMBER = Pattern.compile(".*\\p{N}.*");

  /** Endings of inflection and of female forms, each with the least that must be left. */
  private static final List<Pattern> ENDINGS =
      List.of(
          Pattern.compile("^(.{3,}?)(?:ern|e[mnrs]?)$"),
          Pattern.compile("^(.{2,}[lr])n$"),
          Pattern.compile("^(.{2,}[^eisu])s$"),
          Pattern.compile("^(.{4,}[^aeiouy]|.*(?:er|zt))inn?$"),
          Pattern.compile("^(.{4,})(?:a|o|um)$"),
          Pattern.compile("^(.*(?:nehm|arbeit|fahr|lehr|lern|forsch|wohn|nutz))end$"));

  private Words() {}

  /** Takes a word: where it begins in its text, and where it ends. */
  @FunctionalInterface
  interface Sink {
    void word(int start, int end);
  }

  /** The words of a text as they stand there, in order. */
  public static List<String> in(String text) {
    List<String> words = new ArrayList<>();
    each(text, (start, end) -> words.add(text.substring(start, end)));
    return words;
  }

  /**
   * Finds the words of a text: letters and digits, and what may stand within a word – invisible
   * characters, apostrophes, and the marks of {@code Leser*innen}, {@code Leser:in}, {@code
   * Leser/-innen}, {@code Leser(innen)} and {@code jede*r}.
   */
  static void each(String text, Sink sink) {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      at = run(text, at);
      if (at == start) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int joint = joint(text, at);
      while (joint > 0) {
        at = run(text, at + joint);
        joint = joint(text, at);
      }
      sink.word(start, at);
    }
  }

  /** The end of the letters, marks and digits that begin at a place. */
  private static int run(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        at++;
      } else if (c >= 0x80 && isPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        break;
      }
    }
    return at;
  }

  /** A letter, a mark or a number by Unicode. */
  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || isNumber(c);
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** How many characters join the letters before a place to those behind; 0 if none do. */
  private static int joint(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    int length = 0;
    switch (text.charAt(at)) {
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> {
        while (at + length < text.length() && isInvisible(text.charAt(at + length))) {
          length++;
        }
        return run(text, at + length) > at + length ? length : 0;
      }
      case '\'', '’' -> {
        return isLetter(text, at + 1) ? 1 : 0;
      }
      case '*', ':', '_', '·' -> {
        boolean ending =
            at + 1 < text.length()
                && "emnrs".indexOf(text.charAt(at + 1)) >= 0
                && !isLetter(text, at + 2)
                && !(at + 2 < text.length() && isNumber(text.codePointAt(at + 2)));
        return text.startsWith("in", at + 1) || ending ? 1 : 0;
      }
      case '/' -> length = text.startsWith("-", at + 1) ? 2 : 1;
      case '(' -> length = 1;
      default -> {
        return 0;
      }
    }
    boolean one = text.startsWith("in", at + length) && !isLetter(text, at + length + 2);
    boolean several = text.startsWith("innen", at + length) && !isLetter(text, at + length + 5);
    return one || several ? length : 0;
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060' || c == '\ufeff';
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  /**
   * A word without case, accents, marks and variants of spelling: {@code Mobilität}, {@code
   * Mobilitaet} and {@code Mobi­lität} are {@code mobilitat}. Empty if nothing is left.
   */
  public static String fold(String word) {
    String plain =
        NO_LETTER
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("")
            .replace("ß", "ss")
            .replace("æ", "a")
            .replace('œ', 'o')
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace('đ', 'd')
            .replace('ı', 'i');
    return SPELLED_U.matcher(UMLAUT.matcher(plain).replaceAll("$1")).replaceAll("$1u");
  }

  /**
   * What the forms of a folded word have in common, mostly its beginning: {@code massnahm} of
   * {@code massnahme} and {@code massnahmen}. No word of any dictionary, and never empty.
   */
  public static String stem(String folded) {
    if (NUMBER.matcher(folded).matches()) {
      return folded;
    }
    String stem = folded;
    String before;
    do {
      before = stem;
      for (Pattern ending : ENDINGS) {
        Matcher found = ending.matcher(stem);
        if (found.matches()) {
          stem = found.group(1);
        }
      }
    } while (!stem.equals(before));
    if (CONSONANT_AND_Y.matcher(stem).matches()) {
      // Partys, parties and a party.
      return stem.substring(0, stem.length() - 1) + "i";
    }
    return stem.endsWith("ss") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
