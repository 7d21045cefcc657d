package io.github.jourfixe.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview shows what a build would write, whatever was saved in whatever order. */
class SitePreviewTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z"));
  private static final String EVENT = "events/treff/2025-03-01-radwege.md";

  @TempDir private Path temporary;

  private Path content;
  private SiteConfig config;
  private SitePreview preview;

  @BeforeEach
  void smallArchive() throws IOException {
    content = temporary.resolve("content");
    put("site.yaml", "title: Archiv Musterstadt\nlanguage: de\n");
    put("series/treff.md", "---\ntitle: Treff\n---\nEin erfundener Treff.\n");
    put(EVENT, event("2025-03-01", "Radwege"));
    put("events/treff/2025-09-01-busse.md", event("2025-09-01", "Busse"));
    config = previewed(content, temporary.resolve("site"));
    preview = new SitePreview(config, CLOCK, BuildListener.SILENT);
  }

  @AfterEach
  void endThreads() {
    preview.close();
  }

  @Test
  void showsWhatWasSaved() throws IOException {
    assertThat(page(refresh(), "treff/2025-03-01-radwege/index.html")).contains("Radwege");
    put(EVENT, event("2025-03-01", "Gehwege"));
    PreviewedSite site = refresh(EVENT);
    assertThat(page(site, "treff/2025-03-01-radwege/index.html"))
        .contains("Gehwege")
        .doesNotContain("Radwege");
    assertThat(page(site, "index.html")).contains("Gehwege");
  }

  @Test
  void keepsTheLastGoodSiteWhileAFileIsBroken() throws IOException {
    refresh();
    put(EVENT, "---\ndate: 2025-03-01\ntitel: Radwege\n---\n");
    PreviewedSite broken = refresh(EVENT);
    assertThat(broken.isOutdated()).isTrue();
    assertThat(broken.findings())
        .anySatisfy(
            found -> {
              assertThat(found.location().file()).isEqualTo(EVENT);
              assertThat(found.location().line()).isEqualTo(3);
            });
    assertThat(page(broken, "treff/2025-03-01-radwege/index.html")).contains("Radwege");
    put(EVENT, event("2025-03-01", "Radwege"));
    PreviewedSite mended = refresh(EVENT);
    assertThat(mended.isOutdated()).isFalse();
    assertThat(mended.findings()).isEmpty();
  }

  @Test
  void hasNoSiteWhileTheFirstStateIsBroken() throws IOException {
    put("site.yaml", "titel: Archiv Musterstadt\n");
    PreviewedSite site = refresh();
    assertThat(site.exists()).isFalse();
    assertThat(site.file("index.html")).isEmpty();
    put("site.yaml", "title: Archiv Musterstadt\n");
    assertThat(refresh("site.yaml").exists()).isTrue();
  }

  @Test
  void findingsOfFilesThatStayAreToldEachTime() throws IOException {
    put(EVENT, event("2025-03-01", "Radwege") + "\nAm Montag, 1. März 2025, war es kalt.\n");
    List<?> first = refresh().findings();
    assertThat(first).isNotEmpty();
    put("events/treff/2025-09-01-busse.md", event("2025-09-01", "Bahnen"));
    assertThat(refresh("events/treff/2025-09-01-busse.md").findings()).isEqualTo(first);
  }

  @Test
  void aDeletedFileTakesItsPageAlong() throws IOException {
    assertThat(refresh().file("treff/2025-03-01-radwege/index.html")).isPresent();
    Files.delete(content.resolve(EVENT));
    PreviewedSite site = refresh(EVENT);
    assertThat(site.file("treff/2025-03-01-radwege/index.html")).isEmpty();
    assertThat(page(site, "index.html")).doesNotContain("Radwege");
  }

  @Test
  void seesASecondWriteThatLeavesSizeAndTimeAsTheyWere() throws IOException {
    refresh();
    Path file = content.resolve(EVENT);
    var time = Files.getLastModifiedTime(file);
    put(EVENT, event("2025-03-01", "Gehwege"));
    Files.setLastModifiedTime(file, time);
    assertThat(page(refresh(EVENT), "treff/2025-03-01-radwege/index.html")).contains("Gehwege");
  }

  @Test
  void aBrokenTemplateLeavesThePageAsItWas() throws IOException {
    assertThat(page(refresh(), "index.html")).contains("Archiv Musterstadt");
    put("theme/templates/home.peb", "{{ page.nothing }}");
    PreviewedSite broken = refresh("theme/templates/home.peb");
    assertThat(page(broken, "index.html")).contains("Archiv Musterstadt");
    assertThat(broken.findings())
        .extracting(found -> found.code())
        .containsExactly(Code.TEMPLATE_BROKEN);
    put("theme/templates/home.peb", "<p>Eigene Startseite</p>");
    PreviewedSite mended = refresh("theme/templates/home.peb");
    assertThat(page(mended, "index.html")).contains("Eigene Startseite");
    assertThat(mended.findings()).isEmpty();
  }

  @Test
  void aTemplateThatIsPutBackIsShownAsItIs() throws IOException {
    String template = "theme/templates/home.peb";
    put(template, "<p>Eins</p>");
    PreviewedSite before = refresh(template);
    put(template, "<p>Zwei</p>");
    // Somebody looks before the change is heard of, and sees one or the other.
    assertThat(page(before, "index.html")).contains("<p>");
    put(template, "<p>Eins</p>");
    assertThat(page(refresh(template), "index.html")).isEqualTo("<p>Eins</p>");
  }

  @Test
  void aMessageOfTheSitesOwnIsShownAtOnce() throws IOException {
    put("theme/templates/home.peb", "{{ t('archive.title') }}");
    put("theme/messages/de.properties", "archive.title=Ablage\n");
    assertThat(page(refresh(), "index.html")).isEqualTo("Ablage");
    put("theme/messages/de.properties", "archive.title=Sammlung\n");
    assertThat(page(refresh("theme/messages/de.properties"), "index.html")).isEqualTo("Sammlung");
  }

  @Test
  void showsTheFilesOfADraftWithoutAFolder() throws IOException {
    put("events/treff/plan.txt", "Ein Plan");
    put(
        "events/treff/2025-10-01-plan.md",
        "---\ndate: 2025-10-01\ndraft: ja\nattachments: [plan.txt]\n---\n[Plan](plan.txt)\n");
    PreviewedSite site = refresh();
    assertThat(page(site, "treff/plan.txt")).isEqualTo("Ein Plan");
    assertThat(page(site, "treff/2025-10-01-plan/index.html").split("href=\"\\.\\./plan.txt\""))
        .as("once in the text and once in the list")
        .hasSize(3);
  }

  @Test
  void knowsThePageOfAFile() throws IOException {
    assertThat(refresh().address(EVENT)).contains("/treff/2025-03-01-radwege/");
    assertThat(refresh().address("site.yaml")).isEmpty();
  }

  /** Fixed seed: 200 saves, some of them broken, then byte for byte the same as a fresh build. */
  @Test
  void afterManySavesEqualsAFreshBuild() throws Exception {
    Random random = new Random(20261124);
    refresh();
    for (int i = 0; i < 200; i++) {
      saveSomething(random);
    }
    put("site.yaml", "title: Archiv Musterstadt\nlanguage: de\n");
    put("glossary.yaml", "BMM: Betriebliches Mobilitätsmanagement\n");
    deleteBrokenFiles();
    PreviewedSite site = refresh("site.yaml", "glossary.yaml");
    assertThat(site.findings().stream().filter(f -> f.severity().name().equals("ERROR"))).isEmpty();
    assertThat(site.isOutdated()).isFalse();
    new SiteGenerator(CLOCK, BuildListener.SILENT).generate(config);
    Map<String, String> built = files(config.output());
    assertThat(built.size()).isGreaterThan(20);
    Map<String, String> shown = new TreeMap<>();
    for (String path : built.keySet()) {
      shown.put(path, page(site, path));
    }
    assertThat(shown).isEqualTo(built);
  }

  private void saveSomething(Random random) throws IOException {
    List<String> touched = new ArrayList<>();
    String month = String.format("%02d", 1 + random.nextInt(12));
    String file = "events/treff/20" + (10 + random.nextInt(8)) + "-" + month + "-01-thema.md";
    String date = file.substring("events/treff/".length(), "events/treff/".length() + 10);
    String broken = "events/treff/kaputt-" + random.nextInt(3) + ".md";
    switch (random.nextInt(9)) {
      case 0 -> put(broken, "---\ndate: [\n---\n");
      case 1 -> put(broken, "---\ndate: 31.02.2019\n");
      case 2 -> Files.deleteIfExists(content.resolve(broken));
      case 3 -> Files.deleteIfExists(content.resolve(file));
      case 4 -> {
        put("glossary.yaml", "BMM: Bedeutung " + random.nextInt(5) + "\n");
        touched.add("glossary.yaml");
      }
      case 5 -> put("theme/assets/own-" + random.nextInt(2) + ".css", "p { top: 1px }\n");
      case 6 -> put("topics/thema-" + random.nextInt(4) + ".md", "---\ntitle: Thema\n---\nBMM\n");
      default -> put(file, event(date, "Thema " + random.nextInt(4)));
    }
    touched.addAll(List.of(file, broken));
    refresh(touched.toArray(String[]::new));
  }

  private void deleteBrokenFiles() throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.deleteIfExists(content.resolve("events/treff/kaputt-" + i + ".md"));
    }
    for (int i = 0; i < 4; i++) {
      Files.deleteIfExists(content.resolve("topics/thema-" + i + ".md"));
    }
  }

  private static SiteConfig previewed(Path content, Path output) {
    return new SiteConfig(
        content,
        output,
        AsOf.parse("2026-01-01"),
        Optional.empty(),
        true,
        SiteConfig.of(content, output).policy(),
        Optional.empty(),
        2);
  }

  private PreviewedSite refresh(String... touched) throws IOException {
    Set<Path> paths = new java.util.HashSet<>();
    for (String file : touched) {
      paths.add(content.resolve(file));
    }
    return preview.refresh(paths);
  }

  private static String page(PreviewedSite site, String path) throws IOException {
    OutputFile file = site.file(path).orElseThrow(() -> new AssertionError("no " + path));
    return file instanceof OutputFile.Generated made
        ? new String(made.bytes(), UTF_8)
        : Files.readString(((OutputFile.Copied) file).source());
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!file.getFileName().toString().startsWith(".")) {
          files.put(path, Files.readString(file));
        }
      }
    }
    return files;
  }

  private static String event(String date, String topic) {
    return "---\ndate: " + date + "\ntitle: " + topic + "\ntopics: [" + topic + "]\n---\nBMM.\n";
  }

  private void put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
