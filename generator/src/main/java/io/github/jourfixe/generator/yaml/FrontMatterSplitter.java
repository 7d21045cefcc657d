package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for the two lines around the front matter, and for the place where one is missing. */
final class FrontMatterSplitter {

  private static final String FENCE = "---";

  /** What a word processor or a slip makes of three hyphens. */
  private static final Pattern ALMOST_FENCE = Pattern.compile("-{2,}|[-–—_ ]{2,}|[–—]");

  /** A key, an item, a remark, an indented line or the end of a bracket. */
  private static final Pattern YAML_LINE =
      Pattern.compile("(?:[\\p{L}\\p{N}_\"'-]+ *:|- |-$|#|[ \\t\\u00a0]|[\\]}]).*");

  private static final Pattern HEADING = Pattern.compile("#{1,6} .*");

  private final SourceText source;
  private final Diagnostics diagnostics;

  FrontMatterSplitter(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  Optional<FrontMatter> split() {
    if (!isFence(1)) {
      diagnostics.report(Code.FRONT_MATTER_MISSING, source.at(1, 1));
      return Optional.empty();
    }
    int closing = 2;
    while (closing <= source.lineCount() && !isFence(closing)) {
      closing++;
    }
    boolean closed = closing <= source.lineCount();
    int end = closed ? proseBefore(closing) : apparentEnd();
    if (end > 0) {
      diagnostics.report(Code.FRONT_MATTER_UNCLOSED, source.at(end, 1));
      return Optional.empty();
    }
    if (isTooLarge(closing)) {
      diagnostics.report(
          Code.FRONT_MATTER_TOO_LARGE, source.at(1, 1), FrontMatter.MAX_BYTES / 1024);
      return Optional.empty();
    }
    return Optional.of(new FrontMatter(2, closing - 1, closing + 1));
  }

  private boolean isFence(int line) {
    return rightStripped(line).equals(FENCE);
  }

  /**
   * The blank line before text that is no YAML, or 0: the fence found further down is then a rule
   * of the report's own.
   */
  private int proseBefore(int closing) {
    for (int line = 3; line < closing; line++) {
      if (isBlank(line - 1) && !isBlank(line) && !looksLikeYaml(line)) {
        return blankBefore(line);
      }
    }
    return 0;
  }

  /** The best guess where the closing line belongs; line 1 if nothing speaks for any other. */
  private int apparentEnd() {
    for (int line = 2; line <= source.lineCount(); line++) {
      String text = rightStripped(line);
      if (ALMOST_FENCE.matcher(text).matches()) {
        return line;
      }
      // One hash may be a remark between the keys; behind a blank line it is a heading by all odds.
      boolean heading =
          HEADING.matcher(text).matches() && (isBlank(line - 1) || text.startsWith("##"));
      if (heading || !isBlank(line) && !looksLikeYaml(line)) {
        return blankBefore(line);
      }
    }
    return 1;
  }

  /** The first of the blank lines right before a line, or the line itself. */
  private int blankBefore(int line) {
    int first = line;
    while (first > 2 && isBlank(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean looksLikeYaml(int line) {
    return YAML_LINE.matcher(source.line(line)).matches();
  }

  private boolean isBlank(int line) {
    return rightStripped(line).isEmpty();
  }

  private boolean isTooLarge(int closing) {
    int chars = source.lineStart(closing) - source.lineStart(2);
    // No character takes more than three bytes per UTF-16 unit: mostly there is nothing to count.
    return chars > FrontMatter.MAX_BYTES / 3
        && source
                .text()
                .substring(source.lineStart(2), source.lineStart(closing))
                .getBytes(StandardCharsets.UTF_8)
                .length
            > FrontMatter.MAX_BYTES;
  }

  private String rightStripped(int line) {
    String text = source.line(line);
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
