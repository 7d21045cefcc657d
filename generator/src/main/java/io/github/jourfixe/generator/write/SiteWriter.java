package io.github.jourfixe.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

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

  /**
   * Writes as this one does, and beside each text the same, compressed.
   *
   * @param own paths of the site's own files that look as if they were such
   */
  default SiteWriter compressing(Set<String> own) {
    return () -> new Precompressed(begin(), own);
  }

  /** Writes nothing. */
  static SiteWriter discarding() {
    return DiscardingStaging::new;
  }
}
