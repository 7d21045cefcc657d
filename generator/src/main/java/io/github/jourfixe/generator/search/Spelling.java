package io.github.jourfixe.generator.search;

import java.util.Locale;
import java.util.Optional;

/**
 * How a word is spelled.
 *
 * @param word as in a text
 * @param pages how usual it is, for want of better by the number of its pages
 */
record Spelling(String word, int pages) {

  /**
   * The end of a compound that has a stem, with a capital if the compound has one: {@code
   * Management} of {@code Wissensmanagement}.
   */
  static Optional<Spelling> ofTail(String compound, String stem, int pages) {
    for (int i = compound.length() - 1; i > 0; i--) {
      String ending = compound.substring(i);
      if (Words.stem(Words.fold(ending)).equals(stem)) {
        String first = ending.substring(0, 1);
        boolean noun = Character.isUpperCase(compound.charAt(0));
        return Optional.of(
            new Spelling(
                (noun ? first.toUpperCase(Locale.ROOT) : first) + ending.substring(1), pages));
      }
    }
    return Optional.empty();
  }
}
