package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * A speaker; template {@code person}.
 *
 * @param frame what is around it
 * @param name as shown
 * @param url page about the person
 * @param appearances the events at which the person spoke, newest first
 */
public record PersonView(Frame frame, String name, String url, List<Appearance> appearances)
    implements PageView {

  @Override
  public String template() {
    return "person";
  }

  /**
   * A person at an event.
   *
   * @param event the event
   * @param role at that time
   * @param organisation at that time
   * @param talk title of the talk
   * @param files slides and the like
   */
  public record Appearance(
      EventCard event, String role, String organisation, String talk, List<FileView> files) {}
}
