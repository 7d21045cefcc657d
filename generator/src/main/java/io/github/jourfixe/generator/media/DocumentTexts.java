package io.github.jourfixe.generator.media;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what documents say, to look for words in it. What took time to read may be kept for the
 * next build. Safe for use by several threads.
 */
public final class DocumentTexts {

  /** Goes up whenever the same document is read differently. */
  private static final String EDITION = "text-1";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Set<String> PLAIN =
      Set.of("txt", "csv", "tsv", "ics", "vcf", "html", "htm", "xml", "json", "md", "svg", "rtf");

  /** Documents of programs that nothing here can read, and bundles of files. */
  private static final Set<String> CLOSED =
      Set.of("doc", "dot", "xls", "ppt", "pps", "pages", "numbers", "key", "zip", "7z", "rar");

  private final Optional<MadeFiles> made;

  /** A reader that keeps in a folder what it has read, if there is one. */
  public DocumentTexts(Optional<Path> folder) {
    this.made = folder.map(MadeFiles::new);
  }

  /**
   * The text of a file, in the order in which it is stored, with what else the document says of
   * itself. Empty if it is a document whose text cannot be read: locked, damaged, of an old
   * program, or nothing but pictures of pages. Of other files, such as photographs, the empty
   * string.
   *
   * @param path relative to the content folder; its ending tells what the file is
   * @throws IOException if the file cannot be read at all
   */
  public Optional<String> of(String path, Path file) throws IOException {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (PLAIN.contains(ending)) {
      return Optional.of(plain(Files.readAllBytes(file), ending));
    }
    if (ending.equals("pdf") || DocumentInspector.OFFICE.contains(ending)) {
      byte[] bytes = Files.readAllBytes(file);
      return made.isEmpty() ? read(bytes, ending) : kept(bytes, ending, made.orElseThrow());
    }
    return CLOSED.contains(ending) ? Optional.empty() : Optional.of("");
  }

  private static Optional<String> kept(byte[] bytes, String ending, MadeFiles made)
      throws IOException {
    String key = Workshop.hash(EDITION, ending, Workshop.hash(bytes));
    Optional<byte[]> known = made.find(key);
    if (known.isPresent()) {
      return told(new String(known.orElseThrow(), StandardCharsets.UTF_8));
    }
    Optional<String> text = read(bytes, ending);
    made.keep(key, text.orElse("").getBytes(StandardCharsets.UTF_8));
    return text;
  }

  private static Optional<String> read(byte[] bytes, String ending) {
    return told(ending.equals("pdf") ? PdfText.of(bytes) : OfficeText.of(bytes));
  }

  /** A document without a word was not understood. */
  private static Optional<String> told(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** Text in UTF-8 with or without a mark, in UTF-16 with one, or as old Windows wrote it. */
  private static String plain(byte[] bytes, String ending) {
    String text;
    if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
      text = new String(bytes, StandardCharsets.UTF_16);
    } else {
      String utf8 = new String(bytes, StandardCharsets.UTF_8);
      text = utf8.indexOf('\ufffd') < 0 ? utf8 : new String(bytes, WINDOWS);
    }
    return switch (ending) {
      case "rtf" -> MarkedText.ofRtf(text);
      case "html", "htm", "xml", "svg" -> text + "\n\n" + MarkedText.ofHtml(text);
      // Long lines of these are folded (RFC 5545, RFC 6350).
      case "ics", "vcf" -> text.replaceAll("\r?\n[ \t]", "");
      // Family name and given name in two cells are one name.
      case "csv" -> text.replace(';', ',');
      default -> text;
    };
  }
}
