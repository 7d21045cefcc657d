package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jourfixe.generator.diagnostic.SeverityPolicy;
import io.github.jourfixe.generator.model.AsOf;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every build, whatever the content. */
class SiteGeneratorTest {

  private static final Path SITES = Path.of("src", "test", "resources", "sites");
  private static final Path CONTENT = SITES.resolve("people-and-topics").resolve("content");

  @TempDir private Path temporary;

  private final SiteGenerator generator =
      new SiteGenerator(() -> Instant.parse("2019-05-15T10:00:00Z"), BuildListener.SILENT);

  @Test
  void oneThreadAndManyGiveTheSameBytesInAnyFolder() throws Exception {
    Path first = temporary.resolve("first");
    Path second = temporary.resolve("elsewhere").resolve("second");
    generator.generate(config(CONTENT, first, 1));
    generator.generate(config(CONTENT, second, 8));
    assertThat(bytes(second)).isEqualTo(bytes(first)).isNotEmpty();
  }

  @Test
  void theOrderInWhichFilesWereMadeDoesNotMatter() throws Exception {
    Path shuffled = temporary.resolve("content");
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file :
          files.filter(Files::isRegularFile).sorted((a, b) -> b.compareTo(a)).toList()) {
        Path target = shuffled.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path first = temporary.resolve("first");
    Path second = temporary.resolve("second");
    generator.generate(SiteConfig.of(CONTENT, first));
    generator.generate(SiteConfig.of(shuffled, second));
    assertThat(bytes(second)).isEqualTo(bytes(first));
  }

  @Test
  void refusedContentLeavesTheOldSiteAsItWas() throws Exception {
    Path site = temporary.resolve("site");
    generator.generate(SiteConfig.of(CONTENT, site));
    Map<String, String> before = bytes(site);
    Path broken = SITES.resolve("ten-faults").resolve("content");
    assertThatThrownBy(() -> generator.generate(SiteConfig.of(broken, site)))
        .isInstanceOfSatisfying(ContentException.class, e -> assertThat(e.findings()).hasSize(10));
    assertThat(bytes(site)).isEqualTo(before);
  }

  @Test
  void aBrokenTemplateLeavesTheOldSiteAsItWas() throws Exception {
    Path site = temporary.resolve("site");
    generator.generate(SiteConfig.of(CONTENT, site));
    Map<String, String> before = bytes(site);
    Path broken = SITES.resolve("broken-template").resolve("content");
    assertThatThrownBy(() -> generator.generate(SiteConfig.of(broken, site)))
        .isInstanceOf(ContentException.class);
    assertThat(bytes(site)).isEqualTo(before);
  }

  @Test
  void aCheckFindsTheSameAndWritesNothing() throws Exception {
    Path site = temporary.resolve("site");
    BuildReport built = generator.generate(SiteConfig.of(CONTENT, temporary.resolve("built")));
    BuildReport checked = generator.check(SiteConfig.of(CONTENT, site));
    assertThat(checked.findings()).isEqualTo(built.findings());
    assertThat(checked.pages()).isEqualTo(built.pages());
    assertThat(site).doesNotExist();
  }

  @Test
  void warningsCanForbidABuild() throws Exception {
    Path lapsed = SITES.resolve("dates-and-states").resolve("content");
    Path site = temporary.resolve("site");
    assertThat(generator.generate(SiteConfig.of(lapsed, site)).findings()).isNotEmpty();
    SiteConfig strict =
        new SiteConfig(
            lapsed,
            temporary.resolve("other"),
            Optional.empty(),
            Optional.empty(),
            false,
            SeverityPolicy.parse(true, ""),
            Optional.empty(),
            1);
    assertThatThrownBy(() -> generator.generate(strict)).isInstanceOf(ContentException.class);
  }

  @Test
  void theConfigurationsMomentAndAddressComeBeforeTheContents() throws Exception {
    SiteConfig config =
        new SiteConfig(
            CONTENT,
            temporary.resolve("site"),
            AsOf.parse("2031-02-03"),
            Optional.of(URI.create("https://other.example.org/a/")),
            false,
            SeverityPolicy.DEFAULT,
            Optional.empty(),
            1);
    generator.generate(config);
    String home = Files.readString(temporary.resolve("site").resolve("index.html"));
    assertThat(home).contains("3. Februar 2031");
    assertThat(Files.readString(temporary.resolve("site").resolve("sitemap.xml")))
        .contains("https://other.example.org/a/");
  }

  private static SiteConfig config(Path content, Path output, int threads) {
    return new SiteConfig(
        content,
        output,
        Optional.empty(),
        Optional.empty(),
        false,
        SeverityPolicy.DEFAULT,
        Optional.empty(),
        threads);
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }
}
