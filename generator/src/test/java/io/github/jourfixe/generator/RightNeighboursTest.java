package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong somewhere in an archive is told, and what looks like it but is right is not. */
class RightNeighboursTest {

  private static final String SITE = "title: Archiv Musterstadt\nasOf: 2019-06-01\n";

  @TempDir private Path temporary;

  /** The id of a finding, a file with which it is found, and files with which it is not. */
  static Stream<Arguments> neighbours() {
    String longText = "w".repeat(2000);
    return Stream.of(
        of(
            "series-unknown",
            file("series/treff.md", "title: Treff\ncounterpart: runde"),
            file("series/treff.md", "title: Treff\ncounterpart: treff")),
        of(
            "contact-expired",
            file("series/treff.md", "title: Treff\n" + contact("2019-05-31")),
            file("series/treff.md", "title: Treff\n" + contact("2019-06-01"))),
        of(
            "reference-unknown",
            site("menu: [unbekannt]"),
            site("menu: [{ title: Stadt, url: https://stadt.example/ }]")),
        of("legal-page-missing", site("baseUrl: https://archiv.example/"), site("")),
        of(
            "legal-page-missing",
            site("baseUrl: https://archiv.example/"),
            site("baseUrl: https://archiv.example/\nlanguage: en")),
        of("base-url-invalid", site("baseUrl: https://a.example/?a=b"), site("")),
        of("base-url-invalid", site("baseUrl: https://a.example/#a"), site("")),
        of("url-invalid", organiser("ftp://a.example/"), organiser("http://a.example/")),
        of("url-invalid", organiser("https:///a"), organiser("HTTPS://a.example/")),
        of(
            "field-text-expected",
            event("2019-05-02", "summary: []"),
            event("2019-05-02", "summary:")),
        of(
            "field-object-expected",
            List.of("people.yaml", "bo: Bo Beispiel"),
            List.of("people.yaml", "bo: { name: Bo Beispiel }")),
        of(
            "field-list-in-one",
            event("2019-05-02", "topics: Radwege, Gehwege"),
            event("2019-05-02", "topics: [Radwege, Gehwege]"),
            event("2019-05-02", "topics: [\"Radwege, Gehwege\"]"),
            event("2019-05-02", "topics: Rad- und Gehwege – 1,5 m"),
            event("2019-05-02", "contact: { department: Amt für Umwelt, Verkehr und Parks }")),
        of(
            "field-list-in-one",
            event("2019-05-02", "topics:\n  -Radwege\n  -Gehwege"),
            event("2019-05-02", "topics:\n  - Radwege\n  - Gehwege")),
        of(
            "field-list-in-one",
            event("2019-05-02", "speakers: Frau Muster; Herr Beispiel"),
            event("2019-05-02", "speakers: Frau Muster"),
            event("2019-05-02", "speakers: Anna Muster, M.A."),
            event("2019-05-02", "speakers: Anna Muster, Dipl.-Ing. (FH), MdL"),
            event("2019-05-02", "speakers: Anna Muster, Ph. D.")),
        of(
            "field-list-in-one",
            event("2019-05-02", "speakers: Anna Muster, M.A., H. Beispiel"),
            event("2019-05-02", "speakers: [\"Anna Muster, M.A.\", H. Beispiel]")),
        of("field-list-in-one", event("2019-05-02", "topics: Verkehr, Umwelt und Klima")),
        of("field-list-in-one", event("2019-05-02", "topics: Verkehr, Müll")),
        of(
            "field-list-in-one",
            event("2019-05-02", "attachments: protokoll.pdf, folien.pdf"),
            event("2019-05-02", "attachments: Protokoll, 3. Sitzung.pdf"),
            event("2019-05-02", "speakers: { name: Bo, files: \"Folien, Teil 2.pdf\" }"),
            event("2019-05-02", "aliases: /a,b/")),
        of(
            "event-postponed-to",
            event("2019-12-05", "status: postponed\npreviousDates: 2019-05-09"),
            event("2019-12-05", "previousDates: 2019-05-09"),
            event("2019-12-05", "status: postponed"),
            event("2019-05-10", "status: postponed\npreviousDates: 2019-05-09")),
        of(
            "markdown-table-left",
            text("Gezählt:\n| Weg | Räder |\n|---|---|\n| Ufer | 9 |"),
            text("Gezählt:\n\n| Weg | Räder |\n|---|---|\n| Ufer | 9 |"),
            text("Rad | Fuß\n|x| ist ein Betrag"),
            text("```\n| a | b |\n```")),
        of(
            "markdown-table-left",
            text("| Weg | Räder |\n| Ufer | 9 |"),
            text("| Weg | Räder |\n| --- | --- |")),
        of(
            "markdown-footnote-missing",
            text("Ein Satz[^1]."),
            text("Ein Satz[^1].\n\n[^1]: Eine Note."),
            text("Ein Satz \\[^1].")),
        of(
            "markdown-footnote-unused",
            text("Ein Satz.\n\n[^1]: Eine Note."),
            text("Ein Satz[^1].\n\n[^1]: Eine Note[^2].\n\n[^2]: Noch eine.")),
        of(
            "markdown-footnote-unused",
            text("Ein Satz[^1].\n\n[^1]: Eine Note.\n\n[^1]: Noch eine."),
            text("Ein Satz[^1][^2].\n\n[^1]: Eine Note.\n\n[^2]: Noch eine.")),
        of(
            "markdown-heading-left",
            text("##Ergebnisse"),
            text("## Ergebnisse"),
            text("#radwege sind beliebt"),
            text("Platz ##1")),
        of("markdown-heading-left", text("## "), text("\\##")),
        of(
            "markdown-bullet",
            text("-Radwege\n-Gehwege"),
            text("- Radwege\n- Gehwege"),
            text("-Radwege"),
            text("-10 Grad\n-12 Grad")),
        of(
            "markdown-bullet",
            text("– Radwege\n– Gehwege"),
            text("Das neue Haus\n– so die Leitung –\nöffnet.")),
        of(
            "event-twice",
            event("2019-05-09", "time: 10:00"),
            event("2019-05-10", "time: 10:00"),
            event("2019-05", "title: Noch nicht auf den Tag bestimmt")),
        of("event-twice", event("2019-04-04", ""), event("2019-04-05", "")),
        of(
            "series-mismatch",
            event("2019-05-02", "series: runde"),
            event("2019-05-02", "series: treff")),
        of(
            "summary-missing",
            event("2019-05-02", "---\n" + longText),
            event("2019-05-02", "summary: Kurz\n---\n" + longText)),
        of(
            "time-without-day",
            event("2019-05", "endDate: 2019-05-16"),
            event("2019-05-02", "endDate: 2019-05-16")),
        of(
            "time-backwards",
            event("2019-05-02", "endDate: 2019-05-02\ntime: 22:00–02:00"),
            event("2019-05-02", "endDate: 2019-05-03\ntime: 22:00–02:00")),
        of(
            "location-missing",
            event("2019-07-04", ""),
            event("2019-07-04", "location: Rathaus"),
            event("2019-07-04", "online: https://konferenz.example/raum"),
            event("2019-05-02", ""),
            event("2019-07", "")),
        of(
            "topic-similar",
            event("2019-05-02", ""),
            file("topics/gehwege.md", "title: Gehwege"),
            event("2019-05-02", "topics: Gehwege")),
        of(
            "address-lost",
            List.of("addresses.txt", "/weg/"),
            List.of("addresses.txt", "# /weg/"),
            List.of("addresses.txt", "/archiv/")),
        of(
            "address-too-long",
            file("pages/" + "x".repeat(201) + ".md", "title: Seite"),
            file("pages/" + "x".repeat(200) + ".md", "title: Seite")),
        of(
            "date-file-name",
            named("2019-06-x", "2019-05"),
            named("2019-05-x", "2019-05"),
            named("2019-05-16-x", "2019-05"),
            named("2019-x", "2019-05-16"),
            named("2019-05-x", "2019-05-16"),
            named("2019-03-x", "Frühjahr 2019"),
            named("x", "2019-05-16")),
        of("date-file-name", named("2018-x", "2019-05-16"), named("2019-11-x", "2019")),
        of("date-file-name", named("2019-04-x", "2019-05-16"), named("2018-11-x", "2018")),
        of(
            "date-file-name",
            named("2018-03-x", "Frühjahr 2019"),
            named("2019-x", "Frühjahr 2019")));
  }

  private static Arguments of(String code, List<String> wrong, List<?>... right) {
    return Arguments.of(code, wrong, List.of(right));
  }

  private static List<String> file(String path, String fields) {
    return List.of(path, "---\n" + fields + "\n---\nText.\n");
  }

  private static List<String> text(String text) {
    return event("2019-05-02", "---\n" + text);
  }

  private static List<String> site(String fields) {
    return List.of("site.yaml", SITE + fields + "\n");
  }

  private static List<String> organiser(String url) {
    return site("organisation: { name: Stadt, url: " + url + " }");
  }

  private static List<String> event(String date, String fields) {
    String end = fields.contains("---") ? "\n" : "\n---\n";
    return List.of("events/treff/" + date + "-x.md", "---\ndate: " + date + "\n" + fields + end);
  }

  private static List<String> named(String name, String date) {
    return List.of("events/treff/" + name + ".md", "---\ndate: " + date + "\n---\n");
  }

  private static String contact(String validUntil) {
    return "contact: { email: a@example.org, validUntil: " + validUntil + " }";
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("neighbours")
  void areToldApart(String code, List<String> wrong, List<List<String>> right) throws IOException {
    assertThat(codes("wrong", wrong)).contains(code);
    for (int i = 0; i < right.size(); i++) {
      assertThat(codes("right" + i, right.get(i))).as(right.get(i).toString()).doesNotContain(code);
    }
  }

  private List<String> codes(String folder, List<String> file) throws IOException {
    Path content = temporary.resolve(folder);
    put(content, "site.yaml", SITE + "locationsExpected: ja\n");
    put(content, "series/treff.md", "---\ntitle: Treff\n---\n");
    put(content, "events/treff/2019-04-04-a.md", "---\ndate: 2019-04-04\ntopics: Gehwegen\n---\n");
    put(content, "events/treff/2019-05-09-b.md", "---\ndate: 2019-05-09\ntopics: Gehwegen\n---\n");
    put(content, "events/treff/2019-05-vielleicht.md", "---\ndate: 2019-05\n---\n");
    put(content, "events/treff/2018-05-10-c.md", "---\ndate: 2018-05-10\ntopics: Gehwege\n---\n");
    put(content, file.get(0), file.get(1));
    SiteGenerator generator = new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT);
    try {
      return generator.check(SiteConfig.of(content, temporary.resolve("site"))).findings().stream()
          .map(found -> found.code().id())
          .toList();
    } catch (ContentException e) {
      return e.findings().stream().map(found -> found.code().id()).toList();
    }
  }

  private static void put(Path content, String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
