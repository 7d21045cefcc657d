package io.github.jourfixe.generator.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents tell besides their text. */
class DocumentInspectorTest {

  private static final String CORE =
      "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>Protokoll</dc:title>"
          + "<dc:creator>%s</dc:creator><cp:lastModifiedBy>%s</cp:lastModifiedBy>"
          + "</cp:coreProperties>";

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void pdfTellsItsAuthor() throws IOException {
    try (PDDocument document = document()) {
      document.getDocumentInformation().setAuthor("Erika Mustermann");
      document.getDocumentInformation().setCreator("Ein Programm");
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(
          ("<x xmlns:dc='d' xmlns:r='r'><dc:creator><r:Seq><r:li>Max Muster</r:li></r:Seq>"
                  + "</dc:creator></x>")
              .getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      document.save(folder.resolve("a.pdf").toFile());
    }
    try (PDDocument document = document()) {
      document.save(folder.resolve("b.pdf").toFile());
    }
    inspect("a.pdf");
    inspect("b.pdf");
    assertThat(found()).containsExactly("a.pdf file-author [Erika Mustermann, Max Muster]");
  }

  @Test
  void officeFilesTellWhoWroteThem() throws IOException {
    zip("a.docx", "docProps/core.xml", String.format(CORE, "Erika &amp; Max", "Max Muster"));
    zip("b.pptx", "docProps/core.xml", String.format(CORE, "", "Microsoft Office User"));
    zip("c.xlsx", "docProps/app.xml", "<Properties><Manager>Max Muster</Manager></Properties>");
    zip(
        "d.odt",
        "meta.xml",
        "<m xmlns:d='d' xmlns:m='m'><m:initial-creator>Erika Mustermann</m:initial-creator></m>");
    for (String name : List.of("a.docx", "b.pptx", "c.xlsx", "d.odt")) {
      inspect(name);
    }
    assertThat(found())
        .containsExactly(
            "a.docx file-author [Erika & Max, Max Muster]",
            "c.xlsx file-author [Max Muster]",
            "d.odt file-author [Erika Mustermann]");
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    try (PDDocument document = document()) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("eins", "zwei", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(folder.resolve("geheim.pdf").toFile());
    }
    inspect("geheim.pdf");
    Files.writeString(folder.resolve("kaputt.pdf"), "%PDF-1.7 nichts weiter");
    inspect("kaputt.pdf");
    Files.writeString(folder.resolve("kaputt.docx"), "PK nichts weiter");
    inspect("kaputt.docx");
    Files.write(folder.resolve("alt.doc"), HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
    inspect("alt.doc");
    zip("leer.docx", "word/document.xml", "<x/>");
    inspect("leer.docx");
    Files.writeString(folder.resolve("notizen.txt"), "Erika Mustermann");
    inspect("notizen.txt");
    assertThat(found())
        .containsExactly(
            "alt.doc file-unchecked []",
            "geheim.pdf file-unchecked []",
            "kaputt.docx file-unchecked []",
            "kaputt.pdf file-unchecked []",
            "leer.docx file-unchecked []");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/media/image1.jpeg", "ppt/media/image2.JPG", "Pictures/1000.jpg"})
  void photographsWithinDocumentsMustNotTellWhereTheyWereTaken(String name) throws Exception {
    byte[] photograph = SamplePictures.photograph(SamplePictures.quarters(20, 10), 1);
    byte[] silent = Cleaning.clean(photograph, PictureKind.JPEG);
    zip("a.docx", "docProps/core.xml", "<x/>", name, photograph);
    zip("b.docx", "docProps/core.xml", "<x/>", name, silent);
    inspect("a.docx");
    inspect("b.docx");
    assertThat(found()).containsExactly("a.docx file-location [" + name + "]");
  }

  @Test
  void filmsMustNotTellWhereTheyWereTaken() throws IOException {
    byte[] place = "\0\u0012\u0015\u00c7+48.0000+009.0000/".getBytes(StandardCharsets.ISO_8859_1);
    byte[] film =
        joined(
            box("ftyp", "isom\0\0\2\0isom".getBytes(StandardCharsets.ISO_8859_1)),
            box("moov", box("udta", box("\u00a9xyz", place))));
    Files.write(folder.resolve("a.mp4"), film);
    inspect("a.mp4");
    Files.write(
        folder.resolve("b.mp4"),
        joined(
            box("ftyp", "isom\0\0\2\0isom".getBytes(StandardCharsets.ISO_8859_1)),
            box("moov", new byte[0])));
    inspect("b.mp4");
    Files.writeString(folder.resolve("c.mp4"), "kein Film");
    inspect("c.mp4");
    assertThat(found()).containsExactly("a.mp4 file-location [a.mp4]");
  }

  private static byte[] box(String name, byte[] content) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int length = content.length + 8;
    all.write(length >> 24);
    all.write(length >> 16);
    all.write(length >> 8);
    all.write(length);
    all.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(content);
    return all.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static PDDocument document() {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage());
    return document;
  }

  private void zip(String name, String part, String text) throws IOException {
    zip(name, part, text, "mimetype", new byte[0]);
  }

  private void zip(String name, String part, String text, String other, byte[] content)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(other));
      zip.write(content);
    }
  }

  private void inspect(String name) throws IOException {
    new DocumentInspector(diagnostics).inspect(name, folder.resolve(name));
  }

  private List<String> found() {
    return diagnostics.sorted().stream()
        .map(f -> f.location() + " " + f.code().id() + " " + f.arguments())
        .toList();
  }
}
