package io.github.jourfixe.generator.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of the finished site. */
public sealed interface OutputFile {

  /** Where it goes: relative to the output folder, with {@code /} between its parts. */
  String path();

  /**
   * A file made by the build.
   *
   * @param path where it goes
   * @param bytes its content; not to be changed any more
   */
  record Generated(String path, byte[] bytes) implements OutputFile {}

  /**
   * A file that is published as it is.
   *
   * @param path where it goes
   * @param source where it comes from
   */
  record Copied(String path, Path source) implements OutputFile {}

  /** A file made by the build that holds a text, as UTF-8. */
  static Generated text(String path, String text) {
    return new Generated(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
