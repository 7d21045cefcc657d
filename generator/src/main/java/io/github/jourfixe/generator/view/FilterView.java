package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * By what a list of events can be narrowed; each list is empty if there is nothing to choose. Rows
 * tell by {@link EventCard.Facets} to which choices they belong.
 *
 * @param series the series that occur, as in the menu
 * @param years the years that occur, the latest first
 * @param topics the topics that occur, by the alphabet
 */
public record FilterView(List<Choice> series, List<Choice> years, List<Choice> topics) {

  /**
   * Something to choose.
   *
   * @param value its name in addresses
   * @param title what readers see
   * @param count how many events belong to it
   */
  public record Choice(String value, String title, int count) {}
}
