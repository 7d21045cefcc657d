package io.github.jourfixe.generator.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;
import org.zwobble.mammoth.images.Image;

/** Reads minutes that were written elsewhere: Word, HTML or plain text. */
public final class MinutesReader {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<String, String> PICTURES =
      Map.of("image/png", "png", "image/jpeg", "jpg", "image/gif", "gif");

  private final boolean german;

  /**
   * A reader.
   *
   * @param language of the minutes, {@code de} or {@code en}
   */
  public MinutesReader(String language) {
    this.german = language.equals("de");
  }

  /**
   * Reads a file; what it is, its ending says: {@code .docx}, {@code .html} or {@code .htm}, and
   * text otherwise. Text that is not UTF-8 is taken as Windows-1252.
   *
   * @return empty if the file is a document of another program, or broken
   * @throws IOException if the file cannot be read
   */
  public Optional<Minutes> read(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    byte[] bytes = Files.readAllBytes(file);
    if (name.endsWith(".docx")) {
      return word(bytes);
    }
    Optional<String> text = decode(bytes);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return text.map(html -> html(Jsoup.parse(html), List.of()));
    }
    return text.map(this::text);
  }

  private Optional<Minutes> word(byte[] bytes) throws IOException {
    List<Minutes.Picture> pictures = new ArrayList<>();
    DocumentConverter converter =
        new DocumentConverter().imageConverter(image -> picture(image, pictures));
    Result<String> result;
    try {
      result = converter.convertToHtml(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong within the file: it is no document that can be read.
      return Optional.empty();
    }
    return Optional.of(html(Jsoup.parse(result.getValue()), pictures));
  }

  private static Map<String, String> picture(Image image, List<Minutes.Picture> pictures)
      throws IOException {
    String ending = PICTURES.get(image.getContentType());
    if (ending == null) {
      return Map.of("src", "", "alt", image.getContentType());
    }
    String name = "bild-" + (pictures.size() + 1) + "." + ending;
    Optional<String> described = image.getAltText().filter(alt -> !alt.isBlank());
    try (InputStream stream = image.getInputStream()) {
      pictures.add(new Minutes.Picture(name, stream.readAllBytes(), described.isPresent()));
    }
    return Map.of("src", name, "alt", described.orElse(""));
  }

  private Minutes html(Document document, List<Minutes.Picture> pictures) {
    HtmlToMarkdown writer = new HtmlToMarkdown(new CleanText(german), german);
    String markdown = writer.write(document.body());
    List<String> lines =
        document.body().select("h1,h2,h3,h4,h5,h6,p,li,td,th,pre,div").stream()
            .filter(
                block -> block.select("p,li,div,table").size() <= (block.is("p,li,div") ? 1 : 0))
            .map(block -> new CleanText(german).clean(block.wholeText()))
            .flatMap(String::lines)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    return new Minutes(markdown, lines, pictures, writer.losses());
  }

  private Minutes text(String text) {
    String clean = new CleanText(german).clean(text);
    String markdown = new TextToMarkdown().write(clean);
    List<String> lines = clean.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new Minutes(markdown, lines, List.of(), List.of());
  }

  private static Optional<String> decode(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 8192); i++) {
      if (bytes[i] == 0) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.of(new String(bytes, WINDOWS));
    }
  }
}
