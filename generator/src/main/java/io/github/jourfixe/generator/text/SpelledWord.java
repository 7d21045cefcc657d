package io.github.jourfixe.generator.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, however it is written there: composed or not, with invisible characters within.
 *
 * @param spelled in letters from a to z, {@code ä} as {@code ae}, other letters without accents
 * @param start offset of its first character
 * @param end offset behind its last one
 */
record SpelledWord(String spelled, int start, int end) {

  /** The words of a text, in order. */
  static List<SpelledWord> in(String text) {
    List<SpelledWord> words = new ArrayList<>();
    StringBuilder spelled = new StringBuilder();
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        if (spelled.isEmpty()) {
          start = i;
        }
        spell(c, spelled);
        end = i + Character.charCount(c);
      } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (c == '\u0308'
            && !spelled.isEmpty()
            && "aou".indexOf(spelled.charAt(spelled.length() - 1)) >= 0) {
          spelled.append('e');
        }
        end = spelled.isEmpty() ? end : i + 1;
      } else if (!isInvisible(c) && !spelled.isEmpty()) {
        words.add(new SpelledWord(spelled.toString(), start, end));
        spelled.setLength(0);
      }
    }
    if (!spelled.isEmpty()) {
      words.add(new SpelledWord(spelled.toString(), start, end));
    }
    return words;
  }

  /** {@link #in} without the places. */
  static List<String> spelled(String text) {
    return in(text).stream().map(SpelledWord::spelled).toList();
  }

  private static void spell(int letter, StringBuilder spelled) {
    if (letter < 0x80) {
      spelled.append((char) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter));
      return;
    }
    switch (letter) {
      case 'ä', 'Ä', 'æ', 'Æ' -> spelled.append("ae");
      case 'ö', 'Ö', 'œ', 'Œ' -> spelled.append("oe");
      case 'ü', 'Ü' -> spelled.append("ue");
      case 'ß', 'ẞ' -> spelled.append("ss");
      case 'ø', 'Ø' -> spelled.append('o');
      case 'ł', 'Ł' -> spelled.append('l');
      case 'đ', 'Đ' -> spelled.append('d');
      case 'ı' -> spelled.append('i');
      default -> {
        String plain =
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        plain
            .chars()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .forEach(c -> spelled.append((char) c));
      }
    }
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
