package io.github.jourfixe.generator.media;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps the chunks of a PNG file that draw it (PNG, third edition, sections 5 and 11). */
final class PngCleaning extends Cleaning {

  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT",
          "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

  private boolean moving;

  PngCleaning(byte[] bytes) {
    super(bytes);
  }

  /** Whether the file has several images, known after {@link #run}. */
  boolean isMoving() {
    return moving;
  }

  @Override
  void run() throws BrokenPictureException {
    if (!holds(1, "PNG\r\n\u001a\n")) {
      throw new BrokenPictureException("Not a PNG file");
    }
    keep(0, 8);
    int at = 8;
    String name;
    do {
      int length =
          unsigned(at) << 24 | unsigned(at + 1) << 16 | unsigned(at + 2) << 8 | unsigned(at + 3);
      if (length < 0 || length > bytes.length - at - 12) {
        throw new BrokenPictureException("A chunk is longer than the file");
      }
      name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      moving |= name.equals("acTL");
      if (KEPT.contains(name)) {
        keep(at, at + length + 12);
      }
      at += length + 12;
    } while (!name.equals("IEND"));
  }
}
