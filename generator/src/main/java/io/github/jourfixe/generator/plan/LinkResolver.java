package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.Nearest;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.text.RelativePath;
import java.util.HashMap;
import java.util.Locale;
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

  private final Map<String, SitePath> bySource = new HashMap<>();
  private final Set<String> addresses;
  private final Map<SitePath, SitePath> moved = new HashMap<>();
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
    String rest = target.substring(end);
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
        boolean found = leadsSomewhere(reference.target(), body, source, page);
        report(found, reference.target(), source, reference.location(), diagnostics);
        if (!moved.isEmpty()) {
          checkMoved(reference, source, page, diagnostics);
        }
      } else if (segment instanceof MarkdownBody.Picture picture) {
        Optional<SitePath> found = picture(picture.target(), source, page);
        found.ifPresent(shown::add);
        report(found.isPresent(), picture.target(), source, picture.location(), diagnostics);
      }
    }
  }

  private void checkMoved(
      MarkdownBody.Reference reference, String source, SitePath page, Diagnostics diagnostics) {
    String path = reference.target().substring(0, indexOfAny(reference.target(), "?#"));
    if (!path.isEmpty()) {
      address(RelativePath.decode(path), source, page)
          .map(moved::get)
          .ifPresent(
              target ->
                  diagnostics.report(
                      Code.LINK_TO_ALIAS, reference.location(), reference.target(), target));
    }
  }

  private boolean leadsSomewhere(String target, MarkdownBody body, String source, SitePath page) {
    if (!target.startsWith("#")) {
      return resolve(target, source, page, SitePath::value).isPresent();
    }
    String id = RelativePath.decode(target.substring(1));
    return id.isEmpty() || body.headings().stream().anyMatch(heading -> heading.id().equals(id));
  }

  private void report(
      boolean found, String target, String source, SourceLocation place, Diagnostics diagnostics) {
    if (found) {
      return;
    }
    String path = RelativePath.decode(target.substring(0, indexOfAny(target, "?#")));
    Optional<String> near =
        path.startsWith("/")
            ? Nearest.of(path, addresses)
            : Nearest.of(RelativePath.join(folder(source), path), bySource.keySet());
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

  /** Compares addresses as the least careful file system does. */
  static String folded(SitePath path) {
    return path.value().toLowerCase(Locale.ROOT);
  }
}
