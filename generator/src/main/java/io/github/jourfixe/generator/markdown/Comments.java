package io.github.jourfixe.generator.markdown;

import java.util.function.IntConsumer;

/**
 * Takes comments of several lines out of a text without moving a character, so that every place
 * stays that of the file. They begin a line and may hold anything, empty lines as well (CommonMark
 * 0.31, section 4.6, kind 2). Comments within a line are left to the parser.
 */
final class Comments {

  private static final String START = "<!--";
  private static final String END = "-->";

  private Comments() {}

  /**
   * The text with spaces for comments.
   *
   * @param found hears where each of them begins
   */
  static String blank(String text, IntConsumer found) {
    if (!text.contains(START)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text);
    CodeFence fence = new CodeFence();
    for (int line = 0; line < text.length(); ) {
      int end = endOfLine(text, line);
      String typed = text.substring(line, end);
      if (!fence.covers(typed) && typed.stripLeading().startsWith(START)) {
        int start = text.indexOf(START, line);
        int close = text.indexOf(END, start);
        if (close > end) {
          found.accept(start);
          blank(kept, start, close + END.length());
          end = endOfLine(text, close);
        }
      }
      line = end + 1;
    }
    return kept.toString();
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
