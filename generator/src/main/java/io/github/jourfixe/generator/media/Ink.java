package io.github.jourfixe.generator.media;

import java.util.Arrays;

/**
 * Shapes of one colour, drawn as how much of each pixel they cover. Even without a screen: each row
 * of pixels is cut into thin lines, on which it counts exactly where an edge crosses. Shapes that
 * run clockwise fill, and what runs the other way within them is left out.
 */
final class Ink {

  /** Lines a row of pixels. */
  private static final int LINES = 8;

  private final int width;
  private final int height;

  /** How the cover changes from one pixel to the next; one more a row, for what begins beyond. */
  private final float[] changes;

  /** Where the first change of each row can be, and the first place behind all of them. */
  private final int[] left;

  private final int[] right;

  private int top;
  private int bottom;

  Ink(int width, int height) {
    this.width = width;
    this.height = height;
    this.changes = new float[(width + 1) * height];
    this.left = new int[height];
    this.right = new int[height];
    this.top = height;
    Arrays.fill(left, width);
  }

  /** Begins anew. */
  void clear() {
    for (int y = top; y < bottom; y++) {
      if (left[y] < right[y]) {
        int at = y * (width + 1);
        Arrays.fill(changes, at + left[y], at + right[y], 0);
      }
      left[y] = width;
      right[y] = 0;
    }
    top = height;
    bottom = 0;
  }

  /** Draws a text. */
  void text(String text, Typeface typeface, float size, float x, float baseLine) {
    float at = x;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      Typeface.Glyph glyph = typeface.glyph(text.codePointAt(i));
      at += typeface.kern(before, glyph.id()) * size;
      float[] edges = glyph.edges();
      for (int e = 0; e < edges.length; e += 4) {
        edge(
            at + edges[e] * size,
            baseLine + edges[e + 1] * size,
            at + edges[e + 2] * size,
            baseLine + edges[e + 3] * size);
      }
      at += glyph.advance() * size;
      before = glyph.id();
    }
  }

  /** Draws a shape of straight edges, given as x and y of its corners. */
  void shape(float... corners) {
    int last = corners.length - 2;
    for (int i = 0; i < corners.length; i += 2) {
      edge(corners[last], corners[last + 1], corners[i], corners[i + 1]);
      last = i;
    }
  }

  /** Draws one edge of a shape that is closed by others. */
  private void edge(float x0, float y0, float x1, float y1) {
    if (y0 == y1) {
      return;
    }
    float sign = y0 < y1 ? 1f / LINES : -1f / LINES;
    float upper = Math.min(y0, y1);
    float lower = Math.max(y0, y1);
    float slope = (x1 - x0) / (y1 - y0);
    int first = Math.max(0, (int) Math.ceil(upper * LINES - 0.5f));
    int end = Math.min(height * LINES, (int) Math.ceil(lower * LINES - 0.5f));
    if (first >= end) {
      return;
    }
    top = Math.min(top, first / LINES);
    bottom = Math.max(bottom, (end - 1) / LINES + 1);
    // One pixel more to each side, for what rounding does.
    int begin = Math.max(0, (int) Math.min(width, Math.min(x0, x1)) - 1);
    int behind = Math.min(width + 1, (int) Math.max(0, Math.max(x0, x1)) + 4);
    for (int y = first / LINES; y <= (end - 1) / LINES; y++) {
      left[y] = Math.min(left[y], begin);
      right[y] = Math.max(right[y], behind);
    }
    for (int line = first; line < end; line++) {
      float x = x0 + ((line + 0.5f) / LINES - y0) * slope;
      float within = Math.max(0, Math.min(width, x));
      int pixel = Math.min(width - 1, (int) within);
      int at = line / LINES * (width + 1) + pixel;
      float rest = within - pixel;
      changes[at] += sign * (1 - rest);
      changes[at + 1] += sign * rest;
    }
  }

  /**
   * Colours the covered pixels.
   *
   * @param picture a number a pixel, row by row
   * @param first the number of the faintest shade
   * @param shades how many there are, the last one being the full colour
   */
  void dye(byte[] picture, int first, int shades) {
    for (int y = top; y < bottom; y++) {
      float cover = 0;
      int shade = 0;
      int at = y * (width + 1);
      // Behind the last change nothing is covered, since all shapes are closed.
      for (int x = left[y]; x < Math.min(width, right[y]); x++) {
        if (changes[at + x] != 0) {
          cover += changes[at + x];
          shade = Math.round(Math.min(1, Math.abs(cover)) * shades);
        }
        if (shade > 0) {
          picture[y * width + x] = (byte) (first + shade - 1);
        }
      }
    }
  }
}
