package io.github.jourfixe.generator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.SmallArchive;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Feeds as a feed reader reads them. */
class FeedTest {

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void smallArchive() throws IOException {
    archive = new SmallArchive(temporary);
  }

  @Test
  void anEntryHoldsTheWholeReportWithAbsoluteLinks() throws Exception {
    archive.put(
        "events/treff/a.md",
        "---\nnumber: 1\ndate: 2019-04-09\ntime: 14:00\nlocation: { name: Rathaus & Hof, city: Ort }\n"
            + "summary: Kurz < lang\ntopics: [Radwege]\n---\n"
            + "Siehe [zuvor](b.md#worum), [unten](#fuss) und [da](https://example.org/).[^1]\n\n"
            + "## Fuß\n\n[^1]: Note\n");
    archive.put("events/treff/b.md", "---\ndate: 2019-03-09\n---\n## Worum\n");
    archive.build("2019-05-01");
    Element entry = entries("atom.xml").get(0);
    assertThat(text(entry, "title")).isEqualTo("1. Treff");
    assertThat(text(entry, "summary"))
        .isEqualTo("Dienstag, 9. April 2019, 14:00 Uhr, Rathaus & Hof, Ort. Kurz < lang");
    assertThat(text(entry, "content"))
        .startsWith(
            "<p><strong>Dienstag, 9. April 2019, 14:00 Uhr, Rathaus &amp; Hof, Ort</strong>")
        .contains("<p>Kurz &lt; lang</p>")
        .contains("href=\"https://archiv.example/a/treff/b/#worum\"")
        .contains("href=\"https://archiv.example/a/treff/a/#fuss\"")
        .contains("href=\"https://example.org/\"")
        .contains("href=\"https://archiv.example/a/treff/a/#fussnote-1")
        .doesNotContain("href=\"#");
    assertThat(archive.read("treff/feed.json"))
        .contains(
            "\"url\": \"https://archiv.example/a/treff/a/\"", "\"tags\": [\n        \"Radwege\"");
    assertThat(entries("themen/radwege/atom.xml")).hasSize(1);
  }

  @Test
  void entriesAreDatedByWhatTheContentTells() throws Exception {
    archive
        .event("a", "number: 1", "date: 2018-11-28", "time: 14:00–17:00")
        .event("b", "number: 2", "date: 2019-04-09", "updated: 2019-04-20")
        .event("c", "number: 3", "date: 2019-05-09", "publishFrom: 2019-04-15")
        .event("d", "number: 4", "date: 2019-11-28");
    archive.build("2019-05-01");
    assertThat(dates("atom.xml"))
        .containsExactly(
            "2. Treff 2019-04-19T22:00:00Z",
            "3. Treff 2019-04-14T22:00:00Z",
            // Announced when the meeting before it was over, at the latest.
            "4. Treff 2019-04-09T22:00:00Z",
            "1. Treff 2018-11-28T16:00:00Z");
    String april = archive.read("atom.xml");
    archive.build("2019-05-02");
    assertThat(archive.read("atom.xml")).as("the day of the build is no change").isEqualTo(april);
    assertThat(text(document("atom.xml").getDocumentElement(), "updated"))
        .isEqualTo("2019-04-19T22:00:00Z");
  }

  @Test
  void nothingChangedBeforeItWasPublished() throws Exception {
    archive
        .event("a", "number: 1", "date: 2019-03-09", "updated: 2019-03-01")
        .event("b", "number: 2", "date: 2019-04-09", "status: postponed", "updated: 2019-03-20")
        .event("c", "number: 3", "date: 2019-05-09", "updated: 2019-03-04")
        .event(
            "d", "number: 4", "date: 2019-06-09", "publishFrom: 2019-04-20", "updated: 2019-02-02");
    archive.build("2019-05-01");
    List<String> dates = new ArrayList<>();
    for (Element entry : entries("atom.xml")) {
      dates.add(
          text(entry, "title") + " " + text(entry, "published") + " " + text(entry, "updated"));
    }
    assertThat(dates)
        .containsExactlyInAnyOrder(
            "1. Treff 2019-03-09T23:00:00Z 2019-03-09T23:00:00Z",
            "VERSCHOBEN: 2. Treff 2019-03-19T23:00:00Z 2019-03-19T23:00:00Z",
            "3. Treff 2019-03-03T23:00:00Z 2019-03-03T23:00:00Z",
            "4. Treff 2019-04-19T22:00:00Z 2019-04-19T22:00:00Z");
  }

  @Test
  void entriesAreKnownByTheIdentityThatCalendarsUse() throws Exception {
    archive.event("a", "number: 1", "date: 2019-05-09", "status: cancelled");
    archive.build("2019-05-01");
    String id = text(entries("atom.xml").get(0), "id");
    assertThat(archive.read("kalender.ics")).contains("UID:" + id.replace("urn:uuid:", ""));
    assertThat(archive.read("feed.json")).contains("\"id\": \"" + id + "\"");
    assertThat(text(entries("atom.xml").get(0), "title")).isEqualTo("ABGESAGT: 1. Treff");
  }

  @Test
  void aFeedSaysWhoPublishesItAndWhatItsEntriesAreAbout() throws Exception {
    archive.event("a", "number: 1", "date: 2019-04-09", "topics: [Radwege, Fußwege]");
    archive.build("2019-05-01");
    Element feed = document("atom.xml").getDocumentElement();
    Element author = (Element) feed.getElementsByTagName("author").item(0);
    assertThat(text(author, "name")).isEqualTo("Stadt");
    assertThat(text(author, "uri")).isEqualTo("https://example.org/");
    assertThat(archive.read("feed.json"))
        .containsSubsequence("\"name\": \"Stadt\"", "\"url\": \"https://example.org/\"");
    var topics = entries("atom.xml").get(0).getElementsByTagName("category");
    assertThat(topics.getLength()).isEqualTo(2);
    assertThat(((Element) topics.item(0)).getAttribute("term")).isEqualTo("Radwege");
  }

  @Test
  void anEventOfSeveralDaysSaysBoth() throws Exception {
    archive.event("a", "date: 2019-04-09", "endDate: 2019-04-11");
    archive.build("2019-05-01");
    assertThat(text(entries("atom.xml").get(0), "summary")).isEqualTo("9.–11. April 2019");
  }

  @Test
  void anEventThatIsCalledOffSaysSoInTheLanguageOfItsTitle() throws Exception {
    archive
        .event("a", "date: 2019-05-09", "title: Walk", "language: en", "status: cancelled")
        .event("b", "number: 2", "date: 2019-05-08", "language: en", "status: cancelled");
    archive.build("2019-05-01");
    assertThat(entries("atom.xml"))
        .extracting(entry -> text(entry, "title"))
        .containsExactlyInAnyOrder("CANCELLED: Walk", "ABGESAGT: 2. Treff");
  }

  @Test
  void whatXmlCannotHoldIsLeftOutAndNothingElse() throws Exception {
    archive.put(
        "events/treff/a.md",
        "---\ndate: 2019-04-09\ntitle: \"A\\x07B\\uFFFEC\\uFFFFD\"\n---\n```\nx\ty\n```\n");
    archive.build("2019-05-01");
    Element entry = entries("atom.xml").get(0);
    assertThat(text(entry, "title")).isEqualTo("ABCD");
    assertThat(text(entry, "content")).contains("x\ty\n");
  }

  @Test
  void aFeedDoesNotGrowWithTheArchive() throws Exception {
    for (int i = 1; i <= 60; i++) {
      archive.event("n" + i, "number: " + i, "date: " + (1950 + i) + "-05-01", "topics: [Rad]");
    }
    archive.build("2019-05-02");
    assertThat(dates("treff/atom.xml")).hasSize(50).first().asString().startsWith("60. Treff");
    assertThat(entries("themen/rad/atom.xml")).hasSize(10);
  }

  @Test
  void aFeedStaysAtItsOldAddressAndIsTheSame() throws Exception {
    archive.put("series/treff.md", "---\ntitle: Treff\naliases: [/alt/]\n---\n");
    archive.event("a", "number: 1", "date: 2019-04-09");
    archive.build("2019-05-01");
    Element old = document("alt/atom.xml").getDocumentElement();
    Element now = document("treff/atom.xml").getDocumentElement();
    assertThat(text(old, "id")).isEqualTo(text(now, "id"));
    assertThat(archive.has("alt/feed.json")).isTrue();
    assertThat(archive.read("treff/index.html"))
        .as("the page names each once")
        .containsOnlyOnce("atom+xml")
        .containsOnlyOnce("feed+json");
  }

  @Test
  void pagesNameTheirFeedsAndASiteWithoutAddressHasNone() throws Exception {
    archive.event("a", "number: 1", "date: 2019-04-09");
    archive.build("2019-05-01");
    assertThat(archive.read("treff/index.html"))
        .contains("type=\"application/atom+xml\" title=\"Treff\" href=\"atom.xml\"")
        .contains("type=\"application/feed+json\" title=\"Treff\" href=\"feed.json\"");
    assertThat(archive.read("treff/a/index.html")).contains("href=\"../../atom.xml\"");
    archive.put("site.yaml", "title: Archiv\nlegal: []\n");
    archive.build("2019-05-01");
    assertThat(archive.has("atom.xml")).isFalse();
    assertThat(archive.read("treff/index.html")).doesNotContain("atom+xml");
  }

  private List<String> dates(String path) throws Exception {
    List<String> dates = new ArrayList<>();
    entries(path).forEach(e -> dates.add(text(e, "title") + " " + text(e, "updated")));
    return dates;
  }

  private List<Element> entries(String path) throws Exception {
    List<Element> entries = new ArrayList<>();
    var nodes = document(path).getElementsByTagName("entry");
    for (int i = 0; i < nodes.getLength(); i++) {
      entries.add((Element) nodes.item(i));
    }
    return entries;
  }

  private Document document(String path) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(archive.read(path))));
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
