package io.github.jourfixe.generator.media;

/** Keeps the blocks of a GIF file that draw it (GIF89a, sections 15 to 27). */
final class GifCleaning extends Cleaning {

  private int images;

  GifCleaning(byte[] bytes) {
    super(bytes);
  }

  /** Whether the file has several images, known after {@link #run}. */
  boolean isMoving() {
    return images > 1;
  }

  @Override
  void run() throws BrokenPictureException {
    if (!holds(0, "GIF8")) {
      throw new BrokenPictureException("Not a GIF file");
    }
    int at = 13 + colours(unsigned(10));
    keep(0, at);
    while (true) {
      int from = at;
      switch (unsigned(at)) {
        case ';' -> {
          keep(at, at + 1);
          return;
        }
        case ',' -> {
          images++;
          at = blocks(at + 11 + colours(unsigned(at + 9)));
          keep(from, at);
        }
        case '!' -> {
          int label = unsigned(at + 1);
          at = blocks(at + 2);
          boolean loop = holds(from + 3, "NETSCAPE2.0") || holds(from + 3, "ANIMEXTS1.0");
          if (label == 0xf9 || label == 0x01 || label == 0xff && loop) {
            keep(from, at);
          }
        }
        default -> throw new BrokenPictureException("An unknown block");
      }
    }
  }

  /** How many bytes a table of colours takes, by the flags that announce it. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** The place behind a chain of blocks. */
  private int blocks(int from) {
    int at = from;
    while (unsigned(at) != 0) {
      at += unsigned(at) + 1;
    }
    return at + 1;
  }
}
