package io.github.jourfixe.generator.markdown;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** A body while it is made: its HTML in segments, and its visible text. */
final class BodyBuilder {

  private final List<MarkdownBody.Segment> segments = new ArrayList<>();
  private final List<MarkdownBody.Heading> headings = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();

  BodyBuilder html(String markup) {
    html.append(markup);
    return this;
  }

  /** Text that readers see; soft hyphens and other invisible characters do not count. */
  void plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        plain.append(c == '\n' ? ' ' : c);
      }
    }
  }

  void endBlock() {
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '\n') {
      plain.append('\n');
    }
  }

  void reference(String target, SourceLocation location) {
    flush();
    segments.add(new MarkdownBody.Reference(target, location));
  }

  void picture(MarkdownBody.Picture picture) {
    flush();
    segments.add(picture);
  }

  void heading(MarkdownBody.Heading heading) {
    headings.add(heading);
  }

  MarkdownBody build() {
    flush();
    return new MarkdownBody(segments, headings, plain.toString().strip());
  }

  private void flush() {
    if (!html.isEmpty()) {
      segments.add(new MarkdownBody.Markup(html.toString()));
      html.setLength(0);
    }
  }
}
