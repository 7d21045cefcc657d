package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.text.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Renders the blocks of one document; used once. */
final class BlockRenderer {

  private static final int DEEPEST_HEADING = 6;
  private static final int SHORT_LINE = 3;

  private final BodyBuilder out = new BodyBuilder();
  private final Places places;
  private final Labels labels;
  private final TypingChecks checks;
  private final InlineRenderer inline;
  private final Deque<Integer> headingLevels = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final List<FootnoteBlock> notes = new ArrayList<>();
  private int tables;

  /** Text that goes before the next paragraph: the number of what turned out to be no list. */
  private String pending = "";

  BlockRenderer(Places places, Labels labels, GlossaryMarker glossary) {
    this.places = places;
    this.labels = labels;
    this.checks = new TypingChecks(places);
    this.inline = new InlineRenderer(out, places, labels, glossary);
  }

  MarkdownBody render(Document document) {
    blocks(document, false);
    footnotes();
    notes.stream()
        .filter(note -> !inline.footnotes().contains(note))
        .forEach(
            note ->
                places.report(Code.MARKDOWN_FOOTNOTE_UNUSED, note, "[^" + note.getText() + "]"));
    return out.build();
  }

  private void blocks(Node parent, boolean tight) {
    for (Node child : parent.getChildren()) {
      block(child, tight);
    }
  }

  private void block(Node node, boolean tight) {
    if (node instanceof Paragraph) {
      paragraph(node, tight);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BulletList list) {
      list(list, "ul", "");
    } else if (node instanceof OrderedList list) {
      orderedList(list, tight);
    } else if (node instanceof BlockQuote) {
      out.html("<blockquote>\n");
      blocks(node, false);
      out.html("</blockquote>\n");
    } else if (node instanceof FencedCodeBlock code) {
      String text = code.getContentChars().toString();
      out.html("<pre tabindex=\"0\"><code>").html(Html.escape(text)).html("</code></pre>\n");
      out.plain(text);
      out.endBlock();
    } else if (node instanceof ThematicBreak) {
      out.html("<hr>\n");
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof FootnoteBlock note) {
      // Shown at the end, if it is referred to.
      notes.add(note);
    } else if (!(node instanceof Reference)) {
      // Definitions are shown where they are used; no other block is configured.
      throw new IllegalStateException("unknown block " + node.getNodeName());
    }
  }

  private void paragraph(Node paragraph, boolean tight) {
    checks.checkTable(paragraph);
    String before = pending;
    pending = "";
    out.html(tight ? "" : "<p>");
    out.html(Html.escape(before));
    out.plain(before);
    inline.run(paragraph);
    out.html(tight ? "\n" : "</p>\n");
    out.endBlock();
  }

  private void heading(Heading heading) {
    if (!heading.hasChildren()) {
      // Readers would jump to nothing; the line has been reported.
      return;
    }
    while (!headingLevels.isEmpty() && headingLevels.peek() >= heading.getLevel()) {
      headingLevels.pop();
    }
    headingLevels.push(heading.getLevel());
    // The page's title is level 1; below it no level is left out.
    int level = Math.min(DEEPEST_HEADING, headingLevels.size() + 1);
    String text = PlainText.of(heading);
    // A long line below a text is drawn on purpose; a short one ends a letter.
    if (heading.isSetextHeading()
        && heading.getClosingMarker().startsWith("-")
        && heading.getClosingMarker().length() <= SHORT_LINE) {
      places.report(Code.MARKDOWN_HEADING_UNDERLINED, heading, text);
    }
    String id = id(text);
    out.heading(new MarkdownBody.Heading(level, id, text, places.of(heading)));
    // Who wants to point at a part finds its address without a script; there is no link in a link.
    boolean self = !InlineRenderer.holdsLink(heading);
    out.html("<h" + level + " id=\"" + id + "\">" + (self ? "<a href=\"#" + id + "\">" : ""));
    inline.runWithoutExplanations(heading);
    out.html((self ? "</a></h" : "</h") + level + ">\n");
    out.endBlock();
  }

  private String id(String text) {
    String slug = Slug.of(text);
    String base = slug.isEmpty() ? labels.headingId() : slug;
    String id = base;
    for (int i = 2; !ids.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private void orderedList(OrderedList list, boolean tight) {
    if (!OrdinalList.isText(list)) {
      int start = list.getStartNumber();
      list(list, "ol", start == 1 ? "" : " start=\"" + start + "\"");
      return;
    }
    for (Node item : list.getChildren()) {
      if (item instanceof ListItem text) {
        String marker = OrdinalList.marker(text);
        if (pending.isEmpty() && OrdinalList.isDoubtful(list)) {
          String dot = marker.substring(0, marker.length() - 1) + "\\.";
          places.report(Code.MARKDOWN_ORDINAL_LIST, item, marker, dot);
        }
        pending = pending + marker + " ";
        Node first = item.getFirstChild();
        if (first instanceof BulletList dash && OrdinalList.isSpan(dash)) {
          BulletListItem second = (BulletListItem) dash.getFirstChild();
          pending = pending + second.getOpeningMarker() + " ";
          blocks(second, tight);
          first.unlink();
        } else if (!(first instanceof Paragraph || first instanceof OrderedList)) {
          paragraph(new Paragraph(), tight);
        }
        blocks(item, tight);
      }
    }
  }

  private void list(ListBlock list, String tag, String attributes) {
    out.html("<" + tag + attributes + ">\n");
    boolean counted = list instanceof OrderedList ordered && !OrdinalList.isUncounted(ordered);
    long expected = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem item) {
        // A number out of order stays as its author wrote it.
        long number = counted ? OrdinalList.number(item) : expected;
        out.html(number == expected ? "<li>" : "<li value=\"" + number + "\">");
        expected = number + 1;
        blocks(item, item.isInTightList());
        out.html("</li>\n");
        out.endBlock();
      }
    }
    out.html("</" + tag + ">\n");
  }

  private void table(Node table) {
    tables++;
    String name = labels.table() + " " + tables;
    // A table that is wider than the screen scrolls by itself, for keyboards, too.
    out.html("<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"" + name);
    out.html("\">\n<table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        rows(part, "thead");
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows(part, "tbody");
      }
    }
    out.html("</table>\n</section>\n");
  }

  private void rows(Node part, String tag) {
    out.html("<" + tag + ">\n");
    for (Node row : part.getChildren()) {
      if (row instanceof TableRow) {
        out.html("<tr>");
        for (Node cell : row.getChildren()) {
          if (cell instanceof TableCell tableCell) {
            cell(tableCell);
          }
        }
        out.html("</tr>\n");
        out.endBlock();
      }
    }
    out.html("</" + tag + ">\n");
  }

  private void cell(TableCell cell) {
    boolean header = cell.isHeader() && !cell.getText().isBlank();
    String alignment =
        cell.getAlignment() == null || cell.getAlignment() == TableCell.Alignment.LEFT
            ? ""
            : " class=\"" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
    out.html(header ? "<th scope=\"col\"" : "<td").html(alignment).html(">");
    inline.run(cell);
    out.html(header ? "</th>" : "</td>");
    out.plain(" ");
  }

  private void footnotes() {
    List<FootnoteBlock> notes = inline.footnotes();
    if (notes.isEmpty()) {
      return;
    }
    out.html("<section class=\"footnotes\" aria-label=\"" + labels.footnotes() + "\">\n<ol>\n");
    // A note may refer to a further one, which makes the list grow.
    for (int i = 0; i < notes.size(); i++) {
      String id = labels.footnoteId() + "-" + (i + 1);
      out.html("<li id=\"" + id + "\">\n");
      blocks(notes.get(i), false);
      out.html("<p><a class=\"footnote-back\" href=\"#" + id + "-ref\" aria-label=\"");
      out.html(labels.back() + " (" + labels.footnote() + " " + (i + 1) + ")\">↩</a></p>\n</li>\n");
    }
    out.html("</ol>\n</section>\n");
  }
}
