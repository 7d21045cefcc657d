package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * The search; template {@code search}. Its script finds the index beside the page.
 *
 * @param frame what is around it
 * @param series to which a search can be narrowed
 * @param years to which a search can be narrowed, the latest first
 * @param ways the lists of everything, for readers without script
 */
public record SearchView(Frame frame, List<Choice> series, List<Integer> years, List<LinkView> ways)
    implements PageView {

  @Override
  public String template() {
    return "search";
  }

  /**
   * Something to choose.
   *
   * @param value its name in addresses
   * @param title what readers see
   */
  public record Choice(String value, String title) {}
}
