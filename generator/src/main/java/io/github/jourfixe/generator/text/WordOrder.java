package io.github.jourfixe.generator.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The order of words by DIN 5007-1: {@code ä} sorts as {@code a}, {@code ß} as {@code ss}, other
 * accents, case and punctuation do not count, numbers go by their value. Names that are equal so
 * far go by their characters, so that the order is total.
 */
public final class WordOrder {

  private WordOrder() {}

  /** Orders things by a name; for one sort, since it keeps what it makes of each name. */
  public static <T> Comparator<T> by(Function<T, String> name) {
    Map<String, String> keys = new ConcurrentHashMap<>();
    return Comparator.<T, String>comparing(
            thing -> keys.computeIfAbsent(name.apply(thing), WordOrder::key))
        .thenComparing(name);
  }

  /** A text whose code-unit order is the order of words. */
  public static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length() + 4);
    int i = 0;
    while (i < plain.length()) {
      char c = plain.charAt(i);
      if (Character.isDigit(c)) {
        int end = i;
        while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
          end++;
        }
        // The count of digits in front makes 10 follow 9; no name has a number of 65,000 digits.
        int first = i;
        while (first < end - 1 && plain.charAt(first) == '0') {
          first++;
        }
        key.append('0').append((char) ('0' + end - first)).append(plain, first, end);
        i = end;
        continue;
      }
      if (c == 'ß') {
        key.append("ss");
      } else if (Character.isLetter(c)) {
        key.append(c);
      } else if (Character.isWhitespace(c) || c == '-' || c == '–' || c == '\u00a0') {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      }
      i++;
    }
    return key.toString();
  }
}
