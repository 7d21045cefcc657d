package io.github.jourfixe.generator.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Reports what documents tell besides their text: who wrote them, and where the photographs in them
 * were taken. The documents themselves are published as they are.
 */
public final class DocumentInspector {

  static final Set<String> OFFICE =
      Set.of(
          "docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "pptx", "pptm", "ppsx", "potx", "odt",
          "ods", "odp", "odg", "ott");

  /** Files of programs of old, which nothing here can read. */
  private static final Set<String> OLD_OFFICE = Set.of("doc", "dot", "xls", "ppt", "pps");

  private static final Set<String> FILMS = Set.of("mp4", "m4v", "mov", "m4a", "3gp");

  /** Parts of office files, with the elements in them that name people (OPC, ODF 1.3). */
  private static final Map<String, Set<String>> NAMING =
      Map.of(
          "docProps/core.xml", Set.of("creator", "lastModifiedBy"),
          "docProps/app.xml", Set.of("Manager"),
          "meta.xml", Set.of("creator", "initial-creator", "printed-by"));

  /** What programs write where there is nobody to name. */
  private static final Set<String> NOBODY =
      Set.of(
          "python-docx",
          "openpyxl",
          "apache poi",
          "microsoft office user",
          "unknown",
          "unbekannt",
          "anonymous",
          "anonym",
          "user",
          "admin",
          "administrator");

  private static final Pattern PLACE =
      Pattern.compile("(?i)GPS (?:Lat|Long)itude|ISO 6709|(?:lat|long)itude");

  private static final Pattern PHOTOGRAPH =
      Pattern.compile("(?i)(?:.*/)?(?:media|Pictures)/.*\\.jpe?g");

  private static final int MAX_PART_BYTES = 1 << 20;
  private static final int MAX_PICTURE_BYTES = 32 << 20;

  private final Diagnostics diagnostics;

  /** An inspector that reports what it finds. */
  public DocumentInspector(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Looks into a file, if it is a document of a kind that tells more than its text.
   *
   * @param path relative to the content folder
   * @throws IOException if the file cannot be read at all
   */
  public void inspect(String path, Path file) throws IOException {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    SourceLocation place = SourceLocation.of(path);
    Set<String> people = new LinkedHashSet<>();
    boolean readable = true;
    if (ending.equals("pdf")) {
      readable = pdf(file, people);
    } else if (OFFICE.contains(ending)) {
      readable = office(file, place, people);
    } else if (OLD_OFFICE.contains(ending)) {
      readable = false;
    } else if (FILMS.contains(ending)) {
      film(file, place);
    }
    if (!readable) {
      diagnostics.report(Code.FILE_UNCHECKED, place);
    }
    people.removeIf(name -> name.isBlank() || NOBODY.contains(name.toLowerCase(Locale.ROOT)));
    if (!people.isEmpty()) {
      diagnostics.report(Code.FILE_AUTHOR, place, String.join(", ", people));
    }
  }

  private static boolean pdf(Path file, Set<String> people) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException("Cannot read " + file.getFileName());
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String author = document.getDocumentInformation().getAuthor();
      people.add(author == null ? "" : author.strip());
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata != null) {
        try (InputStream xmp = metadata.exportXMPMetadata()) {
          collect(xmp, Set.of("creator"), people);
        }
      }
      return true;
    } catch (IOException | RuntimeException e) {
      // Broken, or locked by a password; PDFBox tells both in several ways.
      return false;
    }
  }

  private boolean office(Path file, SourceLocation place, Set<String> people) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean known = false;
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Set<String> naming = NAMING.get(entry.getName());
        if (naming != null) {
          collect(part(zip, entry, MAX_PART_BYTES), naming, people);
          known = true;
        } else if (PHOTOGRAPH.matcher(entry.getName()).matches()) {
          if (tellsPlace(part(zip, entry, MAX_PICTURE_BYTES))) {
            diagnostics.report(Code.FILE_LOCATION, place, entry.getName());
          }
        }
      }
      return known;
    } catch (ZipException | EOFException e) {
      return false;
    }
  }

  private static InputStream part(ZipFile zip, ZipEntry entry, int limit) throws IOException {
    try (InputStream stream = zip.getInputStream(entry)) {
      return new ByteArrayInputStream(stream.readNBytes(limit));
    }
  }

  private void film(Path file, SourceLocation place) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      if (tellsPlace(stream)) {
        diagnostics.report(Code.FILE_LOCATION, place, place.file());
      }
    }
  }

  private static boolean tellsPlace(InputStream stream) throws IOException {
    Metadata metadata;
    try {
      metadata = ImageMetadataReader.readMetadata(stream);
    } catch (ImageProcessingException | EOFException e) {
      return false;
    }
    for (Directory directory : metadata.getDirectories()) {
      for (Tag tag : directory.getTags()) {
        if (PLACE.matcher(tag.getTagName()).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Readers of XML that fetch nothing from anywhere. */
  static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The texts of some elements, also of those within them; what is no XML holds none. */
  private static void collect(InputStream stream, Set<String> elements, Set<String> people) {
    try {
      XMLStreamReader xml = xml().createXMLStreamReader(stream);
      int within = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT ->
              within += within > 0 || elements.contains(xml.getLocalName()) ? 1 : 0;
          case XMLStreamConstants.END_ELEMENT -> within = Math.max(0, within - 1);
          case XMLStreamConstants.CHARACTERS -> {
            if (within > 0 && !xml.getText().isBlank()) {
              people.add(xml.getText().strip());
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
  }
}
