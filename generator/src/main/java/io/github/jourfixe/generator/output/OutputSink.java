package io.github.jourfixe.generator.output;

import java.io.IOException;

/** Takes the files of a site, in any order and from several threads. */
@FunctionalInterface
public interface OutputSink {

  /**
   * Takes a file; each path once.
   *
   * @throws IOException if the file cannot be read or kept
   */
  void put(OutputFile file) throws IOException;
}
