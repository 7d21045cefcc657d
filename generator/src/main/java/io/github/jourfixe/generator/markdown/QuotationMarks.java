package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds pairs of straight double quotation marks; one that has no partner stays as it is. */
final class QuotationMarks implements DelimiterProcessor {

  /** Text between two straight quotation marks. */
  static final class Quoted extends DelimitedNodeImpl {
    Quoted(BasedSequence open, BasedSequence content, BasedSequence close) {
      super(open, content, close);
    }
  }

  @Override
  public char getOpeningCharacter() {
    return '"';
  }

  @Override
  public char getClosingCharacter() {
    return '"';
  }

  @Override
  public int getMinLength() {
    return 1;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return 1;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
    opener.moveNodesBetweenDelimitersTo(
        new Quoted(
            opener.getTailChars(delimitersUsed),
            BasedSequence.NULL,
            closer.getLeadChars(delimitersUsed)),
        closer);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
    return null;
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
    return leftFlanking && !isLetter(before);
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
    return rightFlanking && !isLetter(after);
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }

  private static boolean isLetter(String character) {
    return !character.isEmpty() && Character.isLetterOrDigit(character.codePointAt(0));
  }
}
