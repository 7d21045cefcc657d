package io.github.jourfixe.generator.media;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * A picture in memory. Nothing here needs a screen, a font or Java2D, so that it comes out alike on
 * every machine.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row, alpha not multiplied in, sRGB; not to be changed
 * @param opaque whether no pixel lets the ground through
 */
record Pixels(int width, int height, int[] argb, boolean opaque) {

  /** The picture turned upright. */
  Pixels turned(Turn turn) {
    if (turn == Turn.NONE) {
      return this;
    }
    int newWidth = turn.swapsSides() ? height : width;
    int newHeight = turn.swapsSides() ? width : height;
    int[] turned = new int[argb.length];
    int at = 0;
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        turned[at++] = argb[turn.source(x, y, width, height)];
      }
    }
    return new Pixels(newWidth, newHeight, turned, opaque);
  }

  /**
   * The picture made smaller: each new pixel is the mean of the area that it covers. In whole
   * numbers, so that it does not depend on the machine.
   */
  Pixels scaled(int newWidth, int newHeight) {
    if (newWidth == width && newHeight == height) {
      return this;
    }
    if (newWidth > width || newHeight > height) {
      throw new IllegalArgumentException("Pictures are never made larger");
    }
    int[] scaled = new int[newWidth * newHeight];
    long[] sums = new long[newWidth * 4];
    int[] row = new int[newWidth * 4];
    long total = (long) width * height;
    int top = 0;
    int left = newHeight;
    addRow(top, row);
    for (int y = 0; y < newHeight; y++) {
      // A new row is as high as the old picture, an old one as high as the new picture.
      int needed = height;
      while (needed > 0) {
        if (left == 0) {
          addRow(++top, row);
          left = newHeight;
        }
        int share = Math.min(left, needed);
        for (int i = 0; i < sums.length; i++) {
          sums[i] += (long) row[i] * share;
        }
        left -= share;
        needed -= share;
      }
      for (int x = 0; x < newWidth; x++) {
        scaled[y * newWidth + x] = mean(sums, x * 4, total);
      }
      Arrays.fill(sums, 0);
    }
    return new Pixels(newWidth, newHeight, scaled, opaque);
  }

  /** Sums up one old row for the new columns; colours count as much as they cover the ground. */
  private void addRow(int y, int[] row) {
    int newWidth = row.length / 4;
    Arrays.fill(row, 0);
    int x = 0;
    int left = width;
    for (int source = y * width; source < (y + 1) * width; source++) {
      int pixel = argb[source];
      int alpha = pixel >>> 24;
      int red = pixel >> 16 & 0xff;
      int green = pixel >> 8 & 0xff;
      int blue = pixel & 0xff;
      if (alpha < 255) {
        red = red * alpha / 255;
        green = green * alpha / 255;
        blue = blue * alpha / 255;
      }
      int needed = newWidth;
      while (needed > 0) {
        int share = Math.min(left, needed);
        row[x] += alpha * share;
        row[x + 1] += red * share;
        row[x + 2] += green * share;
        row[x + 3] += blue * share;
        left -= share;
        needed -= share;
        if (left == 0) {
          x += 4;
          left = width;
        }
      }
    }
  }

  private static int mean(long[] sums, int at, long total) {
    int alpha = (int) ((sums[at] + total / 2) / total);
    if (alpha == 0) {
      return 0;
    }
    int pixel = alpha;
    for (int i = 1; i < 4; i++) {
      long value = (sums[at + i] + total / 2) / total;
      if (alpha < 255) {
        value = Math.min(255, (value * 255 + alpha / 2) / alpha);
      }
      pixel = pixel << 8 | (int) value;
    }
    return pixel;
  }

  /** The picture as the writers of Java take it. */
  BufferedImage image() {
    BufferedImage image =
        new BufferedImage(
            width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    DirectColorModel model = (DirectColorModel) image.getColorModel();
    image.setData(
        Raster.createWritableRaster(
            model.createCompatibleSampleModel(width, height),
            new DataBufferInt(argb, argb.length),
            new Point()));
    return image;
  }
}
