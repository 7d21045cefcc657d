package io.github.jourfixe.generator.markdown;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.List;

/**
 * A parsed Markdown text: HTML with holes where addresses go, since these are known only once every
 * page has its own.
 *
 * @param segments the HTML in order
 * @param headings the headings in order, their levels as published (2 to 6)
 * @param plainText the visible text, without markup, its blocks parted by one line end
 */
public record MarkdownBody(List<Segment> segments, List<Heading> headings, String plainText) {

  /** The body of a file that has none. */
  public static final MarkdownBody EMPTY = new MarkdownBody(List.of(), List.of(), "");

  public MarkdownBody {
    segments = List.copyOf(segments);
    headings = List.copyOf(headings);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return segments.isEmpty();
  }

  /** A piece of HTML. */
  public sealed interface Segment {}

  /**
   * Finished HTML.
   *
   * @param html well-formed only together with its neighbours
   */
  public record Markup(String html) implements Segment {}

  /**
   * The hole of an {@code href} value: a relative or root-relative address within the site, or a
   * fragment, as the author wrote it, entities and backslash escapes decoded.
   *
   * @param target the author's address, percent-encoding left as typed
   * @param location where the author wrote it
   */
  public record Reference(String target, SourceLocation location) implements Segment {}

  /**
   * The hole of a picture, whose size is known only where its file is.
   *
   * @param target the author's address, within the site
   * @param alt text for those who cannot see it
   * @param title further text, or the empty string
   * @param location where the author wrote it
   */
  public record Picture(String target, String alt, String title, SourceLocation location)
      implements Segment {}

  /**
   * A heading.
   *
   * @param level as published, 2 to 6
   * @param id unique within the text, stable, lower-case ASCII
   * @param text without markup
   * @param location where it stands
   */
  public record Heading(int level, String id, String text, SourceLocation location) {}
}
