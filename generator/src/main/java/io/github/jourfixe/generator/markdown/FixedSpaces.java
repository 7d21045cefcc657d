package io.github.jourfixe.generator.markdown;

import java.util.regex.Pattern;

/**
 * Keeps together on one line what German typesetting keeps together (DIN 5008): abbreviations of
 * several letters, a number and its unit, a day and its month, a sign and its number.
 */
final class FixedSpaces {

  private static final String NARROW = "\u202f";
  private static final String NO_BREAK = "\u00a0";

  /** Begins with the space itself, since all else is asked less often then. */
  private static final Pattern FIXED =
      Pattern.compile(
          " (?:"
              // z. B., i. d. R.
              + "(?<=(?<!\\p{L})\\p{L}\\. )(?=\\p{L}{1,2}\\.)()"
              // 28. November
              + "|(?<=(?<![\\p{N}.,])\\d{1,2}\\. )(?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August"
              + "|September|Oktober|November|Dezember)(?!\\p{L}))"
              // 14 Uhr, 50 %, 3 km
              + "|(?<=\\d )(?=(?:[%‰€]|(?:Euro|Uhr|Prozent|km|m|cm|mm|kg|t|h|min|kW|kWh|MWh|°C)(?![\\p{L}\\p{N}])))"
              // § 5, Nr. 3
              + "|(?<=(?:§|(?<!\\p{L})(?:Nr|Abs|Art|Kap|S|ca)\\.) )(?=\\d))");

  private FixedSpaces() {}

  /** The text with spaces that do not break in place of those that should not. */
  static String in(String text) {
    return text.indexOf(' ') < 0
        ? text
        : FIXED.matcher(text).replaceAll(space -> space.group(1) == null ? NO_BREAK : NARROW);
  }
}
