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

  private static final Path CONTENT = Path.of("src", "test", "resources", "sample-archive");

  private static Path folder;
  private static Path offline;

  private SampleSite() {}

  /** The folder of the finished site; it stays there to be looked at after the tests. */
  public static synchronized Path folder() throws IOException, ContentException {
    if (folder == null) {
      folder = build(SiteConfig.of(CONTENT, Path.of("target", "sample-site")));
    }
    return folder;
  }

  /** The same for the edition that is read from a folder. */
  public static synchronized Path offlineFolder() throws IOException, ContentException {
    if (offline == null) {
      offline = build(SiteConfig.of(CONTENT, Path.of("target", "sample-stick")).withOffline());
    }
    return offline;
  }

  private static Path build(SiteConfig config) throws IOException, ContentException {
    new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT).generate(config);
    return config.output();
  }
}
