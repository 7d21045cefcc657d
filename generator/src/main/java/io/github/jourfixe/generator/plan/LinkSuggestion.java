package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.field.Nearest;
import io.github.jourfixe.generator.text.RelativePath;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an author probably meant by a link that leads nowhere, as it has to be written in that
 * place.
 *
 * @param files paths of all files of the archive that are published
 * @param addresses every address of the site
 */
record LinkSuggestion(Set<String> files, Set<String> addresses) {

  /** Addresses of other sites as people type them, without {@code https://}. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)(?:www\\.[^/]+\\.\\p{L}{2,}"
              + "|[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:de|at|ch|eu|org|net|com|info))(?:[/?#].*)?");

  /** A mail address; no domain ends as pictures do. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)(?!.*\\.(?:png|jpe?g|gif|svg|webp|avif|pdf)$)[^\\s/@]+@[^\\s/@]+\\.\\p{L}{2,}");

  private static final Pattern UP = Pattern.compile("^(?:\\.{1,2}/)+");

  /**
   * What was meant; empty if nothing is near.
   *
   * @param target as written by the author
   * @param source path of the author's file
   */
  Optional<String> of(String target, String source) {
    if (OUTSIDE.matcher(target).matches()) {
      return Optional.of("https://" + target);
    }
    // A sign of addresses may be part of a file's name, and a path may begin at the top.
    String whole = RelativePath.decode(target);
    String path = RelativePath.decode(target.split("[?#]", 2)[0]);
    String top = path.startsWith("/") ? path.substring(1) : path;
    for (String file : new String[] {RelativePath.beside(source, whole), top}) {
      if (files.contains(file)) {
        return Optional.of(written(file, source));
      }
    }
    if (path.startsWith("/")) {
      return Nearest.of(path, addresses);
    }
    // Of what was typed, not of the folders above it, a third may differ.
    int length = UP.matcher(path).replaceFirst("").length();
    // Also the name of a picture may hold an @.
    return Nearest.within(length / 3, RelativePath.beside(source, path), files)
        .map(file -> written(file, source))
        .or(() -> Optional.of(target).filter(MAIL.asMatchPredicate()).map("mailto:"::concat));
  }

  private static String written(String file, String source) {
    return RelativePath.between(source, file)
        .replace("%", "%25")
        .replace("#", "%23")
        .replace("?", "%3F");
  }
}
