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
   * @param rows each behind a zero, which says that it is not filtered
   * @param width in pixels, even
   * @param palette the colours as RGB
   */
  static byte[] write(byte[] rows, int width, int height, int[] palette) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 14);
    file.writeBytes(SIGNATURE);
    // Four bits a pixel, by palette, nothing special.
    byte[] form = {4, 3, 0, 0, 0};
    chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(form).array());
    ByteBuffer colours = ByteBuffer.allocate(palette.length * 3);
    for (int colour : palette) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    chunk(file, "PLTE", colours.array());
    chunk(file, "IDAT", deflated(rows));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
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
