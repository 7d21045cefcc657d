package io.github.jourfixe.theme;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The site of the sample archive, built once for all tests that only look at it. */
public final class SampleSite {

  /** What its addresses begin with, after the {@code baseUrl} of its content. */
  public static final String BASE = "/nahmobilitaet/";

  private static Path folder;

  private SampleSite() {}

  /** The folder of the finished site; it stays there to be looked at after the tests. */
  public static synchronized Path folder() throws IOException, ContentException {
    if (folder == null) {
      Path site = Path.of("target", "sample-site");
      new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
          .generate(SiteConfig.of(Path.of("src", "test", "resources", "sample-archive"), site));
      folder = site;
    }
    return folder;
  }
}
