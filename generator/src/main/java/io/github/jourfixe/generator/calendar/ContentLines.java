package io.github.jourfixe.generator.calendar;

/**
 * The lines of which a calendar is made: folded, escaped and ended as RFC 5545, section 3, says.
 */
final class ContentLines {

  /** Without the line end. */
  private static final int MOST_OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value needs no escaping. */
  ContentLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value is text (section 3.3.11); left out if that is empty. */
  ContentLines addText(String name, String text) {
    return text.isEmpty() ? this : add(name, escape(text));
  }

  /** Text with what separates values escaped; characters that no calendar may hold are left out. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', ';', ',' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        default -> {
          if (c >= ' ' && c != '\u007f' || c == '\t') {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int length = octets(character);
      if (octets + length > MOST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.appendCodePoint(character);
      octets += length;
      i += Character.charCount(character);
    }
    lines.append("\r\n");
  }

  /** How long a character is in UTF-8. */
  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
