package io.github.jourfixe.generator.search;

import java.util.Locale;

/**
 * How a word is spelled.
 *
 * @param word as in a text
 * @param pages on how many pages it stands
 */
record Spelling(String word, int pages) {

  static final Spelling NONE = new Spelling("", 0);

  /**
   * The part of a compound that has a stem, with a capital if the compound has one: {@code
   * Management} of {@code Wissensmanagement}; empty if there is none.
   */
  static String ending(Spelling compound, String stem) {
    String word = compound.word();
    for (int i = word.length() - 1; i > 0; i--) {
      String ending = word.substring(i);
      if (Words.stem(Words.fold(ending)).equals(stem)) {
        return Character.isUpperCase(word.charAt(0))
            ? ending.substring(0, 1).toUpperCase(Locale.ROOT) + ending.substring(1)
            : ending;
      }
    }
    return "";
  }
}
