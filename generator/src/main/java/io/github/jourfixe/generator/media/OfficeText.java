package io.github.jourfixe.generator.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of an office file (OPC, ODF 1.3): all that its XML says, notes, comments and headers
 * too, and who made comments and changes.
 */
final class OfficeText {

  private static final int MAX_PART_BYTES = 64 << 20;

  /** Elements behind which another paragraph or cell begins; within others, words go on. */
  private static final Set<String> BLOCKS = Set.of("p", "h", "si", "is", "tc", "c", "comment");

  /** Empty elements that stand for white space. */
  private static final Set<String> SPACES = Set.of("tab", "br", "cr", "s", "line-break");

  /** Attributes that hold words. */
  private static final Set<String> SAYING =
      Set.of("author", "descr", "title", "alt", "name", "displayName", "userId", "tooltip");

  private OfficeText() {}

  /** The text, the empty string if nothing can be read. */
  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          boolean facts =
              entry.getName().startsWith("docProps/") || entry.getName().equals("meta.xml");
          read(new ByteArrayInputStream(zip.readNBytes(MAX_PART_BYTES)), facts, text);
          text.append("\n\n");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Damaged; a name of a part that is no text is an argument to the JDK.
      return "";
    }
    return text.toString();
  }

  private static void read(InputStream part, boolean facts, StringBuilder text) {
    // Set apart from the words of the paragraph, which may go on behind them.
    StringBuilder said = new StringBuilder();
    try {
      XMLStreamReader xml = DocumentInspector.xml().createXMLStreamReader(part);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> addAttributes(xml, said);
          case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> {
            if (SPACES.contains(xml.getLocalName())) {
              text.append(' ');
            } else if (facts) {
              text.append("\n\n");
            } else if (BLOCKS.contains(xml.getLocalName())) {
              text.append('\n');
            }
          }
          default -> {
            // Says nothing.
          }
        }
      }
    } catch (XMLStreamException e) {
      // What was read so far counts.
    }
    text.append("\n\n").append(said);
  }

  private static void addAttributes(XMLStreamReader xml, StringBuilder said) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      if (SAYING.contains(xml.getAttributeLocalName(i)) && value.indexOf(' ') > 0) {
        said.append(value).append("\n\n");
      }
    }
  }
}
