package io.github.jourfixe.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is read from a folder, where nobody finds the file of an address. */
class OfflineSiteTest {

  private static final Path CONTENT = Path.of("src", "test", "resources", "sample-archive");
  private static final String PUBLISHED = "https://musterhausen.example.org/nahmobilitaet/";
  private static final Pattern REFERENCE =
      Pattern.compile(" (?:href|src|data-finder)=\"([^\"]*)\"|; url=([^\"]*)\"");
  private static final Pattern CHOICE = Pattern.compile(" srcset=\"([^\"]*)\"");

  @TempDir private static Path temporary;
  private static Path site;

  @BeforeAll
  static void build() throws Exception {
    site = temporary.resolve("site");
    new SiteGenerator(() -> Instant.parse("2030-01-01T00:00:00Z"), BuildListener.SILENT)
        .generate(SiteConfig.of(CONTENT, site).withOffline());
  }

  @Test
  void everyReferenceNamesAFile() throws IOException {
    List<String> lost = new ArrayList<>();
    int found = 0;
    for (Path page : pages()) {
      for (String reference : references(Files.readString(page))) {
        // The path alone says which file; what begins with a scheme leads out of the folder.
        URI address = URI.create(reference.replace("&amp;", "&"));
        if (address.isAbsolute() || address.getRawPath().isEmpty()) {
          continue;
        }
        found++;
        Path file = page.resolveSibling(address.getPath()).normalize();
        boolean within = !address.getPath().startsWith("/") && file.startsWith(site);
        if (!within || !Files.isRegularFile(file)) {
          lost.add(reference + " on " + site.relativize(page));
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(found).as("the test can fail").isGreaterThan(1_000);
  }

  @Test
  void movedPagesAndTheOneForMissingAddressesLeadToFilesAsWell() throws IOException {
    List<String> moved = new ArrayList<>();
    for (Path page : pages()) {
      String html = Files.readString(page);
      if (html.contains("http-equiv=\"refresh\"")) {
        moved.add(html);
      }
    }
    assertThat(moved).isNotEmpty().allMatch(html -> html.contains("/index.html\">"));
    assertThat(Files.readString(site.resolve("404.html")))
        .contains("href=\"index.html\"", "href=\"archiv/index.html\"");
  }

  @Test
  void thePublishedSiteKeepsItsAddresses() throws IOException {
    assertThat(Files.readString(site.resolve("archiv/index.html")))
        .contains("<link rel=\"canonical\" href=\"" + PUBLISHED + "archiv/\">");
    for (String file : List.of("sitemap.xml", "atom.xml", "kalender.ics", "veranstaltungen.json")) {
      assertThat(Files.readString(site.resolve(file)))
          .as(file)
          .contains(PUBLISHED)
          .doesNotContain("index.html");
    }
  }

  @Test
  void theSearchLoadsScriptsAndNothingElse() throws IOException {
    assertThat(Files.readString(site.resolve("suche/index.html")))
        .contains("data-offline", "type=\"search\"", "<noscript")
        .contains("href=\"../archiv/index.html\"", "href=\"../themen/index.html\"")
        .doesNotContain("type=\"module\"");
    try (Stream<Path> files = Files.list(site.resolve("suche"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("index.html", "index.js")
          .anyMatch(name -> name.startsWith("texts-"))
          .noneMatch(name -> name.endsWith(".json"));
    }
  }

  private static List<String> references(String html) {
    List<String> references = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(html);
    while (reference.find()) {
      references.add(reference.group(1) != null ? reference.group(1) : reference.group(2));
    }
    Matcher choice = CHOICE.matcher(html);
    while (choice.find()) {
      for (String candidate : choice.group(1).split(", ")) {
        references.add(candidate.split(" ")[0]);
      }
    }
    return references;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
