package io.github.jourfixe.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SmallArchive;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where links within a site lead, and what is told of those that lead nowhere. */
class LinksTest {

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void smallArchive() throws IOException {
    archive = new SmallArchive(temporary);
  }

  @Test
  void theLinksOfEveryTextAreFollowed() throws Exception {
    archive
        .put("series/treff.md", "---\ntitle: Treff\n---\n[a](nirgends.md)\n")
        .put("topics/radwege.md", "---\ntitle: Radwege\n---\n[a](nirgends.md)\n")
        .put("pages/index.md", "---\ntitle: Willkommen\n---\n[a](nirgends.md)\n")
        .put("pages/text.md", "---\ntitle: Text\n---\n[a](nirgends.md)\n")
        .put(
            "events/treff/a.md",
            "---\ndate: 2019-05-09\ntopics: [Radwege]\n"
                + "attachments: [{ file: fehlt.pdf }]\n"
                + "speakers: [{ name: Max Beispiel, files: [{ file: fehlt-auch.pdf }] }]\n---\n"
                + "[a](nirgends.md)\n");
    assertThat(findings())
        .filteredOn(found -> found.startsWith("link-broken"))
        .extracting(found -> found.substring(found.indexOf(' ') + 1))
        .containsExactlyInAnyOrder(
            "series/treff.md:4",
            "topics/radwege.md:4",
            "pages/index.md:4",
            "pages/text.md:4",
            "events/treff/a.md:7");
    assertThat(findings())
        .contains(
            "attachment-missing events/treff/a.md:4", "attachment-missing events/treff/a.md:5");
  }

  @Test
  void theHeadingsOfEveryTextAreKnown() throws Exception {
    String text = "---\ntitle: %s\n---\n## Worum\n";
    String links =
        "[a](../../series/treff.md#%1$s)\n[b](../../topics/radwege.md#%1$s)\n"
            + "[c](../../pages/index.md#%1$s)\n[d](../../pages/text.md#%1$s)\n[e](b.md#%1$s)\n";
    archive
        .put("series/treff.md", text.formatted("Treff"))
        .put("topics/radwege.md", text.formatted("Radwege"))
        .put("pages/index.md", text.formatted("Willkommen"))
        .put("pages/text.md", text.formatted("Text") + "[zur Reihe](../treff/)\n")
        .put("events/treff/b.md", "---\ndate: 2019-04-09\ntopics: [Radwege]\n---\n## Worum\n");
    String head = "---\ndate: 2019-05-09\n---\n";
    archive.put("events/treff/a.md", head + links.formatted("worum"));
    archive.build("2019-05-10");
    assertThat(archive.read("treff/a/index.html"))
        .contains(
            "href=\"../#worum\"",
            "href=\"../../themen/radwege/#worum\"",
            "href=\"../../#worum\"",
            "href=\"../../text/#worum\"",
            "href=\"../b/#worum\"");
    archive.put("events/treff/a.md", head + links.formatted("x"));
    assertThat(findings())
        .filteredOn(found -> found.startsWith("anchor"))
        .containsExactly(
            "anchor-broken events/treff/a.md:4",
            "anchor-broken events/treff/a.md:5",
            "anchor-broken events/treff/a.md:6",
            "anchor-broken events/treff/a.md:7",
            "anchor-broken events/treff/a.md:8");
  }

  @Test
  void aReportIsFoundWithoutItsEndingAndByItsFolder() throws Exception {
    archive
        .put("events/treff/b.md", "---\ndate: 2019-04-09\n---\n")
        .put("events/treff/c/index.md", "---\ndate: 2019-04-10\n---\n")
        .put(
            "events/treff/a.md",
            "---\ndate: 2019-05-09\n---\n"
                + "[eins](b) [zwei](c) [drei](c/) [vier](/treff/b) [fünf](../../series/treff)\n");
    archive.build("2019-05-10");
    assertThat(archive.read("treff/a/index.html"))
        .contains(
            "<a href=\"../b/\">eins</a>",
            "<a href=\"../c/\">zwei</a>",
            "<a href=\"../c/\">drei</a>",
            "<a href=\"../b/\">vier</a>",
            "<a href=\"../\">fünf</a>");
  }

  @Test
  void whoeverHasOverlookedALetterIsAskedWhetherHeMeantIt() throws Exception {
    archive
        .put("pages/impressum.md", "---\ntitle: Impressum\n---\n")
        .put("pages/text.md", "---\ntitle: Text\n---\n[a](/impresum/) [b](impresum.md)\n");
    assertThat(all())
        .filteredOn(found -> found.code().id().equals("link-broken-near"))
        .extracting(found -> found.arguments().get(1))
        .containsExactly("/impressum/", "impressum.md");
  }

  @Test
  void whateverHadAnotherAddressIsFoundThere() throws Exception {
    archive
        .put("series/treff.md", "---\ntitle: Treff\naliases: [/alte-reihe/]\n---\n")
        .put("topics/radwege.md", "---\ntitle: Radwege\naliases: [/altes-thema/]\n---\n")
        .put("pages/index.md", "---\ntitle: Willkommen\naliases: [/start/]\n---\n")
        .put("pages/text.md", "---\ntitle: Text\naliases: [/alter-text.html]\n---\n")
        .event("a", "date: 2019-05-09", "topics: [Radwege]", "aliases: [/alt]");
    archive.build("2019-05-10");
    assertThat(archive.read("alte-reihe/index.html")).contains("\"../treff/\"");
    assertThat(archive.read("altes-thema/index.html")).contains("\"../themen/radwege/\"");
    assertThat(archive.read("start/index.html")).contains("\"../\"");
    assertThat(archive.read("alter-text.html")).contains("\"text/\"");
    assertThat(archive.read("alt/index.html")).contains("\"../treff/a/\"");
  }

  @Test
  void calendarsAndFeedsAreLostWithTheirPageOrByThemselves() throws Exception {
    archive
        .put("series/leer.md", "---\ntitle: Leer\n---\n")
        .put(
            "addresses.txt",
            "/weg/\n/weg/atom.xml\n/weg/feed.json\n/weg/kalender.ics\n"
                + "/treff/a/kalender.ics\n/leer/atom.xml\n/weg/folien.pdf\n")
        .event("a", "date: Mai 2019");
    assertThat(findings())
        .filteredOn(found -> found.startsWith("address-lost"))
        .extracting(found -> found.substring(found.indexOf(' ') + 1))
        .containsExactly(
            "addresses.txt:1", "addresses.txt:5", "addresses.txt:6", "addresses.txt:7");
    // Without the address of the site there are no feeds; the one cause is told elsewhere.
    archive.put("site.yaml", "title: Archiv\nlegal: []\n");
    assertThat(findings()).filteredOn(found -> found.endsWith("addresses.txt:6")).isEmpty();
  }

  /** Each finding as {@code code file:line}. */
  private List<String> findings() throws IOException {
    return all().stream()
        .map(f -> f.code().id() + " " + f.location().file() + ":" + f.location().line())
        .toList();
  }

  private List<Diagnostic> all() throws IOException {
    try {
      return archive.build("2019-05-10").findings();
    } catch (ContentException e) {
      return e.findings();
    }
  }
}
