package io.github.jourfixe.generator.yaml;

/** Text in quotes: where it ends, how to write it, and what its author meant by wrong ones. */
final class QuotedText {

  private QuotedText() {}

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Offset of the quote that closes the one at {@code open}, or -1 if none does before the end. */
  static int closing(CharSequence text, int open, int end) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '"' || i + 1 >= end || text.charAt(i + 1) != quote) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The text as a value that YAML takes for exactly this text, in the quotes that fit best. */
  static String of(String text) {
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return '"' + text + '"';
    }
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * What a value with wrong quotes was meant to be: {@code 'geht's'} is {@code geht's}, but the
   * quotes of {@code "Zitat" und Text} belong to the text.
   */
  static String meant(String value) {
    char quote = value.charAt(0);
    int last = value.length() - 1;
    int second = value.indexOf(quote, 1);
    if (second < 0) {
      return value.substring(1).strip();
    }
    if (value.charAt(last) != quote) {
      return value;
    }
    boolean odd = value.chars().filter(c -> c == quote).count() % 2 == 1;
    if (second == last || odd) {
      return value.substring(1, last);
    }
    char behind = value.charAt(second + 1);
    // A quote with a letter behind it does not end what the first one began.
    boolean inner = Character.isLetterOrDigit(behind) || behind == quote && second + 1 == last;
    return inner ? value.substring(1, last) : value;
  }
}
