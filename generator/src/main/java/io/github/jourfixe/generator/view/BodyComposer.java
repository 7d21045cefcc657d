package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.plan.LinkResolver;

/** Makes the HTML of Markdown bodies, with addresses in their holes. */
final class BodyComposer {

  private final LinkResolver links;

  BodyComposer(LinkResolver links) {
    this.links = links;
  }

  /** The HTML of a body, its links pointing from the page to where they lead. */
  SafeHtml html(MarkdownBody body, SourceLocation source, Here here) {
    StringBuilder html = new StringBuilder();
    for (MarkdownBody.Segment segment : body.segments()) {
      if (segment instanceof MarkdownBody.Markup markup) {
        html.append(markup.html());
      } else if (segment instanceof MarkdownBody.Reference reference) {
        // Every reference was followed by the planner, which reported the ones that lead nowhere.
        html.append(attribute(href(reference.target(), source, here)));
      } else if (segment instanceof MarkdownBody.Picture picture) {
        html.append(picture(picture, source, here));
      }
    }
    return new SafeHtml(html.toString());
  }

  private String picture(MarkdownBody.Picture picture, SourceLocation source, Here here) {
    String src = href(picture.target(), source, here);
    // With its size known, the text below does not jump when the picture arrives.
    String size =
        links
            .pictureSize(picture.target(), source.file(), here.path())
            .map(pixels -> " width=\"" + pixels.width() + "\" height=\"" + pixels.height() + "\"")
            .orElse("");
    String title = picture.title().isEmpty() ? "" : " title=\"" + attribute(picture.title()) + "\"";
    return "<img src=\""
        + attribute(src)
        + "\" alt=\""
        + attribute(picture.alt())
        + "\""
        + title
        + size
        + " loading=\"lazy\">";
  }

  private String href(String target, SourceLocation source, Here here) {
    return links.resolve(target, source.file(), here.path()).orElse("#");
  }

  private static String attribute(String value) {
    return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
