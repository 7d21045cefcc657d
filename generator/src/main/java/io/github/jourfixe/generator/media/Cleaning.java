package io.github.jourfixe.generator.media;

import java.io.ByteArrayOutputStream;

/**
 * A copy of a picture's file that leaves out whatever is no picture: Exif, XMP, IPTC, comments,
 * thumbnails, and all that is appended. Not one pixel changes. What is kept is listed, so that data
 * of an unknown kind go as well.
 */
abstract class Cleaning {

  /** The file, as it was given. */
  final byte[] bytes;

  /** What is kept so far. */
  final ByteArrayOutputStream kept;

  Cleaning(byte[] bytes) {
    this.bytes = bytes;
    this.kept = new ByteArrayOutputStream(bytes.length);
  }

  /** The picture without private data. */
  static byte[] clean(byte[] bytes, PictureKind kind) throws BrokenPictureException {
    Cleaning cleaning =
        switch (kind) {
          case JPEG -> new JpegCleaning(bytes);
          case PNG -> new PngCleaning(bytes);
          case GIF -> new GifCleaning(bytes);
          case WEBP -> new WebpCleaning(bytes);
          case SVG -> throw new IllegalArgumentException("A drawing is checked, not cleaned");
        };
    try {
      cleaning.run();
    } catch (IndexOutOfBoundsException e) {
      throw new BrokenPictureException("The file ends before the picture does", e);
    }
    return cleaning.kept.toByteArray();
  }

  /** Reads the file to the end of the picture. */
  abstract void run() throws BrokenPictureException;

  /** Keeps a part of the file. */
  final void keep(int from, int to) {
    if (from < 0 || to < from || to > bytes.length) {
      throw new IndexOutOfBoundsException(to);
    }
    kept.write(bytes, from, to - from);
  }

  final int unsigned(int at) {
    return bytes[at] & 0xff;
  }

  /** Whether ASCII text stands at a place. */
  final boolean holds(int at, String text) {
    if (at < 0 || at + text.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
