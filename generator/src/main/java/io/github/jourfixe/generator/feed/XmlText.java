package io.github.jourfixe.generator.feed;

/** XML 1.0 while it is written: escaped, and without the characters that XML cannot hold. */
final class XmlText {

  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Begins an element that holds others; attributes are names and values in turn. */
  void open(String name, String... attributes) {
    tag(name, attributes).append(">\n");
  }

  /** Ends an element that holds others. */
  XmlText close(String name) {
    xml.append("</").append(name).append(">\n");
    return this;
  }

  /** An element with nothing but text. */
  void element(String name, String text, String... attributes) {
    tag(name, attributes).append('>').append(escape(text)).append("</").append(name).append(">\n");
  }

  /** An element with nothing in it. */
  void empty(String name, String... attributes) {
    tag(name, attributes).append("/>\n");
  }

  private StringBuilder tag(String name, String... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
      xml.append('"');
    }
    return xml;
  }

  /** Text in which nothing means anything to XML or HTML. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> {
          if (c >= ' ' && c != '\ufffe' && c != '\uffff' || c == '\n' || c == '\t') {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
