package io.github.jourfixe.generator.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.ContentScaffold;
import io.github.jourfixe.generator.ContentScaffold.Imported;
import io.github.jourfixe.generator.ScaffoldException;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes from elsewhere become a report that builds; what was guessed is said. */
class ImportTest {

  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TempDir private Path temporary;
  private Path content;

  @BeforeEach
  void makeArchive() throws IOException {
    content = temporary.resolve("content");
    Files.createDirectories(content.resolve("series"));
    Files.writeString(content.resolve("site.yaml"), "title: Musterstadt\nasOf: 2020-01-01\n");
    Files.writeString(
        content.resolve("series/runder-tisch.md"), "---\ntitle: Runder Tisch Radverkehr\n---\n");
  }

  @Test
  void plainTextBecomesAReport() throws Exception {
    Imported imported =
        importText(
            """
            \ufeff6. Runder Tisch Radverkehr
            ==========================

            Datum: 9. Mai 2019, 14.00 bis 17.00\u00a0Uhr
            Ort: Rathaus: Sitzungssaal

            Die Teilneh\u00admer*innen und Besucher*innen sprachen über „Radwege".
            Punkte:
            • Radwege am #1-Platz
            • Gehwege

            28. November 2018: Auftakt

            1. Erstens
            2. Zweitens

            Frau Beispiel
            Stadt <Muster>
            --
            """);
    assertThat(content.relativize(imported.file()))
        .hasToString("events/runder-tisch/2019-05-09.md");
    assertThat(Files.readString(imported.file()))
        .isEqualTo(
            """
            ---
            date: 2019-05-09  # vermutet nach »Datum: 9. Mai 2019, 14.00 bis 17.00 Uhr«
            time: "14:00–17:00"  # vermutet nach »Datum: 9. Mai 2019, 14.00 bis 17.00 Uhr«
            number: 6  # vermutet nach »6. Runder Tisch Radverkehr«
            location: "Rathaus: Sitzungssaal"  # vermutet nach »Ort: Rathaus: Sitzungssaal«
            # Noch zu ergänzen, wo es etwas gibt: summary, topics, speakers
            ---

            Datum: 9. Mai 2019, 14.00 bis 17.00 Uhr\\
            Ort: Rathaus: Sitzungssaal

            Die Teilnehmer*innen und Besucher*innen sprachen über „Radwege“.
            Punkte:

            - Radwege am #1-Platz
            - Gehwege

            28\\. November 2018: Auftakt

            1. Erstens
            2. Zweitens

            Frau Beispiel\\
            Stadt \\<Muster>\\
            \\--
            """);
    assertThat(imported.remarks())
        .hasSize(4)
        .first()
        .isEqualTo("date: 2019-05-09 – vermutet nach »Datum: 9. Mai 2019, 14.00 bis 17.00 Uhr«");
    assertThat(build().findings()).isEmpty();
  }

  @Test
  void aSavedPageBecomesAReport() throws Exception {
    Imported imported =
        importFile(
            "seite.html",
            """
            <html><head><title>x</title><style>p { color: red }</style></head><body>
            <nav><a href="/">Start</a></nav>
            <h1>Radwege im Winter</h1>
            <p class=MsoNormal><span lang=DE>Am 09.05.2019 ging es um <b>Radwege </b>und
            <a href="https://www.example.org/plan">den Plan</a>, nicht um <a href="intern.html">Internes</a>.</span></p>
            <h4>Ergebnisse</h4>
            <ul><li>Eins<ul><li>Unterpunkt</li></ul></li><li>Zwei</li></ul>
            <table><tr><th>Wer</th><th>Was</th></tr><tr><td>Amt</td><td>A|B</td></tr></table>
            <p>6. Mai: <o:p></o:p>1. April<br>Zeile zwei &amp;amp; *Stern*</p>
            <script>alert(1)</script><img src="logo.gif" alt="Logo">
            </body></html>
            """);
    assertThat(content.relativize(imported.file()))
        .hasToString("events/runder-tisch/2019-05-09-radwege-im-winter.md");
    assertThat(Files.readString(imported.file()))
        .contains("title: Radwege im Winter  # vermutet")
        .endsWith(
            """
            ---

            Am 09.05.2019 ging es um **Radwege** und [den Plan](<https://www.example.org/plan>), nicht um Internes.

            #### Ergebnisse

            - Eins
              - Unterpunkt
            - Zwei

            | Wer | Was |
            | --- | --- |
            | Amt | A\\|B |

            6\\. Mai: 1. April\\
            Zeile zwei \\&amp; \\*Stern\\*
            """);
    assertThat(imported.remarks())
        .anyMatch(remark -> remark.contains("Internes (intern.html)"))
        .anyMatch(remark -> remark.contains("logo.gif"));
    BuildReport report = build();
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void aWordDocumentBecomesAReportWithItsPictures() throws Exception {
    Path word = temporary.resolve("protokoll.docx");
    writeWord(
        word,
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Radwege</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t xml:space=\"preserve\">Am 9. Mai 2019 sprach </w:t></w:r>"
            + "<w:r><w:rPr><w:b/></w:rPr><w:t>Frau Beispiel</w:t></w:r>"
            + "<w:r><w:t>. Teilneh\u00admer\u00a0*innen</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Ort: Rathaus, 14:00 bis 16:30 Uhr</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>• Radwege</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>•\u00a0Gehwege</w:t></w:r></w:p>"
            + "<w:p><w:r>"
            + PICTURE
            + "</w:r></w:p>");
    Imported imported =
        ContentScaffold.of(content).importMinutes(word, "runder-tisch", Optional.empty(), "");
    assertThat(content.relativize(imported.file()))
        .hasToString("events/runder-tisch/2019-05-09-radwege/index.md");
    assertThat(Files.readString(imported.file()))
        .endsWith(
            """
            ---

            Am 9. Mai 2019 sprach **Frau Beispiel**. Teilnehmer \\*innen

            Ort: Rathaus, 14:00 bis 16:30 Uhr

            - Radwege
            - Gehwege

            ![Beschreibung des Bildes ergänzen](bild-1.png)
            """);
    assertThat(imported.file()).content().contains("location: Rathaus  # vermutet");
    assertThat(imported.file().resolveSibling("bild-1.png")).hasBinaryContent(DOT);
    assertThat(imported.remarks())
        .anyMatch(remark -> remark.startsWith("bild-1.png: Beschreibung"));
    assertThat(build().findings()).isEmpty();
  }

  @Test
  void oldTextIsReadAsItWasWritten() throws Exception {
    Path file = temporary.resolve("alt.txt");
    Files.write(
        file, "Radwege für Fußgänger, 9.5.2019\n".getBytes(Charset.forName("windows-1252")));
    Imported imported =
        ContentScaffold.of(content).importMinutes(file, "runder-tisch", Optional.empty(), "Titel");
    assertThat(imported.file()).content().contains("title: Titel").contains("für Fußgänger");
  }

  @Test
  void nothingIsInventedAndNothingOverwritten() throws Exception {
    assertThatThrownBy(() -> importText("Ein Bericht ohne Tag.\n"))
        .isInstanceOf(ScaffoldException.class)
        .hasMessageContaining("kein Datum");
    Path file = temporary.resolve("kaputt.docx");
    Files.writeString(file, "kein Word");
    assertThatThrownBy(
            () ->
                ContentScaffold.of(content)
                    .importMinutes(file, "runder-tisch", Optional.of("2019-05-09"), ""))
        .isInstanceOf(ScaffoldException.class)
        .hasMessageContaining("weder Word");
    importText("Am 9. Mai 2019 war etwas.\n");
    assertThatThrownBy(() -> importText("Am 9. Mai 2019 war etwas.\n"))
        .isInstanceOf(ScaffoldException.class)
        .hasMessageContaining("gibt es schon");
  }

  private static final String PICTURE =
      "<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Bild\"/><a:graphic><a:graphicData><pic:pic>"
          + "<pic:blipFill><a:blip r:embed=\"rId1\"/></pic:blipFill></pic:pic></a:graphicData>"
          + "</a:graphic></wp:inline></w:drawing>";

  /** The smallest file that is a Word document. */
  private static void writeWord(Path file, String body) throws IOException {
    String types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + office
            + "/%s\" Target=\"%s\"/></Relationships>";
    String document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\""
            + office
            + "\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
            + "<w:body>"
            + body
            + "</w:body></w:document>";
    Map<String, byte[]> parts =
        Map.of(
            "[Content_Types].xml", utf8(types),
            "_rels/.rels", utf8(relationships.formatted("officeDocument", "word/document.xml")),
            "word/_rels/document.xml.rels",
                utf8(relationships.formatted("image", "media/image1.png")),
            "word/document.xml", utf8(document),
            "word/media/image1.png", DOT);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Imported importText(String text) throws Exception {
    return importFile("protokoll.txt", text);
  }

  private Imported importFile(String name, String text) throws Exception {
    Path file = temporary.resolve(name);
    Files.writeString(file, text);
    return ContentScaffold.of(content).importMinutes(file, "runder-tisch", Optional.empty(), "");
  }

  private BuildReport build() throws Exception {
    return new SiteGenerator(
            InstantSource.fixed(Instant.parse("2020-01-01T12:00:00Z")), BuildListener.SILENT)
        .generate(SiteConfig.of(content, temporary.resolve("site")));
  }
}
