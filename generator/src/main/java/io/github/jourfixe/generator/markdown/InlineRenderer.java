package io.github.jourfixe.generator.markdown;

import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_ALT_MISSING;
import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_COMMENT;
import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_FOOTNOTE_MISSING;
import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_FOREIGN_IMAGE;
import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_HTML_ESCAPED;
import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_LINK_AS_TEXT;
import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_UNSAFE_LINK;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/** Renders what stands within the blocks of one document. */
final class InlineRenderer {

  private final BodyBuilder out;
  private final Places places;
  private final Labels labels;
  private final TextRenderer texts;
  private final TypingChecks checks;
  private final Footnotes footnotes;

  InlineRenderer(BodyBuilder out, Places places, Labels labels, GlossaryMarker glossary) {
    this.out = out;
    this.places = places;
    this.labels = labels;
    this.texts = new TextRenderer(out, labels, glossary);
    this.checks = new TypingChecks(places);
    this.footnotes = new Footnotes(out, labels);
  }

  /** The footnotes that were used so far, in the order of their first use. */
  List<FootnoteBlock> footnotes() {
    return footnotes.used();
  }

  /** Renders the children of a block, or of any other node that tags must not cross. */
  void run(Node parent) {
    InlineTags tags = new InlineTags();
    StringBuilder text = new StringBuilder();
    for (Node child : parent.getChildren()) {
      if (child instanceof Text || child instanceof HtmlEntity) {
        // The parser splits text where it looked for markup.
        checks.check(child);
        text.append(child.getChars().unescape());
      } else {
        texts.text(text.toString());
        text.setLength(0);
        node(child, tags);
      }
    }
    texts.text(text.toString());
    texts.leaveOwn(tags.own());
    out.html(tags.closeAll());
  }

  /** {@link #run} for headings and links. */
  void runWithoutExplanations(Node parent) {
    texts.plainly(() -> run(parent));
  }

  /** Whether anything in a node leads somewhere. */
  static boolean holdsLink(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof LinkNodeBase && !(child instanceof Image)
          || child instanceof LinkRef
          || child instanceof AutoLink
          || child instanceof MailLink
          || child instanceof Footnote
          || holdsLink(child)) {
        return true;
      }
    }
    return false;
  }

  private void node(Node node, InlineTags tags) {
    if (node instanceof SoftLineBreak) {
      out.html("\n");
      out.plain(" ");
    } else if (node instanceof HardLineBreak) {
      out.html("<br>\n");
      out.plain(" ");
    } else if (node instanceof Emphasis) {
      wrapped(node, "em");
    } else if (node instanceof StrongEmphasis) {
      wrapped(node, "strong");
    } else if (node instanceof QuotationMarks.Quoted) {
      out.html(labels.typography().openingQuote());
      out.plain(labels.typography().openingQuote());
      run(node);
      out.html(labels.typography().closingQuote());
      out.plain(labels.typography().closingQuote());
    } else if (node instanceof Code code) {
      String text = code.getText().toString().replace('\n', ' ').strip();
      out.html("<code>" + Html.escape(text) + "</code>");
      out.plain(text);
    } else if (node instanceof HtmlInlineComment) {
      places.report(MARKDOWN_COMMENT, node);
    } else if (node instanceof HtmlInline html) {
      tag(html, tags);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else {
      linkOrPicture(node);
    }
  }

  private void linkOrPicture(Node node) {
    if (node instanceof Link link) {
      link(node, link.getUrl().unescape(), link.getTitle().unescape());
    } else if (node instanceof Image image) {
      picture(node, image.getUrl().unescape(), image.getTitle().unescape());
    } else if (node instanceof AutoLink link) {
      addressLink(node, link.getText().toString(), link.getText().toString());
    } else if (node instanceof MailLink link) {
      addressLink(node, "mailto:" + link.getText(), link.getText().toString());
    } else if (node instanceof RefNode reference) {
      LinkNodeBase definition = reference.getReferenceNode(reference.getDocument());
      if (definition == null) {
        undefinedReference(reference);
      } else if (node instanceof ImageRef) {
        picture(node, definition.getUrl().unescape(), definition.getTitle().unescape());
      } else {
        link(node, definition.getUrl().unescape(), definition.getTitle().unescape());
      }
    } else if (node.hasChildren()) {
      run(node);
    } else {
      texts.text(node.getChars().unescape());
    }
  }

  private void wrapped(Node node, String tag) {
    out.html("<" + tag + ">");
    run(node);
    out.html("</" + tag + ">");
  }

  private void tag(HtmlInline html, InlineTags tags) {
    int before = tags.own();
    Optional<String> accepted = tags.accept(html);
    texts.leaveOwn(before - tags.own());
    String typed = html.getChars().toString();
    if (accepted.isPresent()) {
      if (accepted.orElseThrow().startsWith("<abbr title") && html.getNext() instanceof Text word) {
        texts.isExplained(word.getChars().toString());
      }
      out.html(accepted.orElseThrow());
      out.plain(accepted.orElseThrow().equals("<br>") ? " " : "");
    } else {
      places.report(MARKDOWN_HTML_ESCAPED, html, typed);
      out.html(Html.escape(typed));
      out.plain(typed);
    }
  }

  private void link(Node node, String url, String title) {
    LinkTarget target = LinkTarget.of(url);
    if (target instanceof LinkTarget.Refused refused) {
      places.report(MARKDOWN_UNSAFE_LINK, node, visible(refused.typed()));
      run(node);
      return;
    }
    if (target instanceof LinkTarget.Shown shown) {
      places.report(MARKDOWN_LINK_AS_TEXT, node, visible(shown.typed()));
      run(node);
      texts.text(" (" + shown.typed() + ")");
      return;
    }
    out.html("<a href=\"");
    if (target instanceof LinkTarget.External external) {
      out.html(Html.escape(external.url()));
    } else if (target instanceof LinkTarget.Internal internal) {
      out.reference(internal.target(), places.of(node));
    }
    out.html("\"" + (title.isEmpty() ? "" : " title=\"" + Html.escape(title) + "\"") + ">");
    runWithoutExplanations(node);
    out.html("</a>");
  }

  private void addressLink(Node node, String url, String text) {
    LinkTarget target = LinkTarget.of(url);
    if (target instanceof LinkTarget.External external) {
      out.html("<a href=\"" + Html.escape(external.url()) + "\">" + Html.escape(text) + "</a>");
    } else {
      boolean shown = target instanceof LinkTarget.Shown;
      places.report(shown ? MARKDOWN_LINK_AS_TEXT : MARKDOWN_UNSAFE_LINK, node, visible(url));
      out.html(Html.escape(text));
    }
    out.plain(text);
  }

  private void picture(Node node, String url, String title) {
    SourceLocation place = places.of(node);
    String alt = PlainText.of(node);
    if (alt.isEmpty()) {
      places.report(MARKDOWN_ALT_MISSING, node, visible(url));
    }
    if (LinkTarget.of(url) instanceof LinkTarget.Internal internal) {
      out.picture(new MarkdownBody.Picture(internal.target(), alt, title, place));
    } else {
      places.report(MARKDOWN_FOREIGN_IMAGE, node, visible(url));
    }
  }

  /** Brackets without a definition are brackets. */
  private void undefinedReference(RefNode reference) {
    if (reference.getReference().startsWith("^")) {
      places.report(MARKDOWN_FOOTNOTE_MISSING, reference, reference.getChars());
    }
    texts.text(reference instanceof ImageRef ? "![" : "[");
    if (reference instanceof LinkRef && reference.hasChildren()) {
      run(reference);
    } else {
      texts.text(reference.getReference().unescape());
    }
    texts.text("]");
    if (!reference.getText().isEmpty() && !reference.getReference().isEmpty()) {
      texts.text("[" + reference.getReference().unescape() + "]");
    }
  }

  private void footnote(Footnote footnote) {
    FootnoteBlock note = footnote.getFootnoteBlock();
    if (note == null) {
      places.report(MARKDOWN_FOOTNOTE_MISSING, footnote, footnote.getChars());
      texts.text(footnote.getChars().unescape());
    } else {
      footnotes.refer(note);
    }
  }

  private static String visible(String url) {
    return url.replaceAll("\\p{Cntrl}", " ");
  }
}
