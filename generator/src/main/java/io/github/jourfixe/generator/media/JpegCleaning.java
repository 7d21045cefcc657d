package io.github.jourfixe.generator.media;

/** Keeps the segments of a JPEG file that draw it (ITU-T T.81, annex B), and its colour profile. */
final class JpegCleaning extends Cleaning {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int RESTART = 0xd0;
  private static final int COMMENT = 0xfe;

  /** A JFIF segment without its thumbnail (ITU-T T.871, section 10.1). */
  private static final int JFIF_LENGTH = 18;

  JpegCleaning(byte[] bytes) {
    super(bytes);
  }

  @Override
  void run() throws BrokenPictureException {
    int at = marker(0, START);
    keep(0, at);
    while (true) {
      if (unsigned(at) != 0xff) {
        throw new BrokenPictureException("No marker where one is due");
      }
      int code = unsigned(at + 1);
      if (code == 0xff) {
        at++;
      } else if (code == END) {
        keep(at, at + 2);
        return;
      } else {
        int end = at + 2 + (unsigned(at + 2) << 8 | unsigned(at + 3));
        segment(code, at, end);
        at = code == SCAN ? scan(end) : end;
      }
    }
  }

  private int marker(int at, int code) throws BrokenPictureException {
    if (unsigned(at) != 0xff || unsigned(at + 1) != code) {
      throw new BrokenPictureException("Not a JPEG file");
    }
    return at + 2;
  }

  private void segment(int code, int from, int end) {
    int name = from + 4;
    if (code == 0xe0 && holds(name, "JFIF\0")) {
      // Its thumbnail may show what was cut away from the picture.
      kept.write(bytes, from, 2);
      kept.write(0);
      kept.write(JFIF_LENGTH - 2);
      keep(name, from + JFIF_LENGTH - 2);
      kept.write(0);
      kept.write(0);
    } else if (code < 0xe0
        || code > 0xef && code != COMMENT
        || code == 0xe2 && holds(name, "ICC_PROFILE\0")
        || code == 0xee && holds(name, "Adobe")) {
      keep(from, end);
    }
  }

  /** Keeps the coded pixels up to the next marker that is not part of them. */
  private int scan(int from) {
    int at = from;
    while (true) {
      if (unsigned(at) == 0xff) {
        int code = unsigned(at + 1);
        boolean within = code == 0 || code >= RESTART && code < START;
        if (!within && code != 0xff) {
          keep(from, at);
          return at;
        }
      }
      at++;
    }
  }
}
