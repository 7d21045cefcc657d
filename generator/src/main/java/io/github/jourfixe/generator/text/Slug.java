package io.github.jourfixe.generator.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes a part of an address from a name: lower-case ASCII letters and digits with single hyphens,
 * {@code ä} as {@code ae} and {@code ß} as {@code ss}, other accents dropped, gender marks joined
 * ({@code Ärzt*innen} becomes {@code aerztinnen}).
 */
public final class Slug {

  private Slug() {}

  /** The slug of a name; empty if the name has neither letters nor digits that ASCII can show. */
  public static String of(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder spelled = new StringBuilder(composed.length() + 8);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case 'ä', 'Ä' -> spelled.append("ae");
        case 'ö', 'Ö' -> spelled.append("oe");
        case 'ü', 'Ü' -> spelled.append("ue");
        case 'ß', 'ẞ' -> spelled.append("ss");
        case 'æ', 'Æ' -> spelled.append("ae");
        case 'œ', 'Œ' -> spelled.append("oe");
        case 'ø', 'Ø' -> spelled.append('o');
        case 'ł', 'Ł' -> spelled.append('l');
        case 'đ', 'Đ' -> spelled.append('d');
        case 'ı' -> spelled.append('i');
        case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff', '\'', '’' -> {
          // Invisible, or a part of the word that addresses do without.
        }
        default -> {
          if (!isGenderMark(composed, i)) {
            spelled.append(c);
          }
        }
      }
    }
    String plain = Normalizer.normalize(spelled, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  /** A star, colon or underscore between a letter and {@code in}, as in {@code Ärzt*innen}. */
  private static boolean isGenderMark(String name, int index) {
    char c = name.charAt(index);
    return (c == '*' || c == ':' || c == '_')
        && index > 0
        && Character.isLetter(name.charAt(index - 1))
        && name.regionMatches(true, index + 1, "in", 0, 2);
  }
}
