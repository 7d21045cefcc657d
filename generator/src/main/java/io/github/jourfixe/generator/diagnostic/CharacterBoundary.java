package io.github.jourfixe.generator.diagnostic;

/** Where texts may be cut: half of a character is none, and no file can hold it. */
public final class CharacterBoundary {

  private CharacterBoundary() {}

  /** The offset, or the one before where it would part a character of two code units. */
  public static int at(String text, int offset) {
    boolean parts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return parts ? offset - 1 : offset;
  }

  /** The beginning of a text that is longer than so many code units, with an ellipsis. */
  public static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, at(text, length)) + "…";
  }
}
