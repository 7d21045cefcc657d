package io.github.jourfixe.generator.write;

import java.io.IOException;
import java.nio.file.Path;

/** Where a site goes. */
@FunctionalInterface
public interface SiteWriter {

  /**
   * Begins a build. Only one build at a time writes into a folder.
   *
   * @throws IOException if another build is writing there, or the folder cannot be used
   */
  Staging begin() throws IOException;

  /** Writes into a folder, which is made if it is missing. */
  static SiteWriter into(Path folder) {
    return () -> FolderStaging.begin(folder.toAbsolutePath().normalize());
  }

  /** Writes nothing. */
  static SiteWriter discarding() {
    return DiscardingStaging::new;
  }
}
