package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.util.Optional;

/**
 * Where the front matter of a file stands: YAML between two lines {@code ---}. Lines count from 1.
 *
 * @param firstLine the line behind the opening one
 * @param lastLine the line before the closing one; less than {@code firstLine} if there is nothing
 *     between them
 * @param bodyLine the line behind the closing one; one more than the file has if nothing follows
 */
public record FrontMatter(int firstLine, int lastLine, int bodyLine) {

  /** The most that front matter may hold, in bytes of UTF-8. */
  public static final int MAX_BYTES = 64 * 1024;

  /**
   * Finds the front matter by whole lines; whether it is YAML does not matter here.
   *
   * @param source the whole file
   * @param diagnostics takes the finding if there is none, if it is not closed or too large
   * @return nothing if something was reported
   */
  public static Optional<FrontMatter> split(SourceText source, Diagnostics diagnostics) {
    return new FrontMatterSplitter(source, diagnostics).split();
  }
}
