package io.github.jourfixe.generator.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in files that are published as they are. */
class DocumentTextsTest {

  @TempDir private Path folder;

  @Test
  void pdfsTellTheirPagesNotesAndTitle() throws IOException {
    pdf("a.pdf", "Vortrag von Erika Muster-", "mann im Rathaus");
    assertThat(text("a.pdf").orElseThrow())
        .contains("Vortrag von Erika Mustermann im Rathaus", "Eine Notiz", "Ein Titel");
  }

  @Test
  void pagesWithoutTextAreNotTakenForRead() throws IOException {
    pdf("scan.pdf");
    Files.writeString(folder.resolve("kaputt.pdf"), "%PDF-1.7 nichts weiter");
    Files.writeString(folder.resolve("kaputt.docx"), "PK nichts weiter");
    Files.writeString(folder.resolve("alt.doc"), "Erika Mustermann");
    for (String file : new String[] {"scan.pdf", "kaputt.pdf", "kaputt.docx", "alt.doc"}) {
      assertThat(text(file)).as(file).isEmpty();
    }
    Files.writeString(folder.resolve("foto.jpg"), "Erika Mustermann");
    assertThat(text("foto.jpg")).contains("");
  }

  @Test
  void wordsOfOfficeFilesAreWholeAcrossRunsAndApartAcrossCells() throws IOException {
    office(
        "word/document.xml",
        "<w:d xmlns:w='w'><w:p><w:r><w:t>Erika Muster</w:t></w:r><w:proofErr/><w:r><w:t>mann</w:t>"
            + "</w:r></w:p><w:tc><w:p><w:r><w:t>Max</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p><w:r><w:t>Muster</w:t></w:r></w:p></w:tc></w:d>",
        "word/comments.xml",
        "<w:c xmlns:w='w'><w:comment w:author='Otto Beispiel'><w:p/></w:comment></w:c>",
        "docProps/core.xml",
        "<c xmlns:d='d'><d:creator>Ida</d:creator><d:title>Plan</d:title></c>");
    assertThat(text("a.docx").orElseThrow())
        .contains("Erika Mustermann\nMax", "Otto Beispiel", "Ida\n\nPlan");
  }

  @Test
  void textFilesAreReadAsTheirProgramsWroteThem() throws IOException {
    Files.write(folder.resolve("a.csv"), "Käthe Müller".getBytes(Charset.forName("windows-1252")));
    Files.write(folder.resolve("b.txt"), "\ufeffKäthe Müller".getBytes(StandardCharsets.UTF_16LE));
    Files.writeString(
        folder.resolve("c.rtf"),
        "{\\rtf1\\ansi {\\b K\\'e4the} M\\u252?ller\\par \\u99999999999?}");
    Files.writeString(folder.resolve("d.html"), "<p>K&auml;the <b>M&#252;</b>ller</p>");
    Files.writeString(folder.resolve("e.ics"), "SUMMARY:Käthe Mül\r\n ler\r\n");
    for (String file : new String[] {"a.csv", "b.txt", "c.rtf", "d.html", "e.ics"}) {
      assertThat(
              java.text.Normalizer.normalize(
                  text(file).orElseThrow(), java.text.Normalizer.Form.NFC))
          .as(file)
          .contains("Käthe Müller");
    }
  }

  @Test
  void whatWasReadIsKeptUntilTheFileIsAnother() throws IOException {
    Path made = folder.resolve("made");
    DocumentTexts texts = new DocumentTexts(Optional.of(made));
    pdf("a.pdf", "Eins");
    pdf("leer.pdf");
    Optional<String> first = texts.of("a.pdf", folder.resolve("a.pdf"));
    assertThat(texts.of("leer.pdf", folder.resolve("leer.pdf"))).isEmpty();
    long kept = files(made);
    assertThat(texts.of("a.pdf", folder.resolve("a.pdf"))).isEqualTo(first);
    assertThat(texts.of("leer.pdf", folder.resolve("leer.pdf"))).isEmpty();
    assertThat(files(made)).isEqualTo(kept).isEqualTo(2);
    pdf("a.pdf", "Zwei");
    assertThat(texts.of("a.pdf", folder.resolve("a.pdf")).orElseThrow()).contains("Zwei");
  }

  private static long files(Path made) throws IOException {
    try (Stream<Path> files = Files.walk(made)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private Optional<String> text(String name) throws IOException {
    return new DocumentTexts(Optional.empty()).of(name, folder.resolve(name));
  }

  private void pdf(String name, String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      if (lines.length > 0) {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.setLeading(14);
          content.newLineAtOffset(50, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("Eine Notiz");
        page.getAnnotations().add(note);
      }
      document.getDocumentInformation().setTitle("Ein Titel");
      document.save(folder.resolve(name).toFile());
    }
  }

  private void office(String... parts) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.docx")))) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
