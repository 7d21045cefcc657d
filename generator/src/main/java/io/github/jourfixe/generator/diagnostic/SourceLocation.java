package io.github.jourfixe.generator.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a content file.
 *
 * @param file path relative to the content folder, with {@code /} between its parts
 * @param line line number from 1, or 0 for the file as a whole
 * @param column column from 1 in UTF-16 code units, or 0 for the line as a whole
 * @param excerpt text of the line without its end, or the empty string where there is none to show
 */
public record SourceLocation(String file, int line, int column, String excerpt)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  public SourceLocation {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(excerpt, "excerpt");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative position " + line + ":" + column);
    }
  }

  /** The file as a whole. */
  public static SourceLocation of(String file) {
    return new SourceLocation(file, 0, 0, "");
  }

  /** Orders by file, line and column. */
  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}, whatever is known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
