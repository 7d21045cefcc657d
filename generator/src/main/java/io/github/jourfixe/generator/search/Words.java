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

  /**
   * Letters and digits, and what may stand within a word: invisible characters, apostrophes, and
   * the marks of {@code Leser*innen}, {@code Leser:in}, {@code Leser/-innen}, {@code Leser(innen)}
   * and {@code jede*r}.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:(?:[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+"
              + "|['’](?=\\p{L})"
              + "|[*:_·](?=in|[emnrs](?![\\p{L}\\p{N}]))"
              + "|(?:/-?|\\()(?=in(?:nen)?(?!\\p{L})))[\\p{L}\\p{M}\\p{N}]+)*");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UMLAUT = Pattern.compile("([ao])e");
  private static final Pattern SPELLED_U = Pattern.compile("(^|[^aeoq])ue");
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

  /** The words of a text as they stand there, in order. */
  public static List<String> in(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
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
    return stem.endsWith("ss") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
