package io.github.jourfixe.generator.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes Markdown of HTML: what a report is made of; everything else only by its text. */
final class HtmlToMarkdown {

  /** A bullet that was typed, or that a word processor drew. */
  private static final Pattern BULLET = Pattern.compile("[•·▪●‣◦][\\s\\u00a0]*(\\S.*)");

  private static final String POINT = "- ";

  private final InlineToMarkdown inlines;

  HtmlToMarkdown(CleanText cleaner, boolean german) {
    this.inlines = new InlineToMarkdown(cleaner, german);
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
    return inlines.losses();
  }

  private void blocks(Element parent, List<String> blocks) {
    StringBuilder loose = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && InlineToMarkdown.isBlock(element)) {
        paragraph(loose, blocks);
        block(element, blocks);
      } else {
        inlines.write(node, loose);
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
    String text = inlines.line(element);
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
        cells.add(inlines.line(cell).replace("|", "\\|"));
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
}
