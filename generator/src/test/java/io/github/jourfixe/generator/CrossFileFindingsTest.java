package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found between files is told whatever else is wrong, and in the editor's own words. */
class CrossFileFindingsTest {

  @TempDir private Path temporary;

  private Path content;

  @BeforeEach
  void smallArchive() throws IOException {
    content = temporary.resolve("content");
    put("site.yaml", "title: Archiv Musterstadt\nasOf: 2019-06-01\n");
    put("series/treff.md", "---\ntitle: Treff\n---\n");
    put("events/treff/2018-01-01-a.md", "---\nnumber: 1\ndate: 2018-01-01\n---\n");
    put("events/treff/2018-03-01-c.md", "---\nnumber: 3\ndate: 2018-03-01\n---\n");
  }

  @Test
  void aGapInTheNumbersIsToldThoughAnotherFileIsBroken() throws IOException {
    put("pages/text.md", "---\ntitel: Text\n---\n");
    assertThat(codes()).contains("number-gap", "field-unknown-near");
  }

  @Test
  void aMeetingThatCannotBeReadOrIsADraftLeavesNoGap() throws IOException {
    put("events/treff/2018-02-01-b.md", "---\nnumber: 2\ndate: [\n---\n");
    assertThat(codes()).doesNotContain("number-gap").isNotEmpty();
    put("events/treff/2018-02-01-b.md", "---\nnumber: 2\ndate: 2018-02-01\ndraft: ja\n---\n");
    assertThat(codes()).containsExactly("draft-skipped");
  }

  @Test
  void anIdIsOneMeetingsAloneAlsoIfEachHasItsNumber() throws IOException {
    put("events/treff/2018-02-01-b.md", "---\nid: extra\nnumber: 2\ndate: 2018-02-01\n---\n");
    put("events/treff/2018-04-01-d.md", "---\nid: extra\nnumber: 4\ndate: 2018-04-01\n---\n");
    assertThat(codes()).containsExactly("event-id-duplicate");
  }

  @Test
  void aVagueDateIsToldAsItIsWritten() throws IOException {
    put("events/treff/2018-08-01-d.md", "---\nnumber: 2\ndate: Frühjahr 2019\n---\n");
    String told =
        findings().stream()
            .filter(found -> found.code().id().equals("date-file-name"))
            .map(new DiagnosticFormatter("de")::format)
            .findFirst()
            .orElseThrow();
    assertThat(told).contains("steht aber Frühjahr 2019");
  }

  @ParameterizedTest
  @CsvSource({
    "www.beispiel.example, https://www.beispiel.example",
    "beispiel.de, https://beispiel.de",
    "karte.beispiel.org/stadt?x=1, https://karte.beispiel.org/stadt?x=1",
    "2018-01-01-b.md, 2018-01-01-a.md",
    "info@beispiel.example, mailto:info@beispiel.example",
    "events/treff/2018-03-01-c.md, 2018-03-01-c.md",
    "/series/treff.md, ../../series/treff.md",
    "../../series/tref.md, ../../series/treff.md",
    "foto#1.jpg, foto%231.jpg",
    "foto@2x.png, foto@2x.jpg"
  })
  void whatWasMeantIsToldAsItHasToBeWritten(String typed, String meant) throws IOException {
    put("events/treff/foto#1.jpg", "");
    put("events/treff/foto@2x.jpg", "");
    put(
        "events/treff/2018-05-01-e.md",
        "---\nnumber: 2\ndate: 2018-05-01\n---\n[a](" + typed + ")");
    assertThat(findings())
        .filteredOn(found -> found.code().id().equals("link-broken-near"))
        .extracting(found -> new DiagnosticFormatter("de").remedy(found))
        .containsExactly("Meinten Sie »" + meant + "«?");
  }

  @ParameterizedTest
  @CsvSource({"registration, url: …", "contact, name: …"})
  void whatIsToBeIndentedIsAFieldThatIsThere(String field, String example) throws IOException {
    put("events/treff/2018-05-01-e.md", "---\ndate: 2018-05-01\n" + field + ": Text\n---\n");
    assertThat(findings())
        .filteredOn(found -> found.code().id().equals("field-object-expected"))
        .extracting(found -> new DiagnosticFormatter("de").remedy(found))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("»  " + example + "«");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gibt-es-nicht.md",
        "folien mit leerzeichen.pdf",
        "rathaus@2x.png",
        "0711 123",
        ""
      })
  void whatNothingIsNearToIsToldWithoutAGuess(String typed) throws IOException {
    put(
        "events/treff/2018-05-01-e.md",
        "---\nnumber: 2\ndate: 2018-05-01\n---\n[a](" + typed + ")");
    assertThat(codes()).contains("link-broken").doesNotContain("link-broken-near");
  }

  @ParameterizedTest
  @CsvSource({
    "de, markdown-table-left, mit so vielen Spalten wie die erste Zeile",
    "en, markdown-table-left, with as many columns as the first line",
    "de, markdown-footnote-unused, 'oder steht sie doppelt, dann braucht sie eine andere Nummer'",
    "en, markdown-footnote-unused, 'or if it stands there twice, give it another number'"
  })
  void theRemedyFitsEveryWayToGoWrong(String language, String code, String told)
      throws IOException {
    put(
        "pages/text.md",
        page("| a | b |\n|---|---|---|\n| c | d |\n\nA[^1].\n\n[^1]: B\n\n[^1]: C"));
    assertThat(findings())
        .filteredOn(found -> found.code().id().equals(code))
        .extracting(found -> new DiagnosticFormatter(language).remedy(found))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(told);
  }

  @Test
  void anAnchorLeadsToAHeadingOfThePage() throws IOException {
    put("pages/text.md", "---\ntitle: Text\n---\n## Was für alle folgt\n");
    put("pages/right.md", page("[a](text.md#was-fuer-alle-folgt) [b](text.md#top) [c](text.md#)"));
    put("pages/lists.md", page("[a](/archiv/#2018) [b](/themen/#x)"));
    assertThat(codes()).doesNotContain("anchor-broken", "anchor-broken-near");
    put("pages/wrong.md", page("[a](text.md#was-für-alle-folgt)\n[b](#nichts)"));
    assertThat(findings().stream().map(new DiagnosticFormatter("en")::format))
        .anySatisfy(
            told ->
                assertThat(told)
                    .startsWith("pages/wrong.md:4:1: error: The page /text/ has no heading")
                    .endsWith("Did you mean “#was-fuer-alle-folgt”?"))
        .anySatisfy(told -> assertThat(told).contains("pages/wrong.md:5:1", "[anchor-broken]"));
  }

  @Test
  void whatIsTooLongForAFileSystemIsToldWhereItIsNamed() throws IOException {
    String name = "x".repeat(201);
    put(
        "events/treff/2018-02-01-b.md",
        "---\nnumber: 2\ndate: 2018-02-01\ntopics: %1$s\nspeakers: [%1$s]\naliases: /a/%1$s/\n---\n"
            .formatted(name));
    put("pages/" + name + ".md", page("Text"));
    put("pages/" + name + ".txt", "Text");
    assertThat(findings().stream().map(f -> f.location() + " " + f.code().id()))
        .containsExactlyInAnyOrder(
            "events/treff/2018-02-01-b.md:4:9 address-too-long",
            "events/treff/2018-02-01-b.md:5:12 address-too-long",
            "events/treff/2018-02-01-b.md:6:10 alias-invalid",
            "pages/" + name + ".md address-too-long",
            "pages/" + name + ".txt address-too-long");
  }

  @Test
  void twoFilesWithOneAddressAreToldOnceNotForAllThatGoesWithTheirPages() throws IOException {
    put("site.yaml", "title: Archive\nlanguage: en\nbaseUrl: https://a.example/\n");
    put("events/treff/ä.md", "---\nnumber: 2\ndate: 2018-02-01\n---\n");
    put("events/treff/ae.md", "---\ndate: 2018-02-02\n---\n");
    put("series/ä.md", "---\ntitle: Runde\n---\n");
    put("series/ae.md", "---\ntitle: Kreis\n---\n");
    put("events/ae/2018-02-01.md", "---\ndate: 2018-02-01\ntopics: Rad\n---\n");
    put("topics/räd.md", "---\ntitle: Räder\n---\n");
    put("topics/raed.md", "---\ntitle: Rad\n---\n");
    put("people.yaml", "müller: { name: Bo Beispiel }\nmueller: { name: Erika Probe }\n");
    assertThat(findings().stream().map(f -> f.location() + " " + f.code().id()))
        .containsExactlyInAnyOrder(
            "events/treff/ä.md:2:1 address-clash",
            "people.yaml:2:1 address-clash",
            "series/ä.md:2:1 address-clash",
            "topics/räd.md:2:1 address-clash");
  }

  @Test
  void aFileInThePlaceOfACalendarOrAFeedIsToldItself() throws IOException {
    put("site.yaml", "title: Archive\nlanguage: en\nbaseUrl: https://a.example/\n");
    put("events/treff/2018-02-01/index.md", "---\nnumber: 2\ndate: 2018-02-01\n---\n");
    put("events/treff/2018-02-01/calendar.ics", "BEGIN:VCALENDAR");
    put("events/treff/atom.xml", "<feed/>");
    assertThat(findings().stream().map(f -> f.location() + " " + f.code().id()))
        .containsExactlyInAnyOrder(
            "events/treff/2018-02-01/calendar.ics address-reserved",
            "events/treff/atom.xml address-reserved");
  }

  @ParameterizedTest
  @CsvSource({
    "/treff/index.html, address-clash",
    "/index.html, address-reserved",
    "/treff/2018-02-01/index.html,",
    "/treff/2018-02-01/, address-clash",
    "/treff/plan.pdf, address-clash",
    "/treff/PLAN.pdf/alt, address-clash",
    "/robots.txt, address-reserved",
    "/suche/alt/,",
    "/alt.html,",
    "/alt.html/neu/,",
  })
  void anAddressThatIsSomethingElsesFileOrFolderIsToldNotTaken(String alias, String code)
      throws IOException {
    put("site.yaml", "title: Archiv\n");
    put("events/treff/plan.pdf", "Plan");
    put(
        "events/treff/2018-02-01.md",
        "---\nnumber: 2\ndate: 2018-02-01\naliases: " + alias + "\n---\n");
    assertThat(codes())
        .filteredOn(id -> id.startsWith("address"))
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void theHomePageHasOneText() throws IOException {
    put("pages/index.md", page("Eins"));
    put("pages/index/index.md", page("Zwei"));
    assertThat(findings().stream().map(f -> f.location() + " " + f.code().id()))
        .contains("pages/index/index.md:2:1 address-clash")
        .filteredOn(told -> told.contains("address"))
        .hasSize(1);
  }

  @Test
  void aFileInThePlaceOfOneOfTheThemeIsTold() throws IOException {
    put("theme/assets/druck.css", "p {}");
    put("pages/assets/druck.css", "p {}");
    put("pages/assets/anders.css", "p {}");
    assertThat(findings().stream().map(f -> f.location() + " " + f.code().id()))
        .filteredOn(told -> told.contains("address"))
        .containsExactly("pages/assets/druck.css address-clash");
  }

  @Test
  void filesThatTheSiteMakesOfItselfAreNobodyElses() throws IOException {
    put("events/treff/2018-02-01/index.md", "---\nnumber: 2\ndate: 2018-02-01\n---\n");
    put("events/treff/2018-02-01/index.html", "eine Seite");
    for (String file :
        List.of("robots.txt", "sitemap.xml", "suche/index.json", "Site.webmanifest")) {
      put("pages/" + file, "x");
    }
    assertThat(findings().stream().map(f -> f.location() + " " + f.code().id()))
        .filteredOn(told -> told.contains("address"))
        .containsExactlyInAnyOrder(
            "events/treff/2018-02-01/index.html address-clash",
            "pages/robots.txt address-reserved",
            "pages/sitemap.xml address-reserved",
            "pages/suche/index.json address-reserved",
            "pages/Site.webmanifest address-reserved");
  }

  private static String page(String text) {
    return "---\ntitle: Seite\n---\n" + text + "\n";
  }

  private List<String> codes() {
    return findings().stream().map(found -> found.code().id()).distinct().toList();
  }

  private List<Diagnostic> findings() {
    SiteGenerator generator =
        new SiteGenerator(
            InstantSource.fixed(Instant.parse("2019-06-01T12:00:00Z")), BuildListener.SILENT);
    try {
      return generator.check(SiteConfig.of(content, temporary.resolve("site"))).findings();
    } catch (ContentException e) {
      return e.findings();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
