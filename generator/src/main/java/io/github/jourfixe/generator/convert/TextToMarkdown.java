package io.github.jourfixe.generator.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes Markdown of plain text: paragraphs, lists by any bullet, headings only if underlined. */
final class TextToMarkdown {

  private static final Pattern BULLET = Pattern.compile("\\s*[•·▪●‣◦–—*+o-]\\s+(\\S.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,3})[.)]\\s+(\\S.*)");
  private static final Pattern RULE = Pattern.compile("\\s*[-=_*~#]{3,}\\s*");

  /** Lines that are all shorter were ended on purpose, as those of an address are. */
  private static final int SHORT = 50;

  /** The text, whose line ends are {@code \n}, as Markdown. */
  String write(String text) {
    StringBuilder markdown = new StringBuilder();
    List<String> block = new ArrayList<>();
    for (String line : (text + "\n").split("\n", -1)) {
      if (line.isBlank() || RULE.matcher(line).matches() && block.isEmpty()) {
        append(block, markdown);
        block.clear();
      } else {
        block.add(line.strip());
      }
    }
    return markdown.toString();
  }

  private static void append(List<String> block, StringBuilder markdown) {
    if (block.isEmpty()) {
      return;
    }
    if (!markdown.isEmpty()) {
      markdown.append('\n');
    }
    if (block.size() == 2 && RULE.matcher(block.get(1)).matches()) {
      markdown.append("## ").append(MarkdownText.inline(block.get(0))).append('\n');
      return;
    }
    boolean counted = isCounted(block);
    boolean listed = block.stream().anyMatch(line -> BULLET.matcher(line).matches());
    boolean breaks =
        !listed
            && !counted
            && block.size() > 1
            && block.subList(0, block.size() - 1).stream().allMatch(l -> l.length() < SHORT);
    boolean inList = false;
    for (int i = 0; i < block.size(); i++) {
      String line = block.get(i);
      Matcher bullet = BULLET.matcher(line);
      Matcher number = NUMBERED.matcher(line);
      if (bullet.matches()) {
        // A list needs a blank line before it, or it is part of the paragraph.
        if (!inList && i > 0) {
          markdown.append('\n');
        }
        inList = true;
        markdown.append("- ").append(MarkdownText.inline(bullet.group(1)));
      } else if (counted && number.matches()) {
        inList = true;
        markdown.append(number.group(1)).append(". ");
        markdown.append(MarkdownText.inline(number.group(2)));
      } else {
        markdown.append(inList ? "  " : "");
        markdown.append(MarkdownText.atLineStart(MarkdownText.inline(line)));
        markdown.append(breaks && i < block.size() - 1 ? "\\" : "");
      }
      markdown.append('\n');
    }
  }

  /** Whether the lines that begin with a number count from 1, two at least. */
  private static boolean isCounted(List<String> block) {
    int next = 1;
    for (String line : block) {
      Matcher number = NUMBERED.matcher(line);
      if (number.matches()) {
        if (Integer.parseInt(number.group(1)) != next) {
          return false;
        }
        next++;
      } else if (next == 1) {
        return false;
      }
    }
    return next > 2;
  }
}
