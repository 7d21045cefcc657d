package io.github.jourfixe.generator.media;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.png.PngMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jpeg.JpegDirectory;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out which files are pictures, and reports those that must not be published. */
public final class PictureInspector {

  /** Above it a picture would fill the memory of an ordinary machine. */
  private static final long MAX_PIXELS = 100_000_000;

  private static final int HEAD = 32;

  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp");

  /** Pictures that browsers do not show, or whose private data nothing here can take away. */
  private static final Set<String> FOREIGN =
      Set.of(
          "heic", "heif", "avif", "jxl", "jp2", "tif", "tiff", "bmp", "psd", "svgz", "dng", "cr2",
          "cr3", "nef", "arw", "orf", "raf", "rw2");

  /** Names of the forms of ISO base media files that are pictures, where {@code ftyp} says them. */
  private static final Set<String> FOREIGN_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis", "crx ");

  private final Diagnostics diagnostics;

  /** An inspector that reports what it finds. */
  public PictureInspector(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * What a file says, if it is a picture; empty also if that was reported as wrong.
   *
   * @param path relative to the content folder
   * @throws IOException if the file cannot be read at all
   */
  public Optional<PictureFacts> inspect(String path, Path file) throws IOException {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    SourceLocation place = SourceLocation.of(path);
    byte[] head = head(file);
    String start = new String(head, StandardCharsets.ISO_8859_1);
    try {
      if (ending.equals("svg")) {
        return Optional.of(new SvgCheck(path, diagnostics).check(Files.readAllBytes(file)));
      }
      Optional<PictureKind> kind = kind(start);
      if (kind.isPresent()) {
        PictureFacts facts = facts(kind.orElseThrow(), file);
        if ((long) facts.width() * facts.height() <= MAX_PIXELS) {
          return Optional.of(facts);
        }
        diagnostics.report(
            Code.PICTURE_TOO_LARGE,
            place,
            String.valueOf(facts.width()),
            String.valueOf(facts.height()));
      } else if (FOREIGN.contains(ending) || isForeign(start)) {
        diagnostics.report(Code.PICTURE_FORMAT, place, ending.toUpperCase(Locale.ROOT));
      } else if (PICTURES.contains(ending)) {
        diagnostics.report(Code.PICTURE_UNREADABLE, place);
      }
    } catch (BrokenPictureException | ImageProcessingException | EOFException e) {
      diagnostics.report(Code.PICTURE_UNREADABLE, place);
    }
    return Optional.empty();
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return input.readNBytes(HEAD);
    }
  }

  private static Optional<PictureKind> kind(String start) {
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(PictureKind.JPEG);
    }
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PictureKind.PNG);
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return Optional.of(PictureKind.GIF);
    }
    boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
    return webp ? Optional.of(PictureKind.WEBP) : Optional.empty();
  }

  private static boolean isForeign(String start) {
    return start.startsWith("II*\0")
        || start.startsWith("MM\0*")
        || start.startsWith("8BPS")
        || start.startsWith("ftyp", 4)
            && FOREIGN_BRANDS.stream().anyMatch(brand -> start.startsWith(brand, 8));
  }

  private static PictureFacts facts(PictureKind kind, Path file)
      throws BrokenPictureException, ImageProcessingException, IOException {
    if (kind == PictureKind.JPEG) {
      return jpeg(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return switch (kind) {
        case PNG -> png(bytes);
        case GIF -> gif(bytes);
        default -> webp(bytes);
      };
    } catch (IndexOutOfBoundsException e) {
      throw new BrokenPictureException("The file ends before the picture does", e);
    }
  }

  /** Reads no further than to where the pixels begin. */
  private static PictureFacts jpeg(Path file)
      throws BrokenPictureException, JpegProcessingException, IOException {
    Metadata metadata;
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
      metadata = JpegMetadataReader.readMetadata(input);
    }
    JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
    int width = number(frame, JpegDirectory.TAG_IMAGE_WIDTH);
    int height = number(frame, JpegDirectory.TAG_IMAGE_HEIGHT);
    return sized(PictureFacts.stored(PictureKind.JPEG, width, height, turn(metadata), false));
  }

  private static PictureFacts png(byte[] bytes)
      throws BrokenPictureException, ImageProcessingException, IOException {
    PngCleaning cleaning = new PngCleaning(bytes);
    cleaning.run();
    Metadata metadata = PngMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    int width = number(bytes, 16);
    int height = number(bytes, 20);
    // Turning would take all images but the first.
    Turn turn = cleaning.isMoving() ? Turn.NONE : turn(metadata);
    return sized(PictureFacts.stored(PictureKind.PNG, width, height, turn, cleaning.isMoving()));
  }

  private static PictureFacts gif(byte[] bytes) throws BrokenPictureException {
    int width = bytes[6] & 0xff | (bytes[7] & 0xff) << 8;
    int height = bytes[8] & 0xff | (bytes[9] & 0xff) << 8;
    if ((long) width * height > MAX_PIXELS) {
      return new PictureFacts(PictureKind.GIF, width, height, Turn.NONE, false);
    }
    GifCleaning cleaning = new GifCleaning(bytes);
    cleaning.run();
    return sized(new PictureFacts(PictureKind.GIF, width, height, Turn.NONE, cleaning.isMoving()));
  }

  private static PictureFacts webp(byte[] bytes) throws BrokenPictureException {
    WebpCleaning cleaning = new WebpCleaning(bytes);
    cleaning.run();
    return sized(cleaning.facts());
  }

  private static PictureFacts sized(PictureFacts facts) throws BrokenPictureException {
    if (!facts.hasSize()) {
      throw new BrokenPictureException("No size");
    }
    return facts;
  }

  private static Turn turn(Metadata metadata) {
    return Turn.ofTag(
        number(
            metadata.getFirstDirectoryOfType(ExifIFD0Directory.class),
            ExifIFD0Directory.TAG_ORIENTATION));
  }

  /** The number of a tag, or 0. */
  private static int number(Directory directory, int tag) {
    Integer value = directory == null ? null : directory.getInteger(tag);
    return value == null ? 0 : value;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }
}
