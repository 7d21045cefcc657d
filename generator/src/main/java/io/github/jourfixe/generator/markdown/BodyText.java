package io.github.jourfixe.generator.markdown;

/**
 * Prepares a body for the parser without moving a character, so that every place stays that of the
 * file: what looks like a blank line is one, and a no-break space after a marker of a heading or a
 * list is a space.
 */
final class BodyText {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private BodyText() {}

  static String prepare(String text) {
    if (!needsWork(text)) {
      return text;
    }
    char[] chars = text.toCharArray();
    int start = 0;
    while (start < chars.length) {
      int end = start;
      while (end < chars.length && chars[end] != '\n') {
        end++;
      }
      prepareLine(chars, start, end);
      start = end + 1;
    }
    return new String(chars);
  }

  private static boolean needsWork(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == NO_BREAK_SPACE || c == '\u202f' || c == '\u200b' || c == '\ufeff' || c == '\u2028') {
        return true;
      }
    }
    return false;
  }

  private static void prepareLine(char[] chars, int start, int end) {
    boolean blank = true;
    for (int i = start; i < end && blank; i++) {
      blank = isInvisible(chars[i]);
    }
    int i = start;
    while (i < end && (blank || isInvisible(chars[i]))) {
      // Indentation pasted from a word processor; without anything behind it, a blank line.
      chars[i] = ' ';
      i++;
    }
    while (i < end && (chars[i] == '#' || chars[i] == '>')) {
      i++;
    }
    boolean bullet = i < end && (chars[i] == '-' || chars[i] == '*' || chars[i] == '+');
    int after = bullet ? i + 1 : i;
    if (after > start && after < end && chars[after] == NO_BREAK_SPACE && (bullet || i > start)) {
      chars[after] = ' ';
    }
  }

  private static boolean isInvisible(char c) {
    return c == ' '
        || c == '\t'
        || c == NO_BREAK_SPACE
        || c == '\u202f'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2028';
  }
}
