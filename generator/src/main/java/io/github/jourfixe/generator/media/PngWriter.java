package io.github.jourfixe.generator.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG files of at most sixteen colours, two pixels a byte (PNG, third edition). */
final class PngWriter {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  /** Beyond it files are a sixth smaller, and take twice as long. */
  private static final int LEVEL = 3;

  private PngWriter() {}

  /**
   * A file.
   *
   * @param pixels a colour's number a pixel, row by row
   * @param width even
   * @param palette the colours as RGB
   */
  static byte[] write(byte[] pixels, int width, int height, int[] palette) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 14);
    file.writeBytes(SIGNATURE);
    // Four bits a pixel, by palette, nothing special.
    byte[] rest = {4, 3, 0, 0, 0};
    chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(rest).array());
    ByteBuffer colours = ByteBuffer.allocate(palette.length * 3);
    for (int colour : palette) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    chunk(file, "PLTE", colours.array());
    chunk(file, "IDAT", deflated(packed(pixels, width, height)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /** Rows, each behind a zero: unfiltered. */
  private static byte[] packed(byte[] pixels, int width, int height) {
    byte[] rows = new byte[(width / 2 + 1) * height];
    int to = 0;
    int from = 0;
    for (int y = 0; y < height; y++) {
      to++;
      for (int x = 0; x < width; x += 2) {
        rows[to++] = (byte) (pixels[from] << 4 | pixels[from + 1]);
        from += 2;
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 14);
      byte[] part = new byte[1 << 13];
      while (!deflater.finished()) {
        all.write(part, 0, deflater.deflate(part));
      }
      return all.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(type);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
