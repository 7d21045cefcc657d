package io.github.jourfixe.generator.source;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of one content file, with its lines. The text has {@code \n} as its only line end, no
 * byte order mark and Unicode normalization form C.
 */
public final class SourceText {

  private final String file;
  private final String text;
  private final int[] lineStarts;

  /**
   * Takes text that is normalized already.
   *
   * @param file path relative to the content folder, with {@code /} between its parts
   * @param text the whole text
   */
  public SourceText(String file, String text) {
    this.file = Objects.requireNonNull(file, "file");
    this.text = Objects.requireNonNull(text, "text");
    int[] starts = new int[16];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    this.lineStarts = Arrays.copyOf(starts, count);
  }

  /**
   * Text of the bytes of a file, made as that of a content file is.
   *
   * @return nothing if they are no text in UTF-8
   */
  public static Optional<SourceText> decode(String file, byte[] bytes) {
    return new TextDecoder(new Diagnostics()).decode(file, bytes);
  }

  /** The path relative to the content folder. */
  public String file() {
    return file;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many lines there are; text that ends with a line end has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** Offset of the first character of a line, numbered from 1. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Text of a line, numbered from 1, without its end. */
  public String line(int line) {
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return text.substring(lineStarts[line - 1], end);
  }

  /** The line, numbered from 1, that holds the character at an offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The place of the character at an offset of the text. */
  public SourceLocation at(int offset) {
    int line = lineAt(offset);
    return at(line, offset - lineStart(line) + 1);
  }

  /** The place at a line and a column, both from 1; column 0 stands for the whole line. */
  public SourceLocation at(int line, int column) {
    return new SourceLocation(file, line, column, line(line));
  }
}
