package io.github.jourfixe.generator.source;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.nio.file.Path;
import java.util.Optional;

/** One file of the content folder. */
public sealed interface SourceFile {

  /** Path relative to the content folder, composed (NFC), with {@code /} between its parts. */
  String path();

  /** The file as a whole, for diagnostics. */
  default SourceLocation location() {
    return SourceLocation.of(path());
  }

  /**
   * A YAML or Markdown file.
   *
   * @param content its text, normalized
   */
  record Text(SourceText content) implements SourceFile {
    @Override
    public String path() {
      return content.file();
    }
  }

  /**
   * Any other file, which is published as it is: an attachment or a picture.
   *
   * @param path relative to the content folder
   * @param file where to read it
   * @param size in bytes
   * @param picture its size in pixels, if it is a picture
   */
  record Asset(String path, Path file, long size, Optional<PixelSize> picture)
      implements SourceFile {}
}
