package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The text of a node without markup, as readers see it. */
final class PlainText {

  private PlainText() {}

  static String of(Node node) {
    StringBuilder plain = new StringBuilder();
    collect(node, plain);
    return plain
        .toString()
        .replaceAll("[\\u00ad\\u200b\\ufeff]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static void collect(Node node, StringBuilder plain) {
    for (Node child : node.getChildren()) {
      if (child instanceof Text || child instanceof HtmlEntity) {
        plain.append(child.getChars().unescape());
      } else if (child instanceof Code code) {
        plain.append(code.getText());
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        plain.append(' ');
      } else if (!(child instanceof Footnote || child instanceof HtmlInline)) {
        collect(child, plain);
      }
    }
  }
}
