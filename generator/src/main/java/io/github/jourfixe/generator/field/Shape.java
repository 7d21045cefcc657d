package io.github.jourfixe.generator.field;

import java.util.List;
import java.util.Optional;

/** What the values of a field look like. */
public sealed interface Shape {

  /**
   * A single value, of which YAML's readers may think as text, as a number or as a truth value.
   *
   * @param pattern what its text must match, a regular expression of ECMA-262 without flags, to be
   *     found anywhere in the text; empty if any text will do
   */
  record Text(Optional<String> pattern) implements Shape {}

  /**
   * One of some words.
   *
   * @param words in the order in which they are to be shown
   */
  record Words(List<String> words) implements Shape {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** True or false. */
  record Truth() implements Shape {}

  /**
   * A list, or a single value that stands for a list of one.
   *
   * @param item each of its values
   */
  record ListOf(Shape item) implements Shape {}

  /**
   * Fields below the field.
   *
   * @param fields which ones
   */
  record Fields(FieldSet fields) implements Shape {}

  /**
   * One of two shapes.
   *
   * @param plain the short one
   * @param full the long one
   */
  record Either(Shape plain, Shape full) implements Shape {}

  /** Any text. */
  Shape TEXT = new Text(Optional.empty());

  /** Text that matches a pattern. */
  static Shape text(String pattern) {
    return new Text(Optional.of(pattern));
  }
}
