package io.github.jourfixe.generator.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras and editors write them, with all that they should not tell. */
final class SamplePictures {

  static final int RED = 0xd03030;
  static final int GREEN = 0x30b030;
  static final int BLUE = 0x3030d0;
  static final int YELLOW = 0xd0d030;

  private SamplePictures() {}

  /** A red, a green, a blue and a yellow quarter, row by row. */
  static BufferedImage quarters(int width, int height) {
    return drawn(
        width,
        height,
        (x, y) -> y < height / 2 ? (x < width / 2 ? RED : GREEN) : (x < width / 2 ? BLUE : YELLOW));
  }

  /** A hill under a sky. */
  static BufferedImage landscape(int width, int height) {
    return drawn(
        width,
        height,
        (x, y) -> {
          double hill = height * (0.6 + 0.15 * Math.sin(3.0 * x / width));
          int light = 140 + 100 * y / height;
          return y < hill
              ? (light - 40) << 16 | (light - 10) << 8 | Math.min(255, light + 60)
              : 0x406030 + 0x010101 * (60 * (height - y) / height);
        });
  }

  static BufferedImage drawn(int width, int height, IntBinaryOperator colour) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colour.applyAsInt(x, y));
      }
    }
    return image;
  }

  static byte[] bytes(BufferedImage image, String form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, form, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JPEG file with Exif (a name, a place, an orientation), XMP, IPTC and a comment. */
  static byte[] photograph(BufferedImage image, int orientation) {
    byte[] plain = bytes(image, "jpeg");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(plain, 0, 2);
    segment(all, 0xe1, concat("Exif\0\0", exif(orientation)));
    segment(
        all,
        0xe1,
        concat("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Erika Mustermann", new byte[0]));
    segment(all, 0xed, concat("Photoshop 3.0\0" + "8BIM Musterhausen", new byte[0]));
    segment(all, 0xfe, concat("Kommentar von Erika Mustermann", new byte[0]));
    all.write(plain, 2, plain.length - 2);
    // As telephones append a film.
    all.writeBytes("ftypmp42 Erika Mustermann 48.0 N 9.0 E".getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  /** A JPEG file with segments behind its first mark, each after a byte that means nothing. */
  static byte[] withSegments(BufferedImage image, Map<String, Integer> codesByContent) {
    byte[] plain = bytes(image, "jpeg");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(plain, 0, 2);
    codesByContent.forEach(
        (content, code) -> {
          all.write(0xff);
          segment(all, code, concat(content, new byte[0]));
        });
    // Behind the segment that Java writes first, which is that of the form.
    int first = 4 + (plain[4] & 0xff) * 256 + (plain[5] & 0xff);
    all.write(plain, first, plain.length - first);
    return all.toByteArray();
  }

  /** A PNG file of which programs are told that it moves, with a turn. */
  static byte[] movingPng(BufferedImage image, int orientation) {
    byte[] still = screenshot(image, orientation);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(still, 0, 33);
    chunk(all, "acTL", new byte[8]);
    all.write(still, 33, still.length - 33);
    return all.toByteArray();
  }

  /** A WebP file of which programs are told that it moves. */
  static byte[] movingWebp(BufferedImage image) {
    byte[] still = webp(image);
    byte[] all = Arrays.copyOf(concat("", still), still.length + 14);
    System.arraycopy(little("ANIM", 6), 0, all, still.length, 8);
    System.arraycopy(little("", all.length - 8), 0, all, 4, 4);
    return all;
  }

  /** A PNG file with Exif and a text. */
  static byte[] screenshot(BufferedImage image, int orientation) {
    byte[] plain = bytes(image, "png");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    // Behind the signature and the header.
    all.write(plain, 0, 33);
    chunk(all, "tEXt", concat("Author\0Erika Mustermann", new byte[0]));
    chunk(all, "eXIf", exif(orientation));
    all.write(plain, 33, plain.length - 33);
    all.writeBytes("Erika Mustermann".getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  /** A GIF file of two images with a comment and XMP. */
  static byte[] movingGif() {
    byte[] one = bytes(quarters(8, 6), "gif");
    int head = 13 + (3 << (one[10] & 7) + 1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(one, 0, head);
    all.writeBytes(concat("!\u00ff\u000bNETSCAPE2.0\3\1\0\0", new byte[1]));
    all.writeBytes(concat("!\u00fe\u0010Erika Mustermann", new byte[1]));
    all.writeBytes(concat("!\u00ff\u000bXMP DataXMP\u0010Erika Mustermann", new byte[1]));
    all.write(one, head, one.length - head - 1);
    all.write(one, head, one.length - head);
    return all.toByteArray();
  }

  /** A WebP file with Exif. */
  static byte[] webp(BufferedImage image) {
    Pixels pixels =
        new Pixels(
            image.getWidth(),
            image.getHeight(),
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()),
            true);
    byte[] plain = PictureEncoder.encode(pixels, PictureKind.WEBP, true);
    byte[] exif = exif(1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(plain, 0, 12);
    all.writeBytes(little("VP8X", 10));
    all.writeBytes(new byte[] {0x0c, 0, 0, 0});
    all.writeBytes(three(image.getWidth() - 1));
    all.writeBytes(three(image.getHeight() - 1));
    all.write(plain, 12, plain.length - 12);
    all.writeBytes(little("EXIF", exif.length));
    all.writeBytes(exif);
    if (exif.length % 2 == 1) {
      all.write(0);
    }
    byte[] file = all.toByteArray();
    byte[] size = little("", file.length - 8);
    System.arraycopy(size, 0, file, 4, 4);
    return file;
  }

  private static byte[] three(int value) {
    return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
  }

  private static byte[] little(String name, int size) {
    byte[] number = {(byte) size, (byte) (size >> 8), (byte) (size >> 16), (byte) (size >> 24)};
    return concat(name, number);
  }

  /** A TIFF structure: maker, orientation, artist, and a place in the Gulf of Guinea. */
  private static byte[] exif(int orientation) {
    byte[] maker = "Musterkamera\0".getBytes(StandardCharsets.US_ASCII);
    byte[] artist = "Erika Mustermann\0".getBytes(StandardCharsets.US_ASCII);
    int data = 8 + 2 + 4 * 12 + 4;
    int gps = data + maker.length + artist.length + 1;
    ByteBuffer tiff = ByteBuffer.allocate(gps + 2 + 2 * 12 + 4 + 24);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    tiff.putShort((short) 4);
    entry(tiff, 0x010f, 2, maker.length).putInt(data);
    entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
    entry(tiff, 0x013b, 2, artist.length).putInt(data + maker.length);
    entry(tiff, 0x8825, 4, 1).putInt(gps);
    tiff.putInt(0).put(maker).put(artist).put((byte) 0);
    tiff.putShort((short) 2);
    entry(tiff, 0x0001, 2, 2).put(new byte[] {'N', 0, 0, 0});
    entry(tiff, 0x0002, 5, 3).putInt(gps + 2 + 2 * 12 + 4);
    tiff.putInt(0);
    tiff.putInt(1).putInt(1).putInt(2).putInt(1).putInt(3).putInt(1);
    return tiff.array();
  }

  private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
    return tiff.putShort((short) tag).putShort((short) type).putInt(count);
  }

  private static void segment(ByteArrayOutputStream all, int code, byte[] content) {
    int length = content.length + 2;
    all.write(0xff);
    all.write(code);
    all.write(length >> 8);
    all.write(length);
    all.writeBytes(content);
  }

  private static void chunk(ByteArrayOutputStream all, String name, byte[] content) {
    byte[] named = concat(name, content);
    CRC32 check = new CRC32();
    check.update(named);
    all.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    all.writeBytes(named);
    all.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] concat(String text, byte[] more) {
    byte[] start = text.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[start.length + more.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return all;
  }
}
