package io.github.jourfixe.generator.write;

import io.github.jourfixe.generator.output.OutputSink;
import java.io.IOException;

/** A site on its way to its folder. Until {@link #commit} the folder is as it was. */
public interface Staging extends OutputSink, AutoCloseable {

  /**
   * Puts the site in place: files that differ are replaced one by one, each at once; files that
   * only an earlier build had are removed; everything else in the folder is left alone. If this is
   * interrupted, the next build mends it.
   *
   * @throws IOException if a file stands in the way that no build wrote, before anything is
   *     changed; or if the folder cannot be written
   */
  WriteReport commit() throws IOException;

  /** Throws away what was not committed. */
  @Override
  void close() throws IOException;
}
