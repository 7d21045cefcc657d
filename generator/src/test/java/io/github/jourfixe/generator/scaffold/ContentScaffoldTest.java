package io.github.jourfixe.generator.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.ContentScaffold;
import io.github.jourfixe.generator.ScaffoldException;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next meeting is like the last one, and the archive with it builds at once. */
class ContentScaffoldTest {

  @TempDir private Path content;

  @BeforeEach
  void makeArchive() throws IOException {
    put("site.yaml", "title: Musterstadt\nasOf: 2019-01-01\n");
    put("series/runder-tisch.md", "---\ntitle: Runder Tisch\n---\n");
    put("series/ortstermin.md", "---\ntitle: Ortstermin\n---\n");
    put(
        "events/runder-tisch/2018-05-03-alt.md",
        "---\nnumber: 6\ndate: 2018-05-03\ntime: 14:00–17:00\n"
            + "location: { name: \"Haus: 3\", street: Musterweg 1 a, postalCode: \"01234\", city: Ort }\n---\n");
    put(
        "events/runder-tisch/2018-herbst.md",
        "---\nnumber: 7\ndate: Herbst 2018\nstatus: held\n---\n");
  }

  @Test
  void numberPlaceAndTimeComeFromTheLastOnes() throws Exception {
    Path file = ContentScaffold.of(content).newMeeting("runder-tisch", "9. Mai 2019", "");
    assertThat(content.relativize(file)).hasToString("events/runder-tisch/2019-05-09.md");
    assertThat(Files.readString(file))
        .startsWith(
            """
            ---
            number: 8
            date: 2019-05-09
            time: "14:00–17:00"
            status: planned
            location:
              name: "Haus: 3"
              street: Musterweg 1 a
              postalCode: "01234"
              city: Ort
            #""")
        .endsWith("\n---\n");
    BuildReport report = build();
    assertThat(report.findings()).isEmpty();
    assertThat(report.events()).isEqualTo(3);
  }

  @Test
  void aVagueDateHasNoTimeAndATitleGoesIntoTheName() throws Exception {
    Path file =
        ContentScaffold.of(content).newMeeting("runder-tisch", "Frühjahr 2019", "Wege: „neu“");
    assertThat(file.getFileName()).hasToString("2019-fruehjahr-wege-neu.md");
    assertThat(Files.readString(file))
        .contains("title: \"Wege: „neu“\"", "date: Frühjahr 2019")
        .doesNotContain("time:");
    assertThat(build().findings()).isEmpty();
  }

  @Test
  void theFirstMeetingOfASeriesHasNothingToCopy() throws Exception {
    Path file = ContentScaffold.of(content).newMeeting("ortstermin", "2019-06", "");
    assertThat(Files.readString(file)).startsWith("---\ndate: 2019-06\nstatus: planned\n#");
    assertThat(build().findings()).isEmpty();
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    put("events/ortstermin/2019-06-01/index.md", "---\ndate: 2019-06-01\n---\n");
    put("events/ortstermin/2019-06-02.md", "kaputt");
    ContentScaffold scaffold = ContentScaffold.of(content);
    for (String date : new String[] {"2019-06-01", "2.6.2019"}) {
      assertThatThrownBy(() -> scaffold.newMeeting("ortstermin", date, ""))
          .isInstanceOf(ScaffoldException.class)
          .hasMessageContaining("gibt es schon");
    }
    assertThat(content.resolve("events/ortstermin/2019-06-02.md")).hasContent("kaputt");
  }

  @Test
  void whatCannotBeIsTold() throws IOException {
    ContentScaffold scaffold = ContentScaffold.of(content);
    assertThatThrownBy(() -> scaffold.newMeeting("stammtisch", "2019-06-01", ""))
        .hasMessageContaining("ortstermin, runder-tisch");
    assertThatThrownBy(() -> scaffold.newMeeting("ortstermin", "31.02.2019", ""))
        .hasMessageContaining("31.02.2019");
    assertThatThrownBy(() -> scaffold.newMeeting("../../x", "2019-06-01", ""))
        .isInstanceOf(ScaffoldException.class);
  }

  @Test
  void aNewArchiveBuildsAtOnceInBothLanguages() throws Exception {
    for (String language : new String[] {"de", "en"}) {
      content = content.resolve(language);
      ContentScaffold.newArchive(
          content, "Archiv: \"neu\"", "Stammtisch", language, LocalDate.of(2019, 5, 9), "1.0");
      BuildReport report = build();
      assertThat(report.findings())
          .as("a page each that only the owner can fill in")
          .hasSize(3)
          .extracting(Diagnostic::code)
          .containsOnly(Code.LEGAL_PLACEHOLDER);
      assertThat(report.events()).isEqualTo(1);
      assertThat(report.language()).isEqualTo(language);
      assertThat(Files.readAllLines(content.resolve("pom.xml"))).hasSizeLessThanOrEqualTo(25);
      assertThat(content.resolve(".github/workflows/site.yml"))
          .content()
          .contains("fetch-depth: 0", "path: target/jourfixe-made");
    }
  }

  @Test
  void aNewArchiveOverwritesNothing() throws Exception {
    Path folder = Files.createDirectories(content.resolve("neu"));
    Files.writeString(folder.resolve("site.yaml"), "title: alt");
    assertThatThrownBy(
            () ->
                ContentScaffold.newArchive(folder, "a", "b", "de", LocalDate.of(2019, 5, 9), "1.0"))
        .isInstanceOf(ScaffoldException.class)
        .hasMessageContaining("site.yaml");
    assertThat(folder.resolve("site.yaml")).hasContent("title: alt");
    assertThat(folder.resolve("pom.xml")).doesNotExist();
  }

  private BuildReport build() throws Exception {
    return new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
        .check(SiteConfig.of(content, content.resolve("target")));
  }

  private void put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
