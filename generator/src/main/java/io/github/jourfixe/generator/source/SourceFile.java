package io.github.jourfixe.generator.source;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.media.PictureFacts;
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
   * Any other file, an attachment or a picture.
   *
   * @param path relative to the content folder
   * @param file where to read it
   * @param size in bytes
   * @param picture what it says, if it is a picture
   */
  record Asset(String path, Path file, long size, Optional<PictureFacts> picture)
      implements SourceFile {}
}
