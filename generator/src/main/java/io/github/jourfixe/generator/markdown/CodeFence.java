package io.github.jourfixe.generator.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the fences of code through the lines of a text; one ends with the signs with which it
 * began (CommonMark 0.31, section 4.5).
 */
public final class CodeFence {

  /** In front of it may be what makes a list or a quotation. */
  private static final Pattern FENCE = Pattern.compile("[ >]*(?:[-*+] +)?(`{3,}(?!.*`)|~{3,}).*");

  private String open = "";

  /** Whether the line, which is the next one, is code or a fence. */
  public boolean covers(String line) {
    Matcher mark = FENCE.matcher(line);
    if (mark.matches()) {
      open = open.isEmpty() ? mark.group(1) : mark.group(1).startsWith(open) ? "" : open;
      return true;
    }
    return !open.isEmpty();
  }
}
