package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * All speakers; template {@code people}.
 *
 * @param frame what is around it
 * @param groups by the first letter of the family name
 */
public record PeopleView(Frame frame, List<Group> groups) implements PageView {

  @Override
  public String template() {
    return "people";
  }

  /**
   * The people of a letter.
   *
   * @param letter a capital letter of the basic alphabet, or {@code #}
   * @param people in the order of the alphabet
   */
  public record Group(String letter, List<Entry> people) {}

  /**
   * A person in the list.
   *
   * @param name as shown
   * @param href the person's page
   * @param role at the latest event
   * @param organisation at the latest event
   * @param count at how many events the person spoke
   */
  public record Entry(String name, String href, String role, String organisation, int count) {}
}
