package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * A topic; template {@code topic}.
 *
 * @param frame what is around it
 * @param title its name
 * @param summary one paragraph
 * @param body the text about it
 * @param events the events about it, newest first
 * @param filter by what the list can be narrowed
 */
public record TopicView(
    Frame frame,
    String title,
    String summary,
    SafeHtml body,
    List<EventCard> events,
    FilterView filter)
    implements PageView {

  @Override
  public String template() {
    return "topic";
  }
}
