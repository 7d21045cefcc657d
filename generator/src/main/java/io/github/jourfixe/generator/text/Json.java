package io.github.jourfixe.generator.text;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON by RFC 8259 from maps, lists, strings, numbers and truth values. */
public final class Json {

  private final StringBuilder out = new StringBuilder();
  private final boolean indented;
  private final boolean inHtml;

  private Json(boolean indented, boolean inHtml) {
    this.indented = indented;
    this.inHtml = inHtml;
  }

  /**
   * The value as JSON text, indented by two, ending with a line end. Maps keep their order.
   *
   * @throws IllegalArgumentException if a value is of another kind or null
   */
  public static String of(Object value) {
    Json json = new Json(true, false);
    json.value(value, "");
    return json.out.append('\n').toString();
  }

  /**
   * The value as JSON text without any white space. Maps keep their order.
   *
   * @throws IllegalArgumentException if a value is of another kind or null
   */
  public static String compact(Object value) {
    Json json = new Json(false, false);
    json.value(value, "");
    return json.out.toString();
  }

  /**
   * The value as JSON text without any white space, to stand in an HTML element: none of {@code <},
   * {@code >} and {@code &} is left that could end it or mean something in it.
   *
   * @throws IllegalArgumentException if a value is of another kind or null
   */
  public static String inHtml(Object value) {
    Json json = new Json(false, true);
    json.value(value, "");
    return json.out.toString();
  }

  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      object(map, indent);
    } else if (value instanceof List<?> list) {
      array(list, indent);
    } else if (value instanceof String text) {
      string(text);
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON: " + value);
    }
  }

  private void object(Map<?, ?> map, String indent) {
    String inner = indent + "  ";
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<?, ?> entry = i.next();
      breakLine(inner);
      string((String) entry.getKey());
      out.append(indented ? ": " : ":");
      value(entry.getValue(), inner);
      if (i.hasNext()) {
        out.append(',');
      } else {
        breakLine(indent);
      }
    }
    out.append('}');
  }

  private void array(List<?> list, String indent) {
    String inner = indent + "  ";
    out.append('[');
    for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
      breakLine(inner);
      value(i.next(), inner);
      if (i.hasNext()) {
        out.append(',');
      } else {
        breakLine(indent);
      }
    }
    out.append(']');
  }

  private void breakLine(String indent) {
    if (indented) {
      out.append('\n').append(indent);
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' '
          || c == '\u2028'
          || c == '\u2029'
          || inHtml && (c == '<' || c == '>' || c == '&')) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
