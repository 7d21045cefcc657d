package io.github.jourfixe.generator.media;

import io.github.jourfixe.generator.media.TextFit.Box;
import java.util.Arrays;
import java.util.List;

/**
 * Draws the picture that other programs show for a link: in the spirit of the shipped theme, paper
 * with a bar at its top. Its colours are the theme's properties {@code --jf-paper}, {@code
 * --jf-ink}, {@code --jf-muted}, {@code --jf-accent} and {@code --jf-series-1} to {@code
 * --jf-series-4}, as they are when it is light. Draws one picture after the other on the same
 * canvas, of some megabytes.
 */
final class PreviewPainter {

  private static final int PAPER = 0xfdfcf9;
  private static final int INK = 0x1c2224;
  private static final int MUTED = 0x586063;
  private static final int ACCENT = 0x0e5a60;
  private static final List<Integer> SERIES = List.of(0x0e6a70, 0xa34a12, 0x5d4a9c, 0x5c6310);

  private static final int WIDTH = PreviewCard.WIDTH;
  private static final int HEIGHT = PreviewCard.HEIGHT;
  private static final int BAR = 16;
  private static final int MARGIN = 80;
  private static final int MARK = 110;
  private static final int TITLE_TOP = 160;
  private static final int TITLE_BOTTOM = 482;
  private static final int RULE = 506;

  /** From the top of a line to the base of its letters, in sizes of the letters. */
  private static final float ASCENT = 0.93f;

  /** The colours in a picture, shades of each from faint to full; with the paper, sixteen. */
  private static final int INK_SHADES = 6;

  private static final int MUTED_SHADES = 5;
  private static final int COLOUR_SHADES = 4;

  private final byte[] picture = new byte[(WIDTH / 2 + 1) * HEIGHT];
  private final Ink ink = new Ink(WIDTH, HEIGHT);

  /** The picture as PNG. */
  byte[] paint(PreviewCard card) {
    Arrays.fill(picture, (byte) 0);
    Typeface plain = Typeface.plain();
    Typeface bold = Typeface.bold();
    int width = WIDTH - 2 * MARGIN;
    // The one colour of the picture: bar and mark.
    ink.shape(0, 0, WIDTH, 0, WIDTH, BAR, 0, BAR);
    if (card.mark() > 0) {
      mark(card.mark(), MARGIN + 14, MARK);
    }
    ink.dye(picture, 1 + INK_SHADES + MUTED_SHADES, COLOUR_SHADES);
    ink.clear();

    int top = card.above().isEmpty() ? MARGIN : TITLE_TOP;
    int room = TITLE_BOTTOM - top;
    TextFit title = TextFit.of(card.title(), bold, new Box(width, room, 100));
    lines(title, bold, MARGIN, top + (room - title.height()) / 2);
    float share = card.site().isEmpty() ? 1 : 0.6f;
    TextFit below = TextFit.of(card.below(), plain, new Box(width * share, 76, 36));
    lines(below, plain, MARGIN, RULE + 24);
    ink.dye(picture, 1, INK_SHADES);
    ink.clear();

    int indent = card.mark() > 0 ? 46 : 0;
    TextFit above = TextFit.of(card.above(), plain, new Box(width - indent, 76, 34));
    lines(above, plain, MARGIN + indent, MARK - above.height() / 2);
    TextFit site = TextFit.of(card.site(), plain, new Box(width * 0.38f, 76, 30));
    // On the base line of what stands to its left.
    float siteTop = RULE + 24 + Math.max(0, (below.size() - site.size()) * ASCENT);
    for (String line : site.lines()) {
      float x = WIDTH - MARGIN - plain.width(line, site.size());
      ink.text(line, plain, site.size(), x, siteTop + site.size() * ASCENT);
      siteTop += site.size() * TextFit.LEADING;
    }
    ink.dye(picture, 1 + INK_SHADES, MUTED_SHADES);
    ink.clear();
    ink.shape(MARGIN, RULE, WIDTH - MARGIN, RULE, WIDTH - MARGIN, RULE + 2, MARGIN, RULE + 2);
    ink.dye(picture, 1 + INK_SHADES, 1);
    ink.clear();
    return PngWriter.write(picture, WIDTH, HEIGHT, palette(card.mark()));
  }

  private void lines(TextFit text, Typeface typeface, float x, float top) {
    float y = top;
    for (String line : text.lines()) {
      ink.text(line, typeface, text.size(), x, y + text.size() * ASCENT);
      y += text.size() * TextFit.LEADING;
    }
  }

  /** The shapes that tell the series apart in the theme as well. */
  private void mark(int mark, float x, float y) {
    switch (mark) {
      case 1 -> circle(x, y, 14, 1);
      case 2 -> ink.shape(x, y - 16, x + 16, y, x, y + 16, x - 16, y);
      case 3 -> square(x, y, 13, 1);
      default -> {
        circle(x, y, 14, 1);
        circle(x, y, 8, -1);
      }
    }
  }

  private void square(float x, float y, float half, int way) {
    ink.shape(
        x - half * way,
        y - half,
        x + half * way,
        y - half,
        x + half * way,
        y + half,
        x - half * way,
        y + half);
  }

  private void circle(float x, float y, float radius, int way) {
    float[] corners = new float[2 * 64];
    for (int i = 0; i < 64; i++) {
      double angle = way * 2 * StrictMath.PI * i / 64;
      corners[2 * i] = x + radius * (float) StrictMath.cos(angle);
      corners[2 * i + 1] = y + radius * (float) StrictMath.sin(angle);
    }
    ink.shape(corners);
  }

  private static int[] palette(int mark) {
    int[] palette = new int[16];
    palette[0] = PAPER;
    shades(palette, 1, INK_SHADES, INK);
    shades(palette, 1 + INK_SHADES, MUTED_SHADES, MUTED);
    int colour = mark == 0 ? ACCENT : SERIES.get(mark - 1);
    shades(palette, 1 + INK_SHADES + MUTED_SHADES, COLOUR_SHADES, colour);
    return palette;
  }

  private static void shades(int[] palette, int first, int count, int colour) {
    for (int i = 1; i <= count; i++) {
      int mixed = 0;
      for (int shift = 16; shift >= 0; shift -= 8) {
        int paper = PAPER >> shift & 0xff;
        int full = colour >> shift & 0xff;
        mixed = mixed << 8 | (paper * (count - i) + full * i + count / 2) / count;
      }
      palette[first + i - 1] = mixed;
    }
  }
}
