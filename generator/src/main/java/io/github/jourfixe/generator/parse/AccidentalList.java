package io.github.jourfixe.generator.parse;

import java.util.regex.Pattern;

/**
 * A sentence that goes on with a dash or a plus where its line broke: Markdown makes a list of one
 * item of it. Real lists of one item begin behind the end of a sentence, or hold no second dash.
 */
final class AccidentalList {

  private static final Pattern GOES_ON =
      Pattern.compile("\\s{0,3}(?:-\\s+\\p{Ll}.*\\s-(?:[\\s,.;:].*)?|\\+\\s+\\S.*)");

  private static final Pattern SENTENCE = Pattern.compile("\\s{0,3}[\\p{L}\\d„(*].*[\\p{L}\\d,]");

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-+*]|\\d+[.)])\\s.*");

  private AccidentalList() {}

  /** Whether a line, between its neighbours, is a list that its author did not mean. */
  static boolean is(String previous, String line, String next) {
    return GOES_ON.matcher(line).matches()
        && SENTENCE.matcher(previous.stripTrailing()).matches()
        && !ITEM.matcher(previous).matches()
        && !ITEM.matcher(next).matches();
  }
}
