package io.github.jourfixe.generator.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text so that Markdown shows it as it is. */
final class MarkdownText {

  private static final Pattern LINE_START =
      Pattern.compile("^(\\s*)(?:([#>+]|-(?=\\s|-)|=(?==)|~~~)|(\\d{1,9})([.)])(?=\\s|$))");

  private MarkdownText() {}

  /** Text within a line. A star or an underscore between two letters needs no escape. */
  static String inline(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMarkup(c, text, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isMarkup(char c, String text, int i) {
    return switch (c) {
      case '\\', '`' -> true;
      case '*', '_' -> !(isLetter(text, i - 1) && isLetter(text, i + 1));
      case '[' -> text.indexOf(']', i) > 0;
      case '<' ->
          i + 1 < text.length() && "/!?".indexOf(text.charAt(i + 1)) >= 0 || isLetter(text, i + 1);
      case '&' -> text.substring(i).matches("(?s)&#?\\w{1,20};.*");
      default -> false;
    };
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  /** What begins a line, so that it begins neither a heading nor a list nor a quotation. */
  static String atLineStart(String line) {
    Matcher start = LINE_START.matcher(line);
    if (!start.find()) {
      return line;
    }
    String rest = line.substring(start.end());
    return start.group(2) != null
        ? start.group(1) + "\\" + start.group(2) + rest
        : start.group(1) + start.group(3) + "\\" + start.group(4) + rest;
  }
}
