package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.Nearest;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.text.RelativePath;
import io.github.jourfixe.generator.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Follows links within the site. An author may link to another content file by its path relative to
 * the own one, to an address from the root, to an address relative to the own page, or to a heading
 * of the own page.
 */
public final class LinkResolver {

  /** What leads to the beginning of any page (HTML, section 7.4.6.4). */
  private static final Set<String> NO_HEADING = Set.of("", "top");

  private final Map<String, SitePath> bySource = new HashMap<>();
  private final Set<String> addresses;
  private final Map<SitePath, SitePath> moved = new HashMap<>();
  private final Map<SitePath, List<String>> headings = new HashMap<>();
  private final Set<SitePath> shown = new TreeSet<>();

  /**
   * Knows where things are.
   *
   * @param addresses every address of the site
   */
  LinkResolver(Set<String> addresses) {
    this.addresses = addresses;
  }

  /** Records where a content file is published. */
  void add(String source, SitePath path) {
    bySource.put(source, path);
  }

  /** Records that an address has moved. */
  void addMoved(SitePath from, SitePath to) {
    moved.put(from, to);
  }

  /** Records the headings to which links may lead. */
  void addHeadings(SitePath page, MarkdownBody body) {
    headings.put(page, body.headings().stream().map(MarkdownBody.Heading::id).toList());
  }

  /** Where a content file is published, by its path; empty if it is not. */
  public Optional<SitePath> published(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  /**
   * Follows a link from a page.
   *
   * @param target as written by the author
   * @param source path of the author's file
   * @param page where that file is published
   * @param reference writes a reference from the page to an address
   * @return the reference to put into the page; empty if the link leads nowhere
   */
  public Optional<String> resolve(
      String target, String source, SitePath page, Function<SitePath, String> reference) {
    int end = indexOfAny(target, "?#");
    String path = target.substring(0, end);
    String rest = RelativePath.encode(target.substring(end));
    if (path.isEmpty()) {
      return Optional.of(rest);
    }
    return address(RelativePath.decode(path), source, page)
        .map(found -> reference.apply(found) + rest);
  }

  /** Where the picture is that a text shows; empty if it is nowhere. */
  public Optional<SitePath> picture(String target, String source, SitePath page) {
    return address(
        RelativePath.decode(target.substring(0, indexOfAny(target, "?#"))), source, page);
  }

  /** Where the pictures are that were met by {@link #check}. */
  Set<SitePath> shown() {
    return shown;
  }

  /** Where a file that lies beside an author's one is published; empty if there is none. */
  public Optional<SitePath> file(String name, String source) {
    return Optional.ofNullable(
        bySource.get(RelativePath.join(folder(source), RelativePath.decode(name))));
  }

  /** Reports every link of a body that leads nowhere. */
  void check(MarkdownBody body, String source, SitePath page, Diagnostics diagnostics) {
    for (MarkdownBody.Segment segment : body.segments()) {
      if (segment instanceof MarkdownBody.Reference reference) {
        checkLink(reference, source, page, diagnostics);
      } else if (segment instanceof MarkdownBody.Picture picture) {
        Optional<SitePath> found = picture(picture.target(), source, page);
        found.ifPresent(shown::add);
        report(found.isPresent(), picture.target(), source, picture.location(), diagnostics);
      }
    }
  }

  private void checkLink(
      MarkdownBody.Reference reference, String source, SitePath page, Diagnostics diagnostics) {
    String target = reference.target();
    String path = target.substring(0, indexOfAny(target, "?#"));
    Optional<SitePath> found =
        path.isEmpty() ? Optional.of(page) : address(RelativePath.decode(path), source, page);
    report(found.isPresent(), target, source, reference.location(), diagnostics);
    if (found.isPresent()) {
      SitePath moved = this.moved.get(found.orElseThrow());
      if (moved != null) {
        diagnostics.report(Code.LINK_TO_ALIAS, reference.location(), target, moved);
      }
      checkAnchor(reference, moved == null ? found.orElseThrow() : moved, diagnostics);
    }
  }

  /** Only the headings of texts are known; lists have others, which are the theme's. */
  private void checkAnchor(
      MarkdownBody.Reference reference, SitePath page, Diagnostics diagnostics) {
    List<String> known = headings.get(page);
    int hash = reference.target().indexOf('#');
    String anchor = hash < 0 ? "" : RelativePath.decode(reference.target().substring(hash + 1));
    if (known == null || NO_HEADING.contains(anchor) || known.contains(anchor)) {
      return;
    }
    // Other programs make anchors of headings with umlauts and capital letters left in.
    Optional<String> near = Nearest.of(Slug.of(anchor), known);
    if (near.isPresent()) {
      diagnostics.report(
          Code.ANCHOR_BROKEN_NEAR, reference.location(), anchor, page, near.orElseThrow());
    } else {
      diagnostics.report(Code.ANCHOR_BROKEN, reference.location(), anchor, page);
    }
  }

  private void report(
      boolean found, String target, String source, SourceLocation place, Diagnostics diagnostics) {
    // Without an address a browser takes the page itself.
    if (found && !target.isEmpty()) {
      return;
    }
    Optional<String> near = new LinkSuggestion(bySource.keySet(), addresses).of(target, source);
    if (near.isPresent()) {
      diagnostics.report(Code.LINK_BROKEN_NEAR, place, target, near.orElseThrow());
    } else {
      diagnostics.report(Code.LINK_BROKEN, place, target);
    }
  }

  private Optional<SitePath> address(String path, String source, SitePath page) {
    if (path.startsWith("/")) {
      return known(path);
    }
    String file = RelativePath.join(folder(source), path);
    SitePath published = bySource.get(file);
    if (published == null && !file.endsWith(".md")) {
      // The ending may be left out, and a folder stands for the report in it.
      String stem = file.endsWith("/") ? file.substring(0, file.length() - 1) : file;
      published = bySource.getOrDefault(stem + ".md", bySource.get(stem + "/index.md"));
    }
    return published != null
        ? Optional.of(published)
        : known(RelativePath.join(page.value(), path));
  }

  private Optional<SitePath> known(String path) {
    if (addresses.contains(path)) {
      return Optional.of(new SitePath(path));
    }
    return addresses.contains(path + "/")
        ? Optional.of(new SitePath(path + "/"))
        : Optional.empty();
  }

  private static String folder(String source) {
    return source.substring(0, source.lastIndexOf('/') + 1);
  }

  private static int indexOfAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
