package io.github.jourfixe.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * The home page; template {@code home}.
 *
 * @param frame what is around it
 * @param introduction text of {@code pages/index.md}, if there is one
 * @param next the next meeting that is to take place
 * @param upcoming everything announced, {@code next} included, next first
 * @param latest the latest reports, newest first
 * @param series all series
 * @param timeline the whole archive at a glance
 */
public record HomeView(
    Frame frame,
    SafeHtml introduction,
    Optional<EventCard> next,
    List<EventCard> upcoming,
    List<EventCard> latest,
    List<SeriesCard> series,
    TimelineView timeline)
    implements PageView {

  @Override
  public String template() {
    return "home";
  }
}
