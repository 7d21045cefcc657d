package io.github.jourfixe.generator.media;

import java.util.Objects;

/**
 * What a picture's file says about it.
 *
 * @param kind its form, by content, whatever its name says
 * @param width in pixels as readers see it, upright; 0 if a drawing does not say
 * @param height likewise
 * @param turn how the stored picture has to be turned to stand upright
 * @param moving whether it has more than one image
 */
public record PictureFacts(PictureKind kind, int width, int height, Turn turn, boolean moving) {

  public PictureFacts {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(turn, "turn");
  }

  /** Facts of a stored picture. */
  static PictureFacts stored(PictureKind kind, int width, int height, Turn turn, boolean moving) {
    return turn.swapsSides()
        ? new PictureFacts(kind, height, width, turn, moving)
        : new PictureFacts(kind, width, height, turn, moving);
  }

  /** Whether it can be published in other forms and widths than its own. */
  public boolean isConvertible() {
    return (kind == PictureKind.JPEG || kind == PictureKind.PNG) && !moving;
  }

  /** Whether the size is known. */
  public boolean hasSize() {
    return width > 0 && height > 0;
  }

  /** How high the picture is at a width, at least one pixel. */
  public int heightAt(int otherWidth) {
    return Math.max(1, (int) Math.round((double) height * otherWidth / width));
  }
}
