package io.github.jourfixe.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jourfixe.generator.output.OutputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are compressed once, for all who will ask for them. */
class PrecompressedTest {

  private static final byte[] LONG = "Ein Bericht. ".repeat(200).getBytes(StandardCharsets.UTF_8);

  @TempDir private Path temporary;

  @Test
  void eachTextComesOutAgain() throws IOException {
    build("site", file("a/index.html", LONG), file("kalender.ics", LONG), file("feed.json", LONG));
    assertThat(files("site"))
        .containsExactly(
            "a/index.html",
            "a/index.html.gz",
            "feed.json",
            "feed.json.gz",
            "kalender.ics",
            "kalender.ics.gz");
    byte[] packed = Files.readAllBytes(temporary.resolve("site/a/index.html.gz"));
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .isEqualTo(LONG);
    assertThat(packed).hasSizeLessThan(LONG.length / 10);
    // No moment, and no system that could be another one.
    assertThat(packed).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);
  }

  @Test
  void whatGainsNothingStaysAlone() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    Path text = Files.write(temporary.resolve("text.txt"), LONG);
    build(
        "site",
        file("kurz.html", "kurz".getBytes(StandardCharsets.UTF_8)),
        file("rauschen.txt", noise),
        file("bild.png", LONG),
        file("_headers", LONG),
        file(".htaccess", LONG),
        new OutputFile.Copied("anhang.txt", text));
    assertThat(files("site")).filteredOn(f -> f.endsWith(".gz")).containsExactly("anhang.txt.gz");
  }

  @Test
  void buildsAreTheSameAndLeaveNothingBehind() throws IOException {
    build("one", file("a.html", LONG), file("b.html", LONG));
    build("two", file("b.html", LONG), file("a.html", LONG));
    assertThat(temporary.resolve("one/a.html.gz"))
        .hasSameBinaryContentAs(temporary.resolve("two/a.html.gz"));
    assertThat(build("one", file("a.html", LONG), file("b.html", LONG)).written()).isZero();
    assertThat(build("one", file("a.html", LONG)).removed()).isEqualTo(2);
    assertThat(files("one")).containsExactly("a.html", "a.html.gz");
    try (Staging staging = SiteWriter.into(temporary.resolve("one")).begin()) {
      staging.put(file("a.html", LONG));
      assertThat(staging.commit().removed()).isEqualTo(1);
    }
    assertThat(files("one")).containsExactly("a.html");
  }

  @Test
  void filesOfTheSiteComeFirst() throws IOException {
    OutputFile own = file("a.json.gz", "eigene".getBytes(StandardCharsets.UTF_8));
    build("site", file("a.json", LONG), own);
    assertThat(temporary.resolve("site/a.json.gz")).hasContent("eigene");
    assertThatThrownBy(() -> build("site", file("b.json", LONG), file("b.json.gz", LONG)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.json.gz");
  }

  private WriteReport build(String folder, OutputFile... files) throws IOException {
    SiteWriter writer = SiteWriter.into(temporary.resolve(folder)).compressing(Set.of("a.json.gz"));
    try (Staging staging = writer.begin()) {
      for (OutputFile file : files) {
        staging.put(file);
      }
      return staging.commit();
    }
  }

  private static OutputFile file(String path, byte[] bytes) {
    return new OutputFile.Generated(path, bytes);
  }

  private List<String> files(String folder) throws IOException {
    Path root = temporary.resolve(folder);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals(Manifest.FILE))
          .sorted()
          .toList();
    }
  }
}
