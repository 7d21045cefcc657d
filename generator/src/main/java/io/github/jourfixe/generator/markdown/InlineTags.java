package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few HTML tags that authors may use within a line: {@code br sub sup abbr kbd}, with no
 * attribute but {@code title}, and {@code span} with the language of what is in it. Within one run
 * of text, what is opened is closed.
 */
final class InlineTags {

  private static final Set<String> PAIRED = Set.of("sub", "sup", "abbr", "kbd", "span");
  private static final Set<String> OWN = Set.of("abbr", "kbd", "span");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z]+)(?:\\s+title\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?\\s*(/?)>");

  /** A language as RFC 5646 writes it: {@code en}, {@code pt-BR}, {@code zh-Hant}. */
  private static final Pattern SPAN =
      Pattern.compile(
          "<[sS][pP][aA][nN]\\s+lang\\s*=\\s*[\"']([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)[\"']\\s*>");

  private final Deque<String> open = new ArrayDeque<>();

  /** The tag as it is published; empty if it is not among those that are allowed here. */
  Optional<String> accept(HtmlInline tag) {
    Matcher span = SPAN.matcher(tag.getChars());
    if (span.matches()) {
      return isClosedLater(tag, "span")
          ? Optional.of(opened("span", " lang=\"" + span.group(1) + "\""))
          : Optional.empty();
    }
    Matcher matcher = TAG.matcher(tag.getChars());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    String title = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
    boolean closing = !matcher.group(1).isEmpty();
    if (name.equals("br")) {
      // Browsers take </br> for <br>, and so do authors.
      return title != null ? Optional.empty() : Optional.of("<br>");
    }
    if (!PAIRED.contains(name) || !matcher.group(5).isEmpty() || closing && title != null) {
      return Optional.empty();
    }
    if (closing) {
      return name.equals(open.peek()) ? Optional.of("</" + open.pop() + ">") : Optional.empty();
    }
    if (name.equals("span") || !isClosedLater(tag, name)) {
      return Optional.empty();
    }
    return Optional.of(
        opened(name, title == null ? "" : " title=\"" + Html.escape(unescape(title)) + "\""));
  }

  private String opened(String name, String attribute) {
    open.push(name);
    return "<" + name + attribute + ">";
  }

  /** How many tags are open within which no word is explained: the author has seen to that. */
  int own() {
    return (int) open.stream().filter(OWN::contains).count();
  }

  /** End tags for what is still open at the end of the run. */
  String closeAll() {
    StringBuilder tags = new StringBuilder();
    while (!open.isEmpty()) {
      tags.append("</").append(open.pop()).append('>');
    }
    return tags.toString();
  }

  private static boolean isClosedLater(HtmlInline tag, String name) {
    for (Node next = tag.getNext(); next != null; next = next.getNext()) {
      if (next instanceof HtmlInline
          && next.getChars().toString().equalsIgnoreCase("</" + name + ">")) {
        return true;
      }
    }
    return false;
  }

  private static String unescape(String title) {
    return Escaping.unescapeHtml(title);
  }
}
