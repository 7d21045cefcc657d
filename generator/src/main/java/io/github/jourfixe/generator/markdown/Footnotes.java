package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the footnotes of a document by their first use, and refers to them. */
final class Footnotes {

  private final BodyBuilder out;
  private final Labels labels;
  private final List<FootnoteBlock> used = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> uses = new HashMap<>();

  Footnotes(BodyBuilder out, Labels labels) {
    this.out = out;
    this.labels = labels;
  }

  /** The footnotes that were used so far, in the order of their first use. */
  List<FootnoteBlock> used() {
    return used;
  }

  /** Writes the mark that leads to a footnote. */
  void refer(FootnoteBlock note) {
    if (!used.contains(note)) {
      used.add(note);
    }
    int number = used.indexOf(note) + 1;
    int use = uses.merge(note, 1, Integer::sum);
    String id = labels.footnoteId() + "-" + number;
    String own = id + "-ref" + (use == 1 ? "" : "-" + use);
    out.html(
        "<sup class=\"footnote-ref\"><a id=\"" + own + "\" href=\"#" + id + "\" aria-label=\"");
    out.html(labels.footnote() + " " + number + "\">" + number + "</a></sup>");
  }
}
