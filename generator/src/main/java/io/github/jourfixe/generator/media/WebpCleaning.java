package io.github.jourfixe.generator.media;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps the chunks of a WebP file that draw it (RFC 9649, section 2). */
final class WebpCleaning extends Cleaning {

  private static final Set<String> KEPT =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  /** The flags of {@code VP8X} that promise Exif and XMP. */
  private static final int PRIVATE = 0x08 | 0x04;

  /** Where the flags of {@code VP8X} are in what is kept; 0 if there are none. */
  private int flags;

  private int width;
  private int height;
  private boolean moving;

  WebpCleaning(byte[] bytes) {
    super(bytes);
  }

  /** What the file says, known after {@link #run}. */
  PictureFacts facts() {
    return new PictureFacts(PictureKind.WEBP, width, height, Turn.NONE, moving);
  }

  @Override
  void run() throws BrokenPictureException {
    if (!holds(0, "RIFF") || !holds(8, "WEBP")) {
      throw new BrokenPictureException("Not a WebP file");
    }
    keep(0, 12);
    long end = 8L + little(4, 4);
    int at = 12;
    while (at + 8 <= end) {
      String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
      long next = at + 8L + little(at + 4, 4);
      next += next & 1;
      if (next > bytes.length) {
        throw new BrokenPictureException("A chunk is longer than the file");
      }
      measure(name, at + 8);
      if (KEPT.contains(name)) {
        int place = kept.size();
        keep(at, (int) next);
        if (name.equals("VP8X")) {
          flags = place + 8;
        }
      }
      at = (int) next;
    }
    finish();
  }

  private void finish() throws BrokenPictureException {
    if (width == 0) {
      throw new BrokenPictureException("No picture in the file");
    }
    byte[] all = kept.toByteArray();
    if (flags > 0) {
      all[flags] &= (byte) ~PRIVATE;
    }
    int size = all.length - 8;
    for (int i = 0; i < 4; i++) {
      all[4 + i] = (byte) (size >> 8 * i);
    }
    kept.reset();
    kept.write(all, 0, all.length);
  }

  private void measure(String name, int at) {
    moving |= name.equals("ANIM");
    if (width > 0) {
      return;
    }
    switch (name) {
      case "VP8X" -> {
        width = 1 + (int) little(at + 4, 3);
        height = 1 + (int) little(at + 7, 3);
      }
      case "VP8 " -> {
        width = (int) little(at + 6, 2) & 0x3fff;
        height = (int) little(at + 8, 2) & 0x3fff;
      }
      case "VP8L" -> {
        long bits = little(at + 1, 4);
        width = 1 + (int) (bits & 0x3fff);
        height = 1 + (int) (bits >> 14 & 0x3fff);
      }
      default -> {
        // Says nothing about the size.
      }
    }
  }

  private long little(int at, int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (long) unsigned(at + i) << 8 * i;
    }
    return value;
  }
}
