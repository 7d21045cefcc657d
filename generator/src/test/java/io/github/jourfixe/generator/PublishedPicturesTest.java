package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.media.PictureEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures from the content folder to the published site. */
class PublishedPicturesTest {

  private static final Path CONTENT =
      Path.of("src", "test", "resources", "sites", "pictures", "content");

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2019-05-15T10:00:00Z"));

  @TempDir private Path temporary;

  @Test
  void noPublishedFileTellsWhoTookAPictureOrWhere() throws Exception {
    generate("site", PictureEncoder::writesWebp);
    Map<String, String> site = site("site");
    assertThat(site.keySet()).filteredOn(path -> path.endsWith(".webp")).hasSize(6);
    assertThat(site)
        .allSatisfy(
            (path, bytes) ->
                assertThat(bytes)
                    .as(path)
                    .doesNotContain(
                        "Mustermann",
                        "Musterkamera",
                        "Exif\0",
                        "EXIF",
                        "eXIf",
                        "GPS",
                        "xmpmeta",
                        "ns.adobe.com/xap",
                        "Photoshop 3.0",
                        "XMP DataXMP"));
    try (Stream<Path> given = Files.walk(CONTENT)) {
      assertThat(given.filter(Files::isRegularFile))
          .as("the test can fail")
          .anySatisfy(
              file -> assertThat(text(file)).contains("Mustermann", "Musterkamera", "Exif\0"));
    }
  }

  @Test
  void buildsThatShareAFolderAtOnceMakeTheSameSite() throws Exception {
    Path made = temporary.resolve("made");
    generate("plain", PictureEncoder::writesWebp);
    List<CompletableFuture<Void>> builds =
        Stream.of("one", "two", "three")
            .map(name -> CompletableFuture.runAsync(() -> generate(name, made)))
            .toList();
    builds.forEach(CompletableFuture::join);
    generate("later", made);
    for (String name : List.of("one", "two", "three", "later")) {
      assertThat(site(name)).as(name).isEqualTo(site("plain"));
    }
    try (Stream<Path> files = Files.walk(made)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
  }

  @Test
  void aMachineWithoutWebpPublishesTheRest() throws Exception {
    BuildReport report = generate("site", () -> false);
    assertThat(report.findings())
        .extracting(Diagnostic::code)
        .filteredOn(Code.PICTURE_WITHOUT_WEBP::equals)
        .hasSize(1);
    Map<String, String> site = site("site");
    assertThat(site).doesNotContainKey("runder-tisch/2019-05-09-radweg/radweg.jpg.480.webp");
    assertThat(site.get("runder-tisch/2019-05-09-radweg/index.html"))
        .doesNotContain("<picture>", "image/webp")
        .contains("radweg.jpg.480.jpg 480w");
  }

  @Test
  void aPictureThatBreaksOffOrIsSpoiltIsTold() throws Exception {
    byte[] whole =
        Files.readAllBytes(CONTENT.resolve("events/runder-tisch/2019-05-09-radweg/plan.png"));
    SmallArchive archive = new SmallArchive(temporary.resolve("broken"));
    archive.put("events/treff/a/index.md", "---\ndate: 2019-05-09\n---\n![Ein Plan](plan.png)\n");
    Path picture = archive.content().resolve("events/treff/a/plan.png");
    Files.write(picture, whole);
    archive.build("2019-05-10");
    byte[] spoilt = whole.clone();
    Arrays.fill(spoilt, whole.length / 2, whole.length / 2 + 100, (byte) 0);
    // The one is noticed when it is looked at, the other not before it is made smaller.
    for (byte[] broken : List.of(Arrays.copyOf(whole, whole.length / 2), spoilt)) {
      Files.write(picture, broken);
      ContentException refused =
          catchThrowableOfType(ContentException.class, () -> archive.build("2019-05-10"));
      assertThat(refused.findings())
          .anySatisfy(
              finding -> {
                assertThat(finding.code()).isEqualTo(Code.PICTURE_UNREADABLE);
                assertThat(finding.location().file()).isEqualTo("events/treff/a/plan.png");
              });
    }
  }

  @Test
  void addressesThatTheBuildChoseAreNotRecorded() throws Exception {
    assertThat(generate("site", PictureEncoder::writesWebp).addresses())
        .contains("/runder-tisch/2019-05-09-radweg/radweg.jpg")
        .noneMatch(address -> address.contains(".480."));
  }

  @Test
  void aPreviewMakesOnlyWhatIsAskedFor() throws Exception {
    Path made = temporary.resolve("made");
    SiteConfig config = SiteConfig.of(CONTENT, temporary.resolve("none")).withMadeFiles(made);
    try (SitePreview preview = new SitePreview(config, CLOCK, BuildListener.SILENT)) {
      PreviewedSite site = preview.refresh(Set.of());
      assertThat(site.file("runder-tisch/2019-05-09-radweg/index.html")).isPresent();
      assertThat(made).doesNotExist();
      String asked = "runder-tisch/2019-05-09-radweg/radweg.jpg.480.webp";
      assertThat(site.holds(asked)).isTrue();
      assertThat(site.file(asked)).isPresent();
      try (Stream<Path> files = Files.walk(made)) {
        assertThat(files.filter(Files::isRegularFile)).hasSize(1);
      }
    }
  }

  private BuildReport generate(String name, BooleanSupplier webp)
      throws ContentException, IOException {
    return new SiteGenerator(CLOCK, BuildListener.SILENT, webp)
        .generate(SiteConfig.of(CONTENT, temporary.resolve(name)));
  }

  private void generate(String name, Path made) {
    try {
      new SiteGenerator(CLOCK, BuildListener.SILENT)
          .generate(SiteConfig.of(CONTENT, temporary.resolve(name)).withMadeFiles(made));
    } catch (ContentException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private Map<String, String> site(String name) throws IOException {
    Path folder = temporary.resolve(name);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString().replace('\\', '/'),
                  PublishedPicturesTest::text,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
