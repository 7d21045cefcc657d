package io.github.jourfixe.generator.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as a site's own templates write them: what the theme's contract promises them. */
class WhatTemplatesGetTest {

  private static final String EVENT = "treff/a/index.html";

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void smallArchive() throws IOException {
    archive = new SmallArchive(temporary);
  }

  @Test
  void whoTakesPartOnlineNeedsTheAddressUntilTheMeetingIsOver() throws Exception {
    archive.event("a", "date: 2019-05-09", "online: https://treff.example/");
    assertThat(page("event", "{{ page.online }}", "2019-05-09", EVENT))
        .isEqualTo("https://treff.example/");
    assertThat(page("event", "{{ page.online }}", "2019-05-10", EVENT)).isEmpty();
  }

  @Test
  void cardsSayWhereAndUntilWhenAndWithWhom() throws Exception {
    String card =
        "{{ page.event.place }}; {{ page.event.online }}; {{ page.event.over }};"
            + " {{ page.event.speakers | join(', ') }}";
    archive.event(
        "a",
        "date: 2019-05-09",
        "location: { name: Rathaus, city: Musterstadt }",
        "speakers: [Erika Beispiel, Max Beispiel]");
    assertThat(page("event", card, "2019-05-01", EVENT))
        .isEqualTo("Musterstadt; false; 2019-05-09T22:00:00Z; Erika Beispiel, Max Beispiel");
    assertThat(page("event", card, "2019-05-10", EVENT)).contains("Musterstadt; false; ;");
    archive.event("a", "date: 2019-05-09", "location: Rathaus");
    assertThat(page("event", card, "2019-05-10", EVENT)).isEqualTo("Rathaus; false; ;");
    archive.event("a", "date: 2019-05-09", "location: online");
    assertThat(page("event", card, "2019-05-10", EVENT)).isEqualTo("; true; ;");
  }

  @Test
  void whoeverHasNoAddressIsNoLink() throws Exception {
    String contact = "[{{ page.contact.emailHref }}] [{{ page.contact.phoneHref }}]";
    archive.event("a", "date: 2019-05-09", "contact: { name: Post, phone: 0711 228 }");
    assertThat(page("event", contact, "2019-05-01", EVENT)).isEqualTo("[] [tel:+49711228]");
    archive.event("a", "date: 2019-05-09", "contact: { name: Post, email: post@stadt.example }");
    assertThat(page("event", contact, "2019-05-01", EVENT))
        .isEqualTo("[mailto:post@stadt.example] []");
    String registration = "[{{ page.registration.emailHref }}]";
    archive.event("a", "date: 2019-05-09", "registration: { url: https://stadt.example/ }");
    assertThat(page("event", registration, "2019-05-01", EVENT)).isEqualTo("[]");
    archive.event("a", "date: 2019-05-09", "registration: { email: post@stadt.example }");
    assertThat(page("event", registration, "2019-05-01", EVENT))
        .isEqualTo("[mailto:post@stadt.example]");
  }

  @Test
  void datesComeInPartsToo() throws Exception {
    String date =
        "{{ page.event.date.day }}|{{ page.event.date.month }}|{{ page.event.date.year }}";
    archive.event("a", "date: 2019-05-09", "endDate: 2019-05-11");
    assertThat(page("event", date, "2019-05-01", EVENT)).isEqualTo("9–11|Mai|2019");
    archive.event("a", "date: 2019-05-31", "endDate: 2019-06-01");
    assertThat(page("event", date, "2019-05-01", EVENT)).isEqualTo("31|Mai|2019");
    archive.event("a", "date: Frühjahr 2019");
    assertThat(page("event", date, "2019-05-01", EVENT)).isEqualTo("|Frühjahr|2019");
    archive.event("a", "date: Winter 2018/19");
    assertThat(page("event", date, "2019-01-01", EVENT)).isEqualTo("|Winter|2018/19");
  }

  @Test
  void aReportHasItsContentsAndAnAddressItsLines() throws Exception {
    archive.put(
        "events/treff/a.md",
        "---\ndate: 2019-05-09\nlocation: { name: Rathaus, street: Hauptstraße 1 }\n---\n"
            + "## Worum es ging\n\n### Näheres\n\nText.\n\n## Fragen\n");
    assertThat(
            page(
                "event",
                "{{ page.place.lines | join('|') }};"
                    + "{% for link in page.headings %} {{ link.text }} {{ link.href }}{% endfor %}",
                "2019-05-10",
                EVENT))
        .isEqualTo("Rathaus|Hauptstraße 1; Worum es ging #worum-es-ging Fragen #fragen");
    archive.event("a", "date: 2019-05-09", "location: { postalCode: \"01234\", city: Ort }");
    assertThat(page("event", "{{ page.place.lines | join('|') }}", "2019-05-10", EVENT))
        .isEqualTo("01234 Ort");
  }

  @Test
  void whatIsRelatedSaysByWhat() throws Exception {
    archive
        .event(
            "a",
            "date: 2019-05-09",
            "topics: [Radwege, Fußwege]",
            "speakers: [Erika Beispiel, Max Beispiel]")
        .event(
            "b",
            "date: 2018-05-09",
            "topics: [Radwege, Busse]",
            "speakers: [Petra Beispiel, Max Beispiel]")
        // Neighbours are found by other ways.
        .event("c", "date: 2019-04-09");
    assertThat(
            page(
                "event",
                "{% for r in page.related %}{{ r.event.href }} {{ r.common | join(', ') }}{% endfor %}",
                "2019-05-10",
                EVENT))
        .isEqualTo("../b/ Radwege, Max Beispiel");
  }

  @Test
  void whatHasMostInCommonIsRelatedFirstAndARareTopicSaysMore() throws Exception {
    archive
        .put("series/runde.md", "---\ntitle: Runde\n---\n")
        .event("a", "date: 2019-05-09", "topics: [Oft, Selten]", "speakers: [Max Beispiel]");
    String[] others = {
      "1|topics: [Selten]", "2|topics: [Oft]", "3|topics: [Oft]\nspeakers: [Max Beispiel]",
      "4|topics: [Oft]", "5|topics: [Oft]", "6|topics: [Anders]"
    };
    for (String other : others) {
      String number = other.substring(0, 1);
      archive.put(
          "events/runde/" + number + ".md",
          "---\nnumber: %s\ndate: 2018-05-0%s\n%s\n---\n"
              .formatted(number, number, other.substring(2)));
    }
    assertThat(
            page(
                "event",
                "{% for r in page.related %}{{ r.event.title }}; {% endfor %}",
                "2019-05-10",
                EVENT))
        .isEqualTo("3. Runde; 1. Runde; 5. Runde;");
  }

  @Test
  void filesSayHowLargeTheyAre() throws Exception {
    archive.event("a", "date: 2019-05-09", "attachments: [{ file: liste.csv, title: Liste }]");
    Files.write(archive.content().resolve("events/treff/liste.csv"), new byte[2000]);
    assertThat(
            page(
                "event",
                "{% for f in page.attachments %}{{ f.title }} {{ f.size }}{% endfor %}",
                "2019-05-10",
                EVENT))
        .isEqualTo("Liste 2\u00a0KB");
  }

  @Test
  void theHomePageSaysOfEachSeriesWhatWasAndWhatWillBe() throws Exception {
    archive
        .event("a", "number: 1", "date: 2018-05-09")
        .event("b", "number: 2", "date: 2018-06-09")
        .event("c", "number: 3", "date: 2018-07-09", "status: cancelled")
        .event("d", "number: 4", "date: 2019-05-08", "status: cancelled")
        .event("e", "number: 5", "date: 2019-05-09")
        .event("f", "number: 6", "date: 2019-05-10");
    assertThat(
            page(
                "home",
                "{{ page.next.title }};{% for s in page.series %} {{ s.latest.title }},"
                    + " {{ s.next.title }}{% endfor %}",
                "2019-05-01",
                "index.html"))
        .isEqualTo("5. Treff; 2. Treff, 5. Treff");
  }

  @Test
  void aSeriesAnnouncesItsOwnMeetingsOnly() throws Exception {
    archive
        .put("series/runde.md", "---\ntitle: Runde\n---\n")
        .put("events/runde/a.md", "---\nnumber: 1\ndate: 2019-05-08\n---\n")
        .event("a", "number: 1", "date: 2019-05-09");
    assertThat(
            page(
                "series",
                "{% for e in page.upcoming %}{{ e.title }}{% endfor %}",
                "2019-05-01",
                "treff/index.html"))
        .isEqualTo("1. Treff");
  }

  @Test
  void onlyTheCounterpartThatIsNamedIsOneAndTheNearestMeetingIsTheEarlier() throws Exception {
    archive
        .put("series/runde.md", "---\ntitle: Runde\ncounterpart: treff\n---\n")
        .put("series/allein.md", "---\ntitle: Allein\n---\n")
        .put("events/allein/x.md", "---\nnumber: 1\ndate: 2019-05-09\n---\n")
        .put("events/runde/a.md", "---\nnumber: 1\ndate: 2019-05-01\n---\n")
        .put("events/runde/b.md", "---\nnumber: 2\ndate: 2019-05-17\n---\n")
        .put("events/runde/c.md", "---\nnumber: 3\ndate: 2019-05-30\n---\n")
        .event("a", "number: 1", "date: 2019-05-09")
        .event("b", "number: 2", "date: 2019-05-20");
    String counterpart =
        "{% if page.counterpart is null %}none{% else %}{{ page.counterpart.title }}:"
            + " {{ page.counterpartEvent.title }}{% endif %}";
    assertThat(page("event", counterpart, "2019-06-10", EVENT)).isEqualTo("Runde: 1. Runde");
    assertThat(archive.read("treff/b/index.html")).isEqualTo("Runde: 2. Runde");
    assertThat(archive.read("runde/c/index.html")).isEqualTo("Treff: 2. Treff");
    assertThat(archive.read("allein/x/index.html")).isEqualTo("none");
  }

  @Test
  void theArchiveCanBeNarrowedOnceItIsLong() throws Exception {
    String choices =
        "{% for c in page.filter.series %}{{ c.value }} {% endfor %}|"
            + "{% for c in page.filter.years %} {{ c.title }}: {{ c.count }}{% endfor %} |"
            + "{% for c in page.filter.topics %} {{ c.value }}: {{ c.count }}{% endfor %}";
    for (int i = 1; i <= 7; i++) {
      archive.event(
          "n" + i,
          "number: " + i,
          "date: " + (i < 3 ? 2017 : 2018) + "-05-0" + i,
          i < 4 ? "topics: [Radwege]" : "topics: [Busse]");
    }
    assertThat(page("archive", choices, "2019-06-10", "archiv/index.html")).isEqualTo("| |");
    archive
        .event("n8", "number: 8", "date: 2018-06-01")
        .put("series/leer.md", "---\ntitle: Leer\n---\n");
    assertThat(page("archive", choices, "2019-06-10", "archiv/index.html"))
        .isEqualTo("| 2018: 6 2017: 2 | busse: 4 radwege: 3");
    archive
        .put("series/runde.md", "---\ntitle: Runde\n---\n")
        .put("events/runde/a.md", "---\ndate: 2018-06-02\n---\n");
    assertThat(page("archive", choices, "2019-06-10", "archiv/index.html"))
        .startsWith("runde treff |");
  }

  @Test
  void programsAreToldTheLanguageOfATitle() throws Exception {
    String locale = "{{ page.frame.head.locale }}";
    archive.event("a", "date: 2019-05-09", "title: Walk", "language: en");
    assertThat(page("event", locale, "2019-05-01", EVENT)).isEqualTo("en_GB");
    archive.event("a", "date: 2019-05-09", "title: Marche", "language: fr-CH");
    assertThat(page("event", locale, "2019-05-01", EVENT)).isEqualTo("fr_CH");
    archive.event("a", "number: 1", "date: 2019-05-09", "language: en");
    assertThat(page("event", locale, "2019-05-01", EVENT)).as("1. Treff").isEqualTo("de_DE");
  }

  @Test
  void calendarsCanBeFetchedAndFollowed() throws Exception {
    String calendar =
        "{% if page.frame.calendar is null %}none{% else %}{{ page.frame.calendar.download }}"
            + " {{ page.frame.calendar.address }} {{ page.frame.calendar.subscribe }}"
            + " {{ page.frame.calendar.single }}{% endif %}";
    archive.event("a", "date: 2019-05-09").event("b", "date: Mai 2019");
    assertThat(page("series", calendar, "2019-05-01", "treff/index.html"))
        .isEqualTo(
            "kalender.ics https://archiv.example/a/treff/kalender.ics"
                + " webcal://archiv.example/a/treff/kalender.ics false");
    assertThat(page("event", calendar, "2019-05-01", EVENT))
        .startsWith("kalender.ics ")
        .endsWith(" true");
    assertThat(archive.read("treff/b/index.html")).isEqualTo("none");
  }

  @Test
  void everyPageLeadsToAllSeries() throws Exception {
    archive.put("series/runde.md", "---\ntitle: Runde\n---\n").event("a", "date: 2019-05-09");
    assertThat(
            page(
                "event",
                "{% for s in page.frame.site.series %}{{ s.text }} {{ s.href }} {% endfor %}",
                "2019-05-01",
                EVENT))
        .isEqualTo("Runde ../../runde/ Treff ../");
  }

  @Test
  void aLongDescriptionEndsWithAWord() throws Exception {
    String description = "{{ page.frame.description }}";
    archive.event("a", "date: 2019-05-09", "summary: " + "Vier ".repeat(32).strip());
    assertThat(page("event", description, "2019-05-01", EVENT)).hasSize(159).endsWith("Vier Vier");
    archive.event("a", "date: 2019-05-09", "summary: " + "Vier ".repeat(33).strip());
    assertThat(page("event", description, "2019-05-01", EVENT)).isEqualTo("Vier ".repeat(31) + "…");
    archive.event("a", "date: 2019-05-09", "summary: " + "x".repeat(200));
    assertThat(page("event", description, "2019-05-01", EVENT)).isEqualTo("x".repeat(158) + " …");
  }

  @Test
  void aNameInOtherLettersIsListedBehindTheAlphabet() throws Exception {
    archive
        .put("people.yaml", "wang:\n  name: 王小明\n")
        .event("a", "date: 2019-05-09", "speakers: [Erika Beispiel, wang]");
    assertThat(
            page(
                "people",
                "{% for g in page.groups %}{{ g.letter }}:{% for p in g.people %} {{ p.name }}{% endfor %};"
                    + "{% endfor %}",
                "2019-05-10",
                "personen/index.html"))
        .contains("B: Erika Beispiel", "#: 王小明");
  }

  @Test
  void aLinkIsShownWithAPictureThatSaysWhatItLeadsTo() throws Exception {
    String picture = "{{ page.frame.head.picture.url }} {{ page.frame.head.picture.alt }}";
    for (int i = 1; i <= 5; i++) {
      archive.put("series/s" + i + ".md", "---\ntitle: S" + i + "\n---\n");
    }
    archive.event("a", "number: 1", "date: 2019-05-09");
    assertThat(page("event", picture, "2019-05-01", EVENT))
        .isEqualTo(
            "https://archiv.example/a/treff/a/vorschau.png Treff · 1. Treff · 9. Mai 2019 · Archiv");
    archive.event("a", "number: 1", "date: 2019-05-09", "status: cancelled");
    assertThat(page("event", picture, "2019-05-01", EVENT)).contains("9. Mai 2019 · Abgesagt");
    assertThat(page("series", picture, "2019-05-01", "s1/index.html"))
        .isEqualTo("https://archiv.example/a/s1/vorschau.png Archiv · S1");
  }

  /** A page of the site if one template of it is the site's own. */
  private String page(String template, String text, String asOf, String path) throws Exception {
    archive.put("theme/templates/" + template + ".peb", text);
    archive.build(asOf);
    return archive.read(path).strip();
  }
}
