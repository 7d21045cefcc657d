package io.github.jourfixe.generator.media;

/**
 * How a stored picture becomes an upright one: the values of the Exif tag {@code Orientation} (CIPA
 * DC-008, section 4.6.4).
 */
public enum Turn {
  /** 1: as stored. */
  NONE,
  /** 2: left and right exchanged. */
  MIRRORED,
  /** 3: half a turn. */
  HALF,
  /** 4: top and bottom exchanged. */
  FLIPPED,
  /** 5: rows become columns. */
  TRANSPOSED,
  /** 6: a quarter clockwise. */
  CLOCKWISE,
  /** 7: rows become columns, and half a turn. */
  TRANSVERSED,
  /** 8: a quarter counter-clockwise. */
  COUNTERCLOCKWISE;

  /** The turn of a tag's value; anything that is none stands for none. */
  static Turn ofTag(int value) {
    return value >= 1 && value <= 8 ? values()[value - 1] : NONE;
  }

  /** Whether width and height are exchanged. */
  boolean swapsSides() {
    return ordinal() >= TRANSPOSED.ordinal();
  }

  /** Where in the stored row or column list a pixel of the upright picture is found. */
  int source(int x, int y, int storedWidth, int storedHeight) {
    int right = storedWidth - 1;
    int bottom = storedHeight - 1;
    return switch (this) {
      case NONE -> y * storedWidth + x;
      case MIRRORED -> y * storedWidth + right - x;
      case HALF -> (bottom - y) * storedWidth + right - x;
      case FLIPPED -> (bottom - y) * storedWidth + x;
      case TRANSPOSED -> x * storedWidth + y;
      case CLOCKWISE -> (bottom - x) * storedWidth + y;
      case TRANSVERSED -> (bottom - x) * storedWidth + right - y;
      case COUNTERCLOCKWISE -> x * storedWidth + right - y;
    };
  }
}
