package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis by asterisks, but for those between two letters: {@code Teilnehmer*innen} twice in a
 * paragraph is German, not emphasis.
 */
final class IntrawordAsterisks extends AsteriskDelimiterProcessor {

  IntrawordAsterisks() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking && !isWithinWord(before, after);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return (rightFlanking || isAfterSentence(before)) && !isWithinWord(before, after);
  }

  /** {@code **Topic:**text} ends the emphasis where its author sees it end. */
  private static boolean isAfterSentence(String before) {
    return !before.isEmpty() && ":;,.!?".contains(before);
  }

  private static boolean isWithinWord(String before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && Character.isLetterOrDigit(before.codePointBefore(before.length()))
        && Character.isLetterOrDigit(after.codePointAt(0));
  }
}
