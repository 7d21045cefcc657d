package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.source.SourceText;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of one YAML document, in which values that YAML would misread can be covered, so that
 * reading goes on behind them. Covering keeps the length: every offset stays true. All offsets
 * count from the document's beginning.
 */
final class YamlDraft {

  private static final char COVER = 'x';

  /** Signs and quotes; the parser minds a tab behind them, but not one behind text. */
  private static final String BEFORE_TAB = ":-,\"'[]{}";

  private final SourceText source;
  private final int base;
  private final StringBuilder text;
  private final Map<Integer, Cover> covers = new HashMap<>();
  private boolean changed;
  private boolean beyondBmp;
  private int unreadable = -1;
  private String taken = "";
  private String excerpt = "";
  private int excerptLine;
  private int knownCodePoints;
  private int knownOffset;

  private record Cover(String meant, int length) {}

  /** The lines of a file from the first to the last, which may be less than the first. */
  YamlDraft(SourceText source, int firstLine, int lastLine) {
    this.source = source;
    boolean toEnd = lastLine >= source.lineCount();
    int end = toEnd ? source.text().length() : source.lineStart(lastLine + 1);
    this.base = Math.min(end, firstLine > source.lineCount() ? end : source.lineStart(firstLine));
    this.text = new StringBuilder(end - base).append(source.text(), base, end);
    inspect();
  }

  CharSequence text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }

  String slice(int from, int to) {
    return text.substring(from, to);
  }

  YamlLine line(int offset) {
    return YamlLine.at(text, offset);
  }

  /** End of a value within brackets that begins at an offset. */
  int pieceEnd(int from) {
    int i = from;
    while (i < text.length() && "\n,]}".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return YamlLine.stripped(text, from, i);
  }

  /** The first offset from one on that is no space and no line end; the end if there is none. */
  int nextText(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** How many characters precede an offset in its line. */
  int column(int offset) {
    return offset - text.lastIndexOf("\n", offset - 1) - 1;
  }

  SourceLocation at(int offset) {
    int place = base + Math.min(offset, text.length());
    int line = source.lineAt(place);
    if (line != excerptLine) {
      // A long line may hold thousands of values: they share one copy of it.
      excerptLine = line;
      excerpt = source.line(line);
    }
    int column = place - source.lineStart(line) + 1;
    return new SourceLocation(source.file(), line, column, excerpt);
  }

  int lineNumber(int offset) {
    return source.lineAt(base + offset);
  }

  /** Offset of the first character that is no text, for instance a control character, or -1. */
  int unreadable() {
    return unreadable;
  }

  /** The offset at an index that counts code points of what was taken, as the parser does. */
  int offset(int codePoints) {
    if (!beyondBmp) {
      return Math.min(codePoints, text.length());
    }
    // Counting goes on where it stopped: from the beginning, long files would take too long.
    knownOffset = taken.offsetByCodePoints(knownOffset, codePoints - knownCodePoints);
    knownCodePoints = codePoints;
    return knownOffset;
  }

  /** Makes a value one that YAML takes as plain text; it will read as it stands in the file. */
  void cover(int from, int to) {
    cover(from, to, text.substring(from, to));
  }

  /** Makes a value one that YAML takes as plain text; it will read as it was meant. */
  void cover(int from, int to, String meant) {
    if (to > from) {
      covers.put(from, new Cover(meant, to - from));
      blacken(from, to);
    }
  }

  /** Takes something away, for instance an anchor before a list. */
  void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
    changed |= to > from;
  }

  /**
   * Parts key and value where {@code key:value} lacks the space, which takes its room from the
   * value.
   *
   * @return false if there is no room
   */
  boolean part(int colon, int to) {
    if (to - colon < 3) {
      return false;
    }
    if (Character.isSpaceChar(text.charAt(colon + 1))) {
      blank(colon + 1, colon + 2);
      return true;
    }
    covers.put(colon + 2, new Cover(text.substring(colon + 1, to), to - colon - 2));
    blacken(colon + 2, to);
    blank(colon + 1, colon + 2);
    return true;
  }

  /** The text of a value that begins at an offset, where the parser read this. */
  String uncovered(int offset, String read) {
    Cover cover = covers.get(offset);
    return cover == null
        ? read
        : cover.meant() + read.substring(Math.min(read.length(), cover.length()));
  }

  /** What the parser shall read; from now on, the text counts as unchanged. */
  String take() {
    changed = false;
    knownCodePoints = 0;
    knownOffset = 0;
    taken = text.toString();
    return taken;
  }

  /** Whether the text was changed since it was taken last. */
  boolean isChanged() {
    return changed;
  }

  private void blacken(int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, COVER);
    }
    changed = true;
  }

  /**
   * Goes through the text once. Spaces of other kinds that look like YAML's own become such:
   * no-break spaces in the indentation or behind a dash, tabs behind a sign.
   */
  private void inspect() {
    boolean atStart = true;
    char sign = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        if (BEFORE_TAB.indexOf(sign) >= 0) {
          text.setCharAt(i, ' ');
        }
      } else if (c == '\u00a0' || c == '\u202f') {
        if (atStart) {
          text.setCharAt(i, ' ');
        } else {
          sign = c;
        }
      } else if (c != ' ') {
        atStart = c == '\n' || c == '-' && atStart;
        sign = c;
        if (c < ' ' && c != '\n' || c > '~') {
          inspect(c, i);
        }
      }
    }
  }

  private void inspect(char c, int offset) {
    boolean pair =
        offset + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(offset + 1));
    boolean second = offset > 0 && Character.isSurrogatePair(text.charAt(offset - 1), c);
    beyondBmp |= pair;
    boolean sign = !Character.isISOControl(c) && c < '\ufffe';
    if (unreadable < 0 && (!sign || Character.isSurrogate(c) && !pair && !second)) {
      unreadable = offset;
    }
  }
}
