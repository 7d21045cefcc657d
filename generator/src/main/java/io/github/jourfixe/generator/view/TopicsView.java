package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * All topics; template {@code topics}.
 *
 * @param frame what is around it
 * @param topics in the order of the alphabet
 */
public record TopicsView(Frame frame, List<Entry> topics) implements PageView {

  @Override
  public String template() {
    return "topics";
  }

  /**
   * A topic in the list.
   *
   * @param title its name
   * @param href its page
   * @param summary one paragraph
   * @param count how many events are about it
   */
  public record Entry(String title, String href, String summary, int count) {}
}
