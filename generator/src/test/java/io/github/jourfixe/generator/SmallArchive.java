package io.github.jourfixe.generator;

import io.github.jourfixe.generator.model.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** An archive of one series, {@code treff}, that a test fills and builds in the plain theme. */
public final class SmallArchive {

  private final Path content;
  private final Path site;

  /** An archive below a folder, true as of 1 May 2019 unless a build says otherwise. */
  public SmallArchive(Path folder) throws IOException {
    content = folder.resolve("content");
    site = folder.resolve("site");
    put(
        "site.yaml",
        "title: Archiv\nbaseUrl: https://archiv.example/a/\nlegal: []\n"
            + "organisation: { name: Stadt, url: https://example.org/ }\n");
    put("series/treff.md", "---\ntitle: Treff\n---\n");
  }

  /** Writes a content file. */
  public SmallArchive put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Writes a meeting, by lines of front matter. */
  public SmallArchive event(String name, String... fields) throws IOException {
    return put(
        "events/treff/" + name + ".md", "---\n" + String.join("\n", fields) + "\n---\nBericht.\n");
  }

  /** Builds the site. */
  public BuildReport build(String asOf) throws IOException, ContentException {
    return new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
        .generate(SiteConfig.of(content, site).withAsOf(AsOf.parse(asOf).orElseThrow()));
  }

  /** A file of the built site. */
  public String read(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  /** Whether the built site has a file. */
  public boolean has(String path) {
    return Files.exists(site.resolve(path));
  }

  /** The folder with the content. */
  public Path content() {
    return content;
  }

  /** Lines of a file of the built site. */
  public List<String> lines(String path) throws IOException {
    return read(path).lines().toList();
  }
}
