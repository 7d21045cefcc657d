package io.github.jourfixe.generator.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF: its pages, notes and bookmarks, and what it says of itself. */
final class PdfText {

  private PdfText() {}

  /**
   * The text, the empty string if there is none on any page: then what is to be seen there, such as
   * a scan, is unknown, whatever the document says of itself.
   */
  static String of(byte[] bytes) {
    StringWriter text = new StringWriter();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      new PDFTextStripper().writeText(document, text);
      if (text.toString().isBlank()) {
        return "";
      }
      for (PDPage page : document.getPages()) {
        for (PDAnnotation note : page.getAnnotations()) {
          add(note.getContents(), text);
          add(note.getCOSObject().getString(COSName.T), text);
        }
      }
      if (document.getDocumentCatalog().getDocumentOutline() != null) {
        addTitles(document.getDocumentCatalog().getDocumentOutline(), text);
      }
      for (COSName key : document.getDocumentInformation().getCOSObject().keySet()) {
        add(document.getDocumentInformation().getCOSObject().getString(key), text);
      }
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata != null) {
        try (InputStream xmp = metadata.exportXMPMetadata()) {
          add(new String(xmp.readAllBytes(), StandardCharsets.UTF_8), text);
        }
      }
      // A word that is parted at the end of a line is one.
      return text.toString().replaceAll("(\\p{Ll})[-\u2010\u00ad]\\s*\\n(?=\\p{Ll})", "$1");
    } catch (IOException | RuntimeException e) {
      // Broken, or locked by a password; PDFBox tells both in several ways.
      return "";
    }
  }

  private static void addTitles(PDOutlineNode node, StringWriter text) {
    for (PDOutlineItem item : node.children()) {
      add(item.getTitle(), text);
      addTitles(item, text);
    }
  }

  private static void add(String words, StringWriter text) {
    if (words != null) {
      // No name goes on from one of these to the next.
      text.append("\n\n").append(words);
    }
  }
}
