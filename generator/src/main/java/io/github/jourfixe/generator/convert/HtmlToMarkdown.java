package io.github.jourfixe.generator.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes Markdown of HTML: what a report is made of; everything else only by its text. */
final class HtmlToMarkdown {

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

  /** A bullet that was typed, or that a word processor drew. */
  private static final Pattern BULLET = Pattern.compile("[•·▪●‣◦][\\s\\u00a0]*(\\S.*)");

  private static final String POINT = "- ";

  private final CleanText cleaner;
  private final boolean german;
  private final List<String> losses = new ArrayList<>();

  HtmlToMarkdown(CleanText cleaner, boolean german) {
    this.cleaner = cleaner;
    this.german = german;
  }

  /** The element's content; blocks with blank lines between them. */
  String write(Element element) {
    List<String> blocks = new ArrayList<>();
    blocks(element, blocks);
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String block : blocks) {
      // To a word processor, each point of a list is a paragraph.
      boolean listed = before.startsWith(POINT) && block.startsWith(POINT);
      text.append(before.isEmpty() ? "" : listed ? "\n" : "\n\n").append(block);
      before = block;
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  /** What was left out, in its own words. */
  List<String> losses() {
    return List.copyOf(losses);
  }

  private void blocks(Element parent, List<String> blocks) {
    StringBuilder loose = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        paragraph(loose, blocks);
        block(element, blocks);
      } else {
        inline(node, loose);
      }
    }
    paragraph(loose, blocks);
  }

  private void block(Element element, List<String> blocks) {
    switch (element.normalName()) {
      case "h1", "h2" -> heading(element, "## ", blocks);
      case "h3" -> heading(element, "### ", blocks);
      case "h4", "h5", "h6" -> heading(element, "#### ", blocks);
      case "ul", "ol" -> add(list(element), blocks);
      case "table" -> add(table(element), blocks);
      case "pre" -> add("```\n" + element.wholeText().stripTrailing() + "\n```", blocks);
      case "blockquote" -> add("> " + write(element).stripTrailing().replace("\n", "\n> "), blocks);
      case "hr" -> {
        // A line between two parts says nothing that the parts do not say.
      }
      default -> blocks(element, blocks);
    }
  }

  private void heading(Element element, String marks, List<String> blocks) {
    String text = line(element);
    if (!text.isEmpty()) {
      blocks.add(marks + text.replace("**", ""));
    }
  }

  private void paragraph(StringBuilder text, List<String> blocks) {
    String[] lines = text.toString().strip().split("\\s*\\n\\s*");
    text.setLength(0);
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      Matcher bullet = BULLET.matcher(lines[i]);
      if (bullet.matches()) {
        add(paragraph.toString(), blocks);
        add(POINT + MarkdownText.atLineStart(bullet.group(1)), blocks);
        paragraph.setLength(0);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "\\\n");
        paragraph.append(MarkdownText.atLineStart(lines[i]));
      }
    }
    add(paragraph.toString(), blocks);
  }

  private static void add(String block, List<String> blocks) {
    if (!block.isBlank()) {
      blocks.add(block);
    }
  }

  private String list(Element list) {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Element item : list.children()) {
      String marker = list.normalName().equals("ol") ? number + ". " : "- ";
      if (item.normalName().equals("ul") || item.normalName().equals("ol")) {
        text.append(("\n" + list(item)).replace("\n", "\n  ").substring(1)).append('\n');
        continue;
      }
      String content = write(item).strip();
      if (!content.isEmpty()) {
        String indent = " ".repeat(marker.length());
        text.append(marker)
            .append(content.replaceAll("\n\n(?=- |\\d+\\. )", "\n").replace("\n", "\n" + indent))
            .append('\n');
        number++;
      }
    }
    return text.toString().stripTrailing();
  }

  private String table(Element table) {
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.select("> td, > th")) {
        cells.add(line(cell).replace("|", "\\|"));
      }
      width = Math.max(width, cells.size());
      rows.add(cells);
    }
    if (width < 2) {
      // One column is how word processors draw a box.
      List<String> blocks = new ArrayList<>();
      table.select("td, th").forEach(cell -> blocks(cell, blocks));
      return String.join("\n\n", blocks);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append('|');
      for (int j = 0; j < width; j++) {
        text.append(' ').append(j < rows.get(i).size() ? rows.get(i).get(j) : "").append(" |");
      }
      text.append('\n');
      if (i == 0) {
        text.append('|').append(" --- |".repeat(width)).append('\n');
      }
    }
    return text.toString().stripTrailing();
  }

  /** An element's text in one line. */
  private String line(Element element) {
    StringBuilder text = new StringBuilder();
    element.childNodes().forEach(node -> inline(node, text));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private void inline(Node node, StringBuilder text) {
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
          inline(child, text);
        }
        if (BLOCKS.contains(element.normalName())) {
          text.append(' ');
        }
      }
    }
  }

  /** Marks hug the words: spaces within go outside. */
  private void emphasis(Element element, String marks, StringBuilder text) {
    StringBuilder inner = new StringBuilder();
    element.childNodes().forEach(node -> inline(node, inner));
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
