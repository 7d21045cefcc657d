package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.media.PictureFacts;
import io.github.jourfixe.generator.media.PictureKind;
import io.github.jourfixe.generator.plan.LinkResolver;
import io.github.jourfixe.generator.plan.OfferedPicture;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the HTML of Markdown bodies, with addresses in their holes. */
public final class BodyComposer {

  /** How wide the theme's column of text is, in pixels, and what it takes of a narrow screen. */
  private static final int COLUMN = 640;

  /** A heading that is the link to itself, of use on its own page only. */
  private static final Pattern OWN_LINK =
      Pattern.compile("(<h[2-6] id=\"[^\"]*\">)<a href=\"#[^\"]*\">(.*?)</a>(?=</h)");

  private static final String NARROW = "calc(100vw - 2rem)";

  private final LinkResolver links;
  private final Map<SitePath, OfferedPicture> pictures;

  /** A composer of the texts of a site. */
  public BodyComposer(SitePlan plan) {
    this.links = plan.links();
    this.pictures = plan.pictures();
  }

  /**
   * The HTML of a body for a place outside of the site, its links absolute.
   *
   * @param page where the body is published
   * @param url the page's absolute address
   */
  public SafeHtml absolute(MarkdownBody body, SourceLocation source, SitePath page, String url) {
    String base = url.substring(0, url.length() - page.value().length() + 1);
    String html = html(body, source, new Here.Elsewhere(page, URI.create(url), base)).html();
    String plain = OWN_LINK.matcher(html).replaceAll("$1$2");
    // Footnotes lead to and fro by fragments, which several texts on one page would share.
    return new SafeHtml(plain.replace(" href=\"#", " href=\"" + url + "#"));
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
    Optional<OfferedPicture> offered =
        links.picture(picture.target(), source.file(), here.path()).map(pictures::get);
    String title = picture.title().isEmpty() ? "" : " title=\"" + attribute(picture.title()) + "\"";
    String rest =
        " alt=\""
            + attribute(picture.alt())
            + "\""
            + title
            + offered.map(found -> size(found.facts())).orElse("")
            + " loading=\"lazy\" decoding=\"async\">";
    List<PagePlan.Picture> webp = forms(offered, true);
    List<PagePlan.Picture> plain = forms(offered, false);
    if (plain.isEmpty()) {
      String src = href(picture.target(), source, here);
      return "<img src=\"" + attribute(src) + "\"" + rest;
    }
    String image =
        "<img src=\""
            + here.to(plain.get(plain.size() - 1).path())
            + "\""
            + (plain.size() == 1 ? "" : choice(plain, here))
            + rest;
    return webp.isEmpty()
        ? image
        : "<picture><source type=\""
            + PictureKind.WEBP.mediaType()
            + "\""
            + choice(webp, here)
            + ">"
            + image
            + "</picture>";
  }

  private static List<PagePlan.Picture> forms(Optional<OfferedPicture> offered, boolean webp) {
    return offered.stream()
        .flatMap(found -> found.forms().stream())
        .filter(form -> form.form().kind() == PictureKind.WEBP == webp)
        .toList();
  }

  /** With its size known, the text below does not jump when the picture arrives. */
  private static String size(PictureFacts facts) {
    return facts.hasSize()
        ? " width=\"" + facts.width() + "\" height=\"" + facts.height() + "\""
        : "";
  }

  /** The widths among which a browser chooses; one alone needs no choice. */
  private static String choice(List<PagePlan.Picture> forms, Here here) {
    if (forms.size() == 1) {
      return " srcset=\"" + here.to(forms.get(0).path()) + "\"";
    }
    int shown = Math.min(COLUMN, forms.get(0).facts().width());
    return " srcset=\""
        + forms.stream()
            .map(form -> here.to(form.path()) + " " + form.form().width() + "w")
            .collect(Collectors.joining(", "))
        + "\" sizes=\"(min-width: "
        + (shown + 32)
        + "px) "
        + shown
        + "px, "
        + NARROW
        + "\"";
  }

  private String href(String target, SourceLocation source, Here here) {
    return here.reference(links.resolve(target, source.file(), here.path(), here::to).orElse("#"));
  }

  private static String attribute(String value) {
    return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
