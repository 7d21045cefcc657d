package io.github.jourfixe.generator.yaml;

/**
 * The parts of one line, as an editor sees them: indentation, dashes, key, value, remark. All
 * numbers are offsets into the text.
 *
 * @param start of the line
 * @param first the first character that is not blank, or the end
 * @param content what follows the dashes; as {@code first} if there are none
 * @param colon the colon behind the key, or -1
 * @param value what follows key and colon; as {@code content} if there is no key
 * @param valueEnd end of the value, without remark and blanks
 * @param end of the line
 */
record YamlLine(int start, int first, int content, int colon, int value, int valueEnd, int end) {

  /** The line that holds an offset. */
  static YamlLine at(CharSequence text, int offset) {
    int start = Math.min(offset, text.length());
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    int first = skipBlanks(text, start, end);
    int content = first;
    while (content < end && text.charAt(content) == '-' && endsWord(text, content + 1, end)) {
      content = skipBlanks(text, content + 1, end);
    }
    int colon = keyColon(text, content, end);
    int value = colon < 0 ? content : skipBlanks(text, colon + 1, end);
    int valueEnd = stripped(text, value, remark(text, value, end));
    return new YamlLine(start, first, content, colon, value, valueEnd, end);
  }

  boolean isBlank() {
    return first == end;
  }

  boolean isItem() {
    return first < content;
  }

  boolean hasKey() {
    return colon >= 0;
  }

  /** Whether the value begins with a bracket. */
  boolean isFlow(CharSequence text) {
    return value < end && isBracket(text.charAt(value));
  }

  int indent() {
    return first - start;
  }

  static boolean isBracket(char c) {
    return c == '[' || c == '{';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a sign that counts only before a blank or the line's end counts before the offset. */
  static boolean endsWord(CharSequence text, int offset, int end) {
    return offset >= end || isBlank(text.charAt(offset)) || text.charAt(offset) == '\n';
  }

  static int skipBlanks(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** End of the part from {@code from} to {@code to} without the blanks at its end. */
  static int stripped(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The first colon that YAML takes for the end of a key, or -1. */
  static int colon(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ':' && endsWord(text, i + 1, end)) {
        return i;
      }
    }
    return -1;
  }

  private static int keyColon(CharSequence text, int from, int end) {
    if (from == end || "[{*&!|>@%`#".indexOf(text.charAt(from)) >= 0) {
      return -1;
    }
    if (QuotedText.isQuote(text.charAt(from))) {
      int close = QuotedText.closing(text, from, end);
      int colon = close < 0 ? end : skipBlanks(text, close + 1, end);
      return colon < end && text.charAt(colon) == ':' && endsWord(text, colon + 1, end)
          ? colon
          : -1;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' && i > from && endsWord(text, i + 1, end)) {
        return i;
      }
      if (c == '#' && i > from && isBlank(text.charAt(i - 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the remark behind a value begins, or the end. */
  private static int remark(CharSequence text, int value, int end) {
    int from = value;
    if (value < end && QuotedText.isQuote(text.charAt(value))) {
      from = Math.max(value, QuotedText.closing(text, value, end));
    }
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '#' && isRemark(text, value, i, end)) {
        return i;
      }
    }
    return end;
  }

  /**
   * Whether a {@code #} plainly begins a remark. YAML asks for one space before it and cuts {@code
   * Raum #3} in two; here the remark must be set apart by two spaces or a tab, or the value must be
   * one that cannot go on: a number, a date, text in quotes or brackets. A space must follow.
   */
  static boolean isRemark(CharSequence text, int value, int hash, int end) {
    int behind = hash;
    while (behind < end && text.charAt(behind) == '#') {
      behind++;
    }
    int before = stripped(text, value, hash);
    int gap = hash - before;
    if (!endsWord(text, behind, end) || gap == 0 && hash > value) {
      return false;
    }
    return gap >= 2
        || gap == 1 && text.charAt(before) == '\t'
        || isClosed(text, value, before)
        || text.subSequence(value, before).chars().noneMatch(Character::isLetter);
  }

  private static boolean isClosed(CharSequence text, int value, int end) {
    if (end - value < 2) {
      return false;
    }
    int opening = "\"'[{".indexOf(text.charAt(value));
    return opening >= 0 && text.charAt(end - 1) == "\"']}".charAt(opening);
  }
}
