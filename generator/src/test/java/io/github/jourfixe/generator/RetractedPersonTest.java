package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks not to be named is found nowhere in the site. */
class RetractedPersonTest {

  private static final Path RETRACTED =
      Path.of("src", "test", "resources", "sites", "retracted", "content");

  @TempDir private Path temporary;

  @Test
  void isNamedInNoFileOfTheSite() throws Exception {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    // Namesakes are no part of this test.
    for (String file : List.of("2018-05-09-eins.md", "2019-05-09-zwei.md")) {
      Path event = content.resolve("events/runder-tisch").resolve(file);
      String text = Files.readString(event);
      int body = text.indexOf("---\n", 4) + 4;
      Files.writeString(
          event,
          text.substring(0, body).replaceAll("  - name: Tina.*\n.*\n", "") + "Ein Bericht.\n");
    }
    assertThat(everything(build(content)))
        .isNotEmpty()
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain("mustermueller", "mustermuller", "kaethe", "kathe", "grosse")
                    .doesNotContain("groesse", "vorsitzende", "wege.txt"));
  }

  @Test
  void isFoundByThisTestWhileNamed() throws Exception {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    Path people = content.resolve("people.yaml");
    Files.writeString(people, Files.readString(people).replaceFirst("  retracted: true\n", ""));
    assertThat(everything(build(content))).anyMatch(text -> text.contains("kathemustermuller"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Käthe Mustermüller",
        "KÄTHE MUSTERMÜLLER",
        "Ka\u0308the Mustermu\u0308ller",
        "Kaethe Mustermueller",
        "Käthe\u00a0Mustermüllers",
        "Käthe\nMustermüller",
        "Muster\u00admüller, Käthe",
        "Käthe Muster&shy;müller",
        "K&auml;the Musterm&uuml;ller",
        "**Käthe** Mustermüller",
        "Frau Mustermüller",
        "Frau Dr. Mustermüllers",
        "Fr. Mustermüller",
        "[Post](mailto:kaethe.mustermueller@example.org)",
        "[Seite](https://example.org/k%C3%A4the-musterm%C3%BCller)",
        "[Seite](k%C3%A4the-musterm%C3%BCller.pdf)",
        "![Bild](k%C3%A4the-musterm%C3%BCller.png)",
        "![K&auml;the Musterm&uuml;ller](bild.png)",
        "`Käthe Mustermüller`",
        "KätheMustermüller",
        "nicht-Käthe Mustermüller",
        "nur Käthe Mustermüller-freundlich",
      })
  void isRefusedInAText(String words) throws IOException {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    Path event = content.resolve("events/runder-tisch/2019-05-09-zwei.md");
    Files.writeString(event, "---\ndate: 2019-05-09\n---\n\nText: " + words + "\n");
    assertThat(codes(content)).contains(Code.PERSON_RETRACTED_NAMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tina Mustermüller",
        "Herr Mustermüller",
        "Frau Mustermüller-Beispiel",
        "Frau Muster-Mustermüller",
        "Käthe. Mustermüller",
        "Käthe Mustermüller-Beispiel",
        "Anna-Käthe Mustermüller",
        "Frau!\n\nMustermüller",
        "Fragen an Käthe",
        "Fragen an eine Frau",
        "Fragen an Frau Dr.",
        "mustermüllern",
      })
  void isNotTakenForSomebodyElse(String words) throws IOException {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    Path event = content.resolve("events/runder-tisch/2019-05-09-zwei.md");
    Files.writeString(event, "---\ndate: 2019-05-09\n---\n\nText: " + words + "\n");
    assertThat(codes(content)).doesNotContain(Code.PERSON_RETRACTED_NAMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: Frau Dr. Erika Probe             | Erika Probe          | PERSON_RETRACTED_NAMED
          name: Frau Dr. Erika Probe             | Frau Probe           | PERSON_RETRACTED_NAMED
          name: Frau Dr. Erika Probe             | Herr Probe           | PERSON_RETRACTED_PERHAPS
          name: Frau Dr. Erika Probe             | Erika                |
          name: Erika Probe                      | Probe, Erika         | PERSON_RETRACTED_NAMED
          name: Erika Probe                      | ProbeErika           | PERSON_RETRACTED_NAMED
          name: Erika Probe                      | Bei der Probe        | PERSON_RETRACTED_PERHAPS
          name: Erika Probe                      | Wir proben; probe es |
          name: Frau Probe                       | Bei der Probe        | PERSON_RETRACTED_PERHAPS
          name: Erika Probe                      | Erikas Probe         | PERSON_RETRACTED_PERHAPS
          name: Erika Probe                      | Frau Probe-Muster    |
          name: René Probé                       | Rene Probe           | PERSON_RETRACTED_NAMED
          name: Herr Prof. Probe                 | Herr Probe           | PERSON_RETRACTED_NAMED
          name: Herr Prof. Probe                 | Bei der Probe        | PERSON_RETRACTED_PERHAPS
          name: Frau Ma                          | Frau Ma              | PERSON_RETRACTED_NAMED
          name: Frau Ma                          | Frau Dr. Ma kam      | PERSON_RETRACTED_NAMED
          name: Pseudonyma                       | Pseudonyma           | PERSON_RETRACTED_NAMED
          given: Erika, family: von der Probe    | von der Probe, Erika | PERSON_RETRACTED_NAMED
          given: Erika, family: von der Probe    | Probe, Erika         |
          honorific: Herr, family: von der Probe | Herrn von der Probe  | PERSON_RETRACTED_NAMED
          """)
  void isFoundByWhatMeansNobodyElse(String person, String words, Code code) throws IOException {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    Files.writeString(content.resolve("people.yaml"), "weg: { " + person + ", retracted: true }\n");
    Files.writeString(
        content.resolve("events/runder-tisch/2018-05-09-eins.md"),
        "---\ndate: 2018-05-09\n---\n" + words + "\n");
    assertThat(findings(content))
        .extracting(Diagnostic::code)
        .filteredOn(List.of(Code.PERSON_RETRACTED_NAMED, Code.PERSON_RETRACTED_PERHAPS)::contains)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.yaml|title: Archiv Käthe Mustermüller",
        "site.yaml|title: Archiv Käthe Muster\u00admüller",
        "glossary.yaml|KM: Käthe Mustermüller",
        "topics/a.md|---\ntitle: A\nsummary: \"Von Käthe Mustermüller\"\n---\nText.\n",
        "topics/a.md|---\ntitle: A\nsummary: \"Linie #1: Käthe Mustermüller\"\n---\nText.\n",
        "topics/a.md|---\ntitle: A\nsummary: 'Linie #1: Käthe Mustermüller'\n---\nText.\n",
        "topics/a.md|---\ntitle: A\n---\nK&auml;the Musterm&uuml;ller\n",
        "pages/b.md|---\ntitle: B\n---\nK&auml;the Musterm&uuml;ller\n",
        "series/runder-tisch.md|---\ntitle: R\n---\nK&auml;the Musterm&uuml;ller\n",
        "events/runder-tisch/2019-05-09-zwei.md|---\ndate: 2019-05-09\nspeakers:\n"
            + "  - { name: Käthe Mustermüller, talk: Wie Käthe Mustermüller fährt }\n---\n",
        "topics/a.md|---\ntitle: A\naliases: [/kaethe-mustermueller/]\n---\nText.\n",
        // What others show of a page for a link has no paragraphs.
        "pages/b.md|---\ntitle: B\n---\nEs sprach Käthe\n\nMustermüller kam\n",
        "pages/b.md|---\ntitle: B\n---\n![Käthe Mustermüller](bild.png)\n",
        "topics/a.md|---\n"
            + "title: A\n"
            + "summary: >\n"
            + "            Von Käthe\n"
            + "            Mustermüller\n"
            + "---\n",
        "topics/a.md|---\ntitle: A\nsummary: \"Von K\\u00e4the Musterm\\xfcller\"\n---\n",
        "site.yaml|title: A\ncontact: { name: S, url: https://example.org/Kaethe%20Mustermueller }",
        "site.yaml|title: A\n"
            + "contact: { name: S, url: https://example.org/k%C3%A4the-musterm%C3%BCller }",
        "people.yaml|weg: { name: Käthe Mustermüller, retracted: true }\n"
            + "b: { name: Bo, organisation: Büro Käthe Mustermüller }",
      })
  void isRefusedWhereverEditorsWrite(String fileAndText) throws IOException {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    int bar = fileAndText.indexOf('|');
    Path file = content.resolve(fileAndText.substring(0, bar));
    Files.createDirectories(file.getParent());
    Files.writeString(file, fileAndText.substring(bar + 1));
    assertThat(codes(content)).contains(Code.PERSON_RETRACTED_NAMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "glossary.yaml|KM: Ein Kürzel\n# Nach Käthe Mustermüller\n# K%C3%A4the Musterm%C3%BCller",
        "people.yaml|b: { name: Bo }\nweg: { name: Käthe Mustermüller, retracted: true,\n"
            + "  role: \"K\\xe4the Mustermüllers Rolle\" }",
        "events/runder-tisch/2019-05-09-zwei.md|---\ndate: 2019-05-09\nspeakers:\n"
            + "  - \"K\\u00e4the Musterm\\u00fcller\"\n  - \"Käthe Mustermüller\"\n---\n",
      })
  void mayStandWhereItIsTakenOutAnyway(String fileAndText) throws IOException {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    int bar = fileAndText.indexOf('|');
    Files.writeString(
        content.resolve(fileAndText.substring(0, bar)), fileAndText.substring(bar + 1));
    assertThat(codes(content)).doesNotContain(Code.PERSON_RETRACTED_NAMED);
  }

  @ParameterizedTest
  @CsvSource({
    "Tina Mustermüller kam., ",
    "Ida Mustermüller kam., ",
    "Eva Mustermüller kam., PERSON_RETRACTED_PERHAPS",
    "Tina Mustermüller sah Mustermüller., PERSON_RETRACTED_PERHAPS",
  })
  void isPerhapsMeantWhereNobodyElseIs(String words, Code code) throws IOException {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    Files.writeString(
        content.resolve("events/runder-tisch/2018-05-09-eins.md"),
        "---\ndate: 2018-05-09\nspeakers: [Ida Mustermüller]\n---\nText.\n");
    Files.writeString(
        content.resolve("events/runder-tisch/2019-05-09-zwei.md"),
        "---\ndate: 2019-05-09\n---\n" + words + "\n");
    assertThat(codes(content))
        .filteredOn(Code.PERSON_RETRACTED_PERHAPS::equals)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void takesNoFileAlongThatIsSomebodyElsesToo() throws Exception {
    SmallArchive archive = new SmallArchive(temporary);
    archive.put("people.yaml", "weg: { name: Erika Probe, retracted: true }\n");
    archive.put("events/treff/eigene.txt", "x").put("events/treff/gemeinsame.txt", "y");
    archive.event(
        "2018-05-09-eins",
        "date: 2018-05-09",
        "speakers:",
        "  - { name: Bo Beispiel, files: [gemeinsame.txt] }",
        "  - { name: Erika Probe, files: [eigene.txt, gemeinsame.txt] }");
    archive.build("2019-05-01");
    assertThat(archive.has("treff/gemeinsame.txt")).isTrue();
    assertThat(archive.has("treff/eigene.txt")).isFalse();
  }

  @Test
  void hasNoAddressAnyMoreHoweverItWasSpelled() throws Exception {
    SmallArchive archive = new SmallArchive(temporary);
    archive.put("people.yaml", "weg: { name: Erika O'Probe, retracted: true }\n");
    archive.put("addresses.txt", "/personen/erika-oprobe/\n/personen/weg/\n");
    assertThat(archive.build("2019-05-01").findings())
        .extracting(Diagnostic::code)
        .filteredOn(Code.ADDRESS_WITHDRAWN::equals)
        .hasSize(2);
    archive.put("events/treff/Folien-Erika-OProbe.txt", "x");
    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(() -> archive.build("2019-05-01"))
        .extracting(e -> e.findings().stream().map(Diagnostic::code).toList())
        .asInstanceOf(LIST)
        .contains(Code.PERSON_RETRACTED_PATH);
  }

  @Test
  void hasNoAddressAnyMoreThatWasMadeOfTheNamesLatinLetters() throws Exception {
    SmallArchive archive = new SmallArchive(temporary);
    archive.put("people.yaml", "weg: { name: Erika Проба, retracted: true }\n");
    archive.put("addresses.txt", "/personen/erika/\n");
    archive.put("events/treff/notizen.txt", "Der Vortrag von Проба.");
    assertThat(archive.build("2019-05-01").findings())
        .extracting(finding -> finding.code() + " " + finding.arguments())
        .contains("ADDRESS_WITHDRAWN []", "PERSON_RETRACTED_PERHAPS [Проба, people.yaml:1]");
  }

  @ParameterizedTest
  @CsvSource({
    "notizen.txt, Käthe Mustermüller, PERSON_RETRACTED_WITHIN",
    "liste.csv, 'Mustermüller;Käthe', PERSON_RETRACTED_WITHIN",
    "liste.csv, 'Tina Mustermüller', ",
    "notizen.txt, 'https://example.org/Kaethe%20Mustermueller', PERSON_RETRACTED_WITHIN",
    "notizen.txt, '\u0308 Ka\u0308the Mustermu\u0308ller', PERSON_RETRACTED_WITHIN",
    "Käthe-Mustermüller-Folien.txt, Text, PERSON_RETRACTED_PATH",
    "liste.csv, 'Mustermüller', PERSON_RETRACTED_PERHAPS",
    "altes.doc, 'nicht zu lesen', PERSON_RETRACTED_UNREAD",
  })
  void isSoughtInFilesThatArePublished(String name, String text, Code code) throws IOException {
    Path content = temporary.resolve("content");
    copy(RETRACTED, content);
    Path event = content.resolve("events/runder-tisch/2019-06-06-drei");
    Files.createDirectories(event);
    Files.writeString(
        event.resolve("index.md"),
        "---\ndate: 2019-06-06\nspeakers: [Tina Mustermüller]\nattachments: [" + name + "]\n---\n");
    Files.writeString(event.resolve(name), text);
    List<Code> attachments =
        List.of(
            Code.PERSON_RETRACTED_WITHIN,
            Code.PERSON_RETRACTED_PERHAPS,
            Code.PERSON_RETRACTED_PATH,
            Code.PERSON_RETRACTED_UNREAD);
    assertThat(findings(content))
        .filteredOn(finding -> finding.location().file().endsWith(name))
        .extracting(Diagnostic::code)
        .filteredOn(attachments::contains)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  private List<Code> codes(Path content) throws IOException {
    return findings(content).stream().map(Diagnostic::code).toList();
  }

  private List<Diagnostic> findings(Path content) throws IOException {
    try {
      return build(content).findings();
    } catch (ContentException e) {
      return e.findings();
    }
  }

  private BuildReport build(Path content) throws IOException, ContentException {
    return new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
        .generate(SiteConfig.of(content, temporary.resolve("site")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Every file with its name, unpacked, decoded, and as plain as letters get. */
  private List<String> everything(BuildReport unused) throws IOException {
    List<String> texts = new java.util.ArrayList<>();
    Path site = temporary.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = site.relativize(file).toString();
        texts.add(plain(name + "\n" + new String(unpacked(file), StandardCharsets.UTF_8)));
      }
    }
    return texts;
  }

  private static byte[] unpacked(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 1 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b) {
      try (GZIPInputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
        return packed.readAllBytes();
      }
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      try (ZipInputStream packed = new ZipInputStream(Files.newInputStream(file))) {
        for (ZipEntry entry; (entry = packed.getNextEntry()) != null; ) {
          all.write(entry.getName().getBytes(StandardCharsets.UTF_8));
          packed.transferTo(all);
        }
      }
      return all.toByteArray();
    }
    return bytes;
  }

  private static String plain(String text) {
    // Long lines of calendars are folded.
    String whole = text.replace("\r\n ", "").replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    String decoded = URLDecoder.decode(whole.replace("+", "%2B"), StandardCharsets.UTF_8);
    return Normalizer.normalize(decoded, Normalizer.Form.NFKD)
        .replaceAll("[\\p{Mn}\\p{Cf}]", "")
        .replace("ß", "ss")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", "");
  }
}
