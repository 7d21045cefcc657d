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
 */
public record TopicView(
    Frame frame, String title, String summary, SafeHtml body, List<EventCard> events)
    implements PageView {

  @Override
  public String template() {
    return "topic";
  }
}
