package io.github.jourfixe.generator.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in lines that fill a box. Never is anything cut: a long text becomes smaller, and a word
 * that is longer than a line goes on in the next one.
 *
 * @param lines without the blanks at their ends
 * @param size of the letters, in pixels
 */
record TextFit(List<String> lines, float size) {

  /** From line to line, in sizes of the letters. */
  static final float LEADING = 1.16f;

  private static final float SMALLER = 0.93f;

  /** From here on, words may be broken anywhere, lest one long word makes all others tiny. */
  private static final float BREAKING = 0.62f;

  /**
   * A word with what ties it to the next: blanks, or a sign after which a line may end. No line
   * begins with a dash.
   */
  private static final Pattern PIECE =
      Pattern.compile("[^ \\-–—/\\u00ad]*(?: (?=[–—-] ))?(?:[\\-–—/]+ *|\\u00ad| +|$)");

  /** Where words may be parted, and marks that mean nothing here. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\ufeff]");

  /** How high the lines are together, in pixels. */
  float height() {
    return lines.size() * size * LEADING;
  }

  /** The largest letters with which a text fits into a box. */
  static TextFit of(String text, Typeface typeface, Box box) {
    String shown = text.replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
    for (float size = box.largest(); ; size *= SMALLER) {
      boolean anywhere = size < box.largest() * BREAKING;
      List<String> lines = lines(shown, typeface, size, box.width(), anywhere);
      if (fits(lines, typeface, size, box)) {
        return new TextFit(balanced(shown, typeface, size, box, lines, anywhere), size);
      }
    }
  }

  /** Where a text goes. */
  record Box(float width, float height, float largest) {}

  private static boolean fits(List<String> lines, Typeface typeface, float size, Box box) {
    return lines.size() * size * LEADING <= box.height()
        && lines.stream().allMatch(line -> typeface.width(line, size) <= box.width());
  }

  /** As many lines, as even as they can be. */
  private static List<String> balanced(
      String text, Typeface typeface, float size, Box box, List<String> lines, boolean anywhere) {
    if (lines.size() == 1 || anywhere) {
      return lines;
    }
    float narrow = box.width() / 2;
    float wide = box.width();
    List<String> best = lines;
    for (int i = 0; i < 8; i++) {
      float middle = (narrow + wide) / 2;
      List<String> tried = lines(text, typeface, size, middle, false);
      float limit = middle;
      if (tried.size() == lines.size()
          && tried.stream().allMatch(line -> typeface.width(line, size) <= limit)) {
        best = tried;
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return best;
  }

  private static List<String> lines(
      String text, Typeface typeface, float size, float width, boolean anywhere) {
    List<String> lines = new ArrayList<>();
    String line = "";
    Matcher piece = PIECE.matcher(text);
    while (piece.find() && !piece.group().isEmpty()) {
      String longer = line + piece.group();
      if (typeface.width(shown(longer), size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(shown(line));
      }
      line = piece.group();
      while (anywhere && typeface.width(shown(line), size) > width) {
        int end = longest(line, typeface, size, width);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(shown(line));
    return lines;
  }

  /** How many characters fit into a line, one at least. */
  private static int longest(String word, Typeface typeface, float size, float width) {
    int end = Character.charCount(word.codePointAt(0));
    while (end < word.length()) {
      int next = end + Character.charCount(word.codePointAt(end));
      if (typeface.width(word.substring(0, next), size) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** A line as it is drawn: a soft hyphen is seen only where the line ends. */
  private static String shown(String line) {
    String text = line.stripTrailing();
    boolean hyphen = text.endsWith("\u00ad");
    return UNSEEN.matcher(text).replaceAll("").replace('\u2011', '-') + (hyphen ? "-" : "");
  }
}
