package io.github.jourfixe.generator.field;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.text.Slug;
import java.util.Optional;

/** Makes names parts of addresses, and says which names cannot be one. */
public final class AddressPart {

  /** What every file system takes, with endings such as {@code .1400.webp} still to come. */
  public static final int LONGEST = 200;

  private AddressPart() {}

  /** The slug of a name; empty, and reported, if it has none or too long a one. */
  public static Optional<String> of(String name, SourceLocation place, Diagnostics diagnostics) {
    return check(Slug.of(name), name, place, diagnostics);
  }

  /** The slug, if it can be a part of an address; else empty, and reported. */
  public static Optional<String> check(
      String slug, String name, SourceLocation place, Diagnostics diagnostics) {
    if (slug.isEmpty()) {
      diagnostics.report(Code.ADDRESS_EMPTY, place, name);
      return Optional.empty();
    }
    if (slug.length() > LONGEST) {
      diagnostics.report(Code.ADDRESS_TOO_LONG, place, slug.substring(0, 40) + "…", slug.length());
      return Optional.empty();
    }
    return Optional.of(slug);
  }
}
