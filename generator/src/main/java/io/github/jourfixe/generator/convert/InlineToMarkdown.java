package io.github.jourfixe.generator.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes Markdown of what is within a line of HTML: emphasis, links, pictures. */
final class InlineToMarkdown {

  private static final Set<String> DROPPED =
      Set.of("script", "style", "head", "nav", "form", "noscript", "template", "svg", "iframe");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "table",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "body",
          "dl",
          "dt",
          "dd",
          "hr",
          "figure",
          "figcaption",
          "address",
          "aside");

  private final CleanText cleaner;
  private final boolean german;
  private final List<String> losses = new ArrayList<>();

  InlineToMarkdown(CleanText cleaner, boolean german) {
    this.cleaner = cleaner;
    this.german = german;
  }

  /** Whether an element stands by itself, and not within a line. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** What was left out, in its own words. */
  List<String> losses() {
    return List.copyOf(losses);
  }

  /** An element's text in one line. */
  String line(Element element) {
    StringBuilder text = new StringBuilder();
    element.childNodes().forEach(node -> write(node, text));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /** Adds what a node says to a text. */
  void write(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(MarkdownText.inline(cleaner.clean(words.getWholeText()).replaceAll("\\s+", " ")));
    } else if (node instanceof Element element && !DROPPED.contains(element.normalName())) {
      element(element, text);
    }
  }

  private void element(Element element, StringBuilder text) {
    switch (element.normalName()) {
      case "br" -> text.append('\n');
      case "strong", "b" -> emphasis(element, "**", text);
      case "em", "i" -> emphasis(element, "*", text);
      case "sup", "sub" -> {
        String name = element.normalName();
        text.append('<').append(name).append('>').append(line(element));
        text.append("</").append(name).append('>');
      }
      case "a" -> link(element, text);
      case "img" -> picture(element, text);
      default -> {
        for (Node child : element.childNodes()) {
          write(child, text);
        }
        if (isBlock(element)) {
          text.append(' ');
        }
      }
    }
  }

  /** Marks hug the words: spaces within go outside. */
  private void emphasis(Element element, String marks, StringBuilder text) {
    StringBuilder inner = new StringBuilder();
    element.childNodes().forEach(node -> write(node, inner));
    String words = inner.toString().strip();
    if (words.isEmpty() || words.contains("\n") || words.contains(marks)) {
      text.append(inner);
      return;
    }
    text.append(Character.isWhitespace(inner.charAt(0)) ? " " : "");
    text.append(marks).append(words).append(marks);
    text.append(Character.isWhitespace(inner.charAt(inner.length() - 1)) ? " " : "");
  }

  private void link(Element element, StringBuilder text) {
    String target = element.attr("href").strip();
    String words = line(element);
    String lower = target.toLowerCase(Locale.ROOT);
    boolean usable =
        lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    if (!usable || words.isEmpty()) {
      if (!target.isEmpty() && !target.startsWith("#")) {
        losses.add(words + " (" + target + ")");
      }
      text.append(words);
    } else {
      text.append('[').append(words).append("](<").append(target.replaceAll("[<>\\s]", ""));
      text.append(">)");
    }
  }

  private void picture(Element element, StringBuilder text) {
    String source = element.attr("src");
    if (!source.matches("bild-\\d+\\.\\w+")) {
      String name = element.attr("alt") + " " + source;
      losses.add((german ? "Bild " : "picture ") + name.substring(0, Math.min(name.length(), 80)));
      return;
    }
    String alt = MarkdownText.inline(cleaner.clean(element.attr("alt")).strip());
    String missing = german ? "Beschreibung des Bildes ergänzen" : "Add what the picture shows";
    text.append("![").append(alt.isEmpty() ? missing : alt).append("](").append(source).append(')');
  }
}
