package io.github.jourfixe.generator.media;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines, read from a file that comes with the build: the machine's own fonts are
 * never asked, so that every machine draws the same. Safe for use by several threads.
 */
final class Typeface {

  /** For titles. */
  static Typeface bold() {
    return Shipped.BOLD;
  }

  /** For all else. */
  static Typeface plain() {
    return Shipped.PLAIN;
  }

  /** Read when the first picture is drawn. */
  private static final class Shipped {
    static final Typeface PLAIN = new Typeface("/liberation/LiberationSans-Regular.ttf");
    static final Typeface BOLD = new Typeface("/liberation/LiberationSerif-Bold.ttf");
  }

  /**
   * A letter in units of which the size has 1.
   *
   * @param advance how far it is to the next letter
   * @param edges straight lines, each as x and y of its ends; y goes down from the base line
   */
  record Glyph(int id, float advance, float[] edges) {}

  private final TrueTypeFont font;
  private final CmapLookup letters;
  private final KerningSubtable kerning;
  private final float unit;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  private Typeface(String resource) {
    try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      letters = font.getUnicodeCmapLookup();
      KerningTable table = font.getKerning();
      kerning = table == null ? null : table.getHorizontalKerningSubtable();
      unit = 1f / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /** How wide a text is at a size, in pixels. */
  float width(String text, float size) {
    float width = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      Glyph glyph = glyph(text.codePointAt(i));
      width += glyph.advance() + kern(before, glyph.id());
      before = glyph.id();
    }
    return width * size;
  }

  /** How much closer two letters stand than others do; negative, or 0. */
  float kern(int left, int right) {
    return kerning == null || left == 0 ? 0 : kerning.getKerning(left, right) * unit;
  }

  /** The letter of a character; a box for those that the typeface does not have. */
  Glyph glyph(int character) {
    return glyphs.computeIfAbsent(character, this::read);
  }

  private Glyph read(int character) {
    // The reader of the file has one place at a time.
    synchronized (font) {
      try {
        int id = letters.getGlyphId(character);
        return new Glyph(id, font.getAdvanceWidth(id) * unit, edges(id));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read a letter", e);
      }
    }
  }

  private float[] edges(int id) throws IOException {
    if (font.getGlyph().getGlyph(id) == null) {
      return new float[0];
    }
    PathIterator path =
        font.getGlyph().getGlyph(id).getPath().getPathIterator(null, font.getUnitsPerEm() / 500.0);
    List<float[]> edges = new ArrayList<>();
    float[] to = new float[6];
    float[] start = new float[2];
    float[] at = new float[2];
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      if (kind == PathIterator.SEG_MOVETO) {
        start = to.clone();
        at = start;
      } else {
        float[] next = kind == PathIterator.SEG_CLOSE ? start : to.clone();
        edges.add(new float[] {at[0] * unit, -at[1] * unit, next[0] * unit, -next[1] * unit});
        at = next;
      }
    }
    float[] all = new float[edges.size() * 4];
    for (int i = 0; i < edges.size(); i++) {
      System.arraycopy(edges.get(i), 0, all, i * 4, 4);
    }
    return all;
  }
}
