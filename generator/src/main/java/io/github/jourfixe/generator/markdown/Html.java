package io.github.jourfixe.generator.markdown;

/** Escapes text for HTML. */
final class Html {

  private Html() {}

  /** The text as content of an element or as value of a quoted attribute. */
  static String escape(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\u2028', '\u2029' -> escaped.append(' ');
        case '\u200b', '\ufeff' -> {
          // Invisible, without width, and of no use to a reader.
        }
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
