package io.github.jourfixe.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an archive readers get, and under which names. */
class PublishedContentTest {

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void begin() throws Exception {
    archive = new SmallArchive(temporary);
  }

  @ParameterizedTest
  @CsvSource({
    "events/treff/2018-05-09-plan, date: 2018-05-09, treff/2018-05-09-plan",
    "pages/plan, title: Plan, plan",
    "topics/plan, title: Plan, themen/plan",
    "series/plan, title: Plan, plan",
  })
  void ofADraftNeitherTextNorFilesBesideIt(String folder, String field, String address)
      throws Exception {
    archive.put(folder + "/index.md", "---\n" + field + "\n---\n[Plan](plan.txt)\n");
    archive.put(folder + "/plan.txt", "Plan");
    archive.put(folder + "-b/index.md", "---\n" + field + "\n---\n[Plan](plan.txt)\n");
    archive.put(folder + "-b/plan.txt", "Plan");
    archive.put("events/treff/2018-05-10-b.md", "---\ndate: 2018-05-10\ndraft: ja\n---\n");
    archive.put("events/treff/wege.txt", "Wege");
    archive.build("2019-05-01");
    assertThat(archive.has(address + "/index.html")).isTrue();
    assertThat(archive.has(address + "/plan.txt")).isTrue();

    archive.put(folder + "/index.md", "---\n" + field + "\ndraft: ja\n---\n[Plan](plan.txt)\n");
    assertThat(archive.build("2019-05-01").findings())
        .extracting(Diagnostic::code)
        .contains(Code.DRAFT_SKIPPED);
    assertThat(archive.has(address + "/index.html")).isFalse();
    assertThat(archive.has(address + "/plan.txt")).isFalse();
    assertThat(archive.has(address + "-b/plan.txt")).as("of another").isTrue();
    assertThat(archive.has("treff/wege.txt")).as("beside a draft without a folder").isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attachments: [plan.txt]\n---\nText.",
        "speakers: [{ name: Bo Probe, files: [./plan.txt] }]\n---\nText.",
        "---\n[Der Plan](plan.txt#a)",
        "---\n[Der Plan](../plan.txt)",
        "---\n[Der Plan](/treff/plan.txt)",
      })
  void ofADraftWithoutAFolderNoFileThatOnlyDraftsName(String fieldsAndText) throws Exception {
    String draft = "---\ndate: 2018-05-09\ndraft: ja\n" + fieldsAndText + "\n";
    archive.put("events/treff/plan.txt", "Plan").put("events/treff/wege.txt", "Wege");
    archive.put("events/treff/2018-05-09-a.md", draft);
    archive.put("events/treff/2018-05-10-b.md", "---\ndate: 2018-05-10\n---\nText.\n");
    archive.build("2019-05-01");
    assertThat(archive.has("treff/plan.txt")).isFalse();
    assertThat(archive.has("treff/wege.txt")).as("named by nobody").isTrue();

    archive.put("events/treff/2018-05-09-a.md", draft.replace("draft: ja\n", ""));
    archive.build("2019-05-01");
    assertThat(archive.has("treff/plan.txt")).isTrue();

    archive.put("events/treff/2018-05-09-a.md", draft);
    for (String target : List.of("plan.txt", "../plan.txt", "/treff/plan.txt")) {
      archive.put(
          "events/treff/2018-05-10-b.md", "---\ndate: 2018-05-10\n---\n[Plan](" + target + ")\n");
      archive.build("2019-05-01");
      assertThat(archive.has("treff/plan.txt")).as(target).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"draft: ja, DRAFT_SKIPPED", "publishFrom: 2020-01-01, PUBLISH_LATER"})
  void ofASeriesThatComesLaterNoMeetingEither(String field, Code told) throws Exception {
    archive.put("series/treff.md", "---\ntitle: Treff\ncounterpart: neu\n---\n");
    archive.put("series/neu.md", "---\ntitle: Neu\n" + field + "\n---\n");
    archive.put(
        "events/neu/2020-03-01-a.md", "---\ndate: 2020-03-01\nattachments: [plan.txt]\n---\n");
    archive.put("events/neu/plan.txt", "Plan");
    assertThat(archive.build("2019-05-01").findings())
        .filteredOn(found -> found.code() == told)
        .extracting(found -> found.location().file())
        .containsExactly("events/neu/2020-03-01-a.md", "series/neu.md");
    assertThat(archive.read("next-change.txt"))
        .startsWith(field.startsWith("d") ? "never" : "2019");
    assertThat(archive.has("neu/2020-03-01-a/index.html")).isFalse();
    assertThat(archive.has("neu/plan.txt")).isFalse();
    archive.put("series/neu.md", "---\ntitle: Neu\n---\n");
    archive.build("2019-05-01");
    assertThat(archive.has("neu/2020-03-01-a/index.html")).isTrue();
    assertThat(archive.has("neu/plan.txt")).isTrue();
  }

  @Test
  void ofASeriesThatComesLaterNoFileThatNobodyNames() throws Exception {
    archive.put("series/neu.md", "---\ntitle: Neu\ndraft: ja\n---\n");
    archive.put("events/neu/plan.txt", "Plan").put("events/treff/wege.txt", "Wege");
    archive.event("2018-05-09-a", "date: 2018-05-09").build("2019-05-01");
    assertThat(archive.has("neu/plan.txt")).isFalse();
    assertThat(archive.has("treff/wege.txt")).isTrue();
  }

  @Test
  void meetingsOfASeriesOfWhichSomebodyPreparesAnotherText() throws Exception {
    archive.put("series/treff/index.md", "---\ntitle: Treff\ndraft: ja\n---\n");
    archive.put("events/treff/wege.txt", "Wege");
    archive.event("2018-05-09-a", "date: 2018-05-09").build("2019-05-01");
    assertThat(archive.has("treff/2018-05-09-a/index.html")).isTrue();
    assertThat(archive.has("treff/wege.txt")).isTrue();
  }

  @Test
  void aDraftOfASeriesThatComesLaterIsToldAsADraft() throws Exception {
    archive.put("series/neu.md", "---\ntitle: Neu\npublishFrom: 2020-01-01\n---\n");
    archive.put("events/neu/2020-03-01-a.md", "---\ndate: 2020-03-01\ndraft: ja\n---\n");
    assertThat(archive.build("2019-05-01").findings())
        .filteredOn(found -> found.location().file().startsWith("events/neu/"))
        .extracting(Diagnostic::code)
        .containsExactly(Code.DRAFT_SKIPPED);
  }

  @Test
  void filesToWhichTheMenuLeadsAlsoIfADraftNamesThem() throws Exception {
    archive.put("site.yaml", "title: A\nmenu: [{ title: Satzung, url: /satzung.txt }]\n");
    archive.put("pages/satzung.txt", "Satzung");
    archive.put("pages/b.md", "---\ntitle: B\ndraft: ja\n---\n[Satzung](/satzung.txt)\n");
    archive.build("2019-05-01");
    assertThat(archive.has("satzung.txt")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "draft: ja, mitmachen",
    "publishFrom: 2020-01-01, mitmachen",
    "draft: ja, '{ title: Mitmachen, url: mitmachen }'",
  })
  void ofAPageThatComesLaterNoEntryOfTheMenu(String field, String entry) throws Exception {
    archive.put("site.yaml", "title: A\nmenu: [" + entry + "]\n");
    archive.put("pages/mitmachen.md", "---\ntitle: Mitmachen\n---\n");
    archive.build("2019-05-01");
    assertThat(archive.read("index.html")).contains("Mitmachen");
    archive.put("pages/mitmachen.md", "---\ntitle: Mitmachen\n" + field + "\n---\n");
    archive.build("2019-05-01");
    assertThat(archive.read("index.html")).doesNotContain("Mitmachen");
  }

  @Test
  void theListOfPagesAlsoWhereTheSitesAddressHasAnAmpersand() throws Exception {
    archive.put("site.yaml", "title: A\nlegal: []\nbaseUrl: https://archiv.example/r&d/\n");
    archive.build("2019-05-01");
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(archive.read("sitemap.xml").getBytes(UTF_8)))
                .getElementsByTagName("loc")
                .item(0)
                .getTextContent())
        .isEqualTo("https://archiv.example/r&d/");
  }

  @Test
  void whatADraftShowsOfOthersStaysTheirs() throws Exception {
    archive.put("events/treff/2018-05-09-a/index.md", "---\ndate: 2018-05-09\n---\nText.\n");
    archive.put("events/treff/2018-05-09-a/plan.txt", "Plan");
    archive.put(
        "pages/b.md", "---\ntitle: B\ndraft: ja\n---\n[Plan](/treff/2018-05-09-a/plan.txt)\n");
    archive.put("topics/c.md", "---\ntitle: C\npublishFrom: 2020-01-01\n---\n![Bild](c.svg)\n");
    archive.put("topics/c.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    archive.build("2019-05-01");
    assertThat(archive.has("treff/2018-05-09-a/plan.txt")).isTrue();
    assertThat(archive.has("themen/c.svg")).isFalse();
    archive.build("2020-05-01");
    assertThat(archive.has("themen/c.svg")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"language: de", "endDate: 2018-05-09", "series: treff", "summary:"})
  void nothingOfAFieldThatSaysNothingNew(String field) throws Exception {
    archive.event("2018-05-09-a", "date: 2018-05-09").build("2019-05-01");
    String without = archive.read("treff/2018-05-09-a/index.html");
    archive.event("2018-05-09-a", "date: 2018-05-09", field).build("2019-05-01");
    assertThat(archive.read("treff/2018-05-09-a/index.html")).isEqualTo(without);
  }

  @Test
  void ofSeveralPeopleWithOneNameTheFirstOfTheFile() throws Exception {
    StringBuilder people = new StringBuilder();
    "wzyxvuts".chars().forEach(key -> people.append((char) key).append(": { name: Bo Probe }\n"));
    archive.put("people.yaml", people.toString());
    archive.event("2018-05-09-a", "date: 2018-05-09", "speakers: [Bo Probe]");
    archive.build("2019-05-01");
    assertThat(archive.has("personen/w/index.html")).isTrue();
  }

  @Test
  void peopleByTheNameThatIsLeastFamiliar() throws Exception {
    archive.put(
        "people.yaml",
        "a: { honorific: Frau, family: Beispiel }\n"
            + "b: { honorific: Frau, given: Erika, family: Probe, academicTitle: Dr. }\n");
    archive.event(
        "2018-05-09-a",
        "date: 2018-05-09",
        "speakers: [{ person: b }, { person: a }, Aristo, Bo Zweig, Zoe]");
    archive.build("2019-05-01");
    assertThat(archive.read("personen/index.html"))
        .containsSubsequence("Aristo", "Frau Beispiel", "Dr. Erika Probe", "Zoe", "Bo Zweig")
        .doesNotContain("Frau Dr.");
  }
}
