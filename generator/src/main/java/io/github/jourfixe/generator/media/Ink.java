package io.github.jourfixe.generator.media;

import java.util.Arrays;

/**
 * Shapes of one colour, drawn as how much of each pixel they cover: of what lies to the right of
 * each edge the exact area is added or, where the edge runs upwards, taken away. Shapes that run
 * clockwise fill, and what runs the other way within them is left out.
 */
final class Ink {

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
    float upper = Math.min(y0, y1);
    float lower = Math.max(y0, y1);
    float begin = Math.max(0, upper);
    float end = Math.min(height, lower);
    if (begin >= end) {
      return;
    }
    float sign = y0 < y1 ? 1 : -1;
    float slope = (x1 - x0) / (y1 - y0);
    int first = (int) begin;
    int behind = (int) Math.ceil(end);
    top = Math.min(top, first);
    bottom = Math.max(bottom, behind);
    float from = x0 + (begin - y0) * slope;
    for (int y = first; y < behind; y++) {
      float until = Math.min(end, y + 1);
      float to = x0 + (until - y0) * slope;
      float share = sign * (until - Math.max(begin, y));
      if (from < to) {
        part(y, share, from, to);
      } else {
        part(y, share, to, from);
      }
      from = to;
    }
  }

  /**
   * Draws the part of an edge that lies within a row of pixels.
   *
   * @param share how much of the row's height it has, negative if it runs upwards
   */
  private void part(int y, float share, float x0, float x1) {
    float begin = Math.max(0, Math.min(width, x0));
    float end = Math.max(0, Math.min(width, x1));
    int first = Math.min(width - 1, (int) begin);
    int last = Math.min(width - 1, (int) end);
    left[y] = Math.min(left[y], first);
    right[y] = Math.max(right[y], last + 2);
    int at = y * (width + 1);
    if (first == last) {
      change(at + first, share, (begin + end) / 2 - first);
      return;
    }
    float each = share / (end - begin);
    for (int x = first; x <= last; x++) {
      float enters = Math.max(begin, x);
      float leaves = Math.min(end, x + 1);
      change(at + x, each * (leaves - enters), (enters + leaves) / 2 - x);
    }
  }

  /** What lies to the right of an edge is covered; in the pixel itself, what the edge leaves. */
  private void change(int at, float share, float within) {
    changes[at] += share * (1 - within);
    changes[at + 1] += share * within;
  }

  /**
   * Colours the covered pixels.
   *
   * @param rows two pixels a byte and, as PNG has it, one byte before each row
   * @param first the number of the faintest shade
   * @param shades how many there are, the last one being the full colour
   */
  void dye(byte[] rows, int first, int shades) {
    for (int y = top; y < bottom; y++) {
      float cover = 0;
      int colour = 0;
      int at = y * (width + 1);
      int row = y * (width / 2 + 1) + 1;
      // Behind the last change nothing is covered, since all shapes are closed.
      int end = Math.min(width, right[y]);
      for (int x = left[y]; x < end; x++) {
        float change = changes[at + x];
        if (change != 0) {
          cover += change;
          int shade = (int) (Math.min(1, Math.abs(cover)) * shades + 0.5f);
          colour = shade == 0 ? 0 : first + shade - 1;
        }
        if (colour > 0) {
          int place = row + (x >> 1);
          rows[place] =
              (byte)
                  ((x & 1) == 0 ? rows[place] & 0x0f | colour << 4 : rows[place] & 0xf0 | colour);
        }
      }
    }
  }
}
