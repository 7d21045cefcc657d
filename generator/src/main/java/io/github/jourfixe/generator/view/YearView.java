package io.github.jourfixe.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * The events of a year; template {@code year}.
 *
 * @param frame what is around it
 * @param year the year
 * @param events its events but for the unconfirmed ones, newest first
 * @param filter by what the list can be narrowed
 * @param unconfirmed what was announced and never confirmed, newest first
 * @param earlier the year before that has events
 * @param later the year after that has events
 */
public record YearView(
    Frame frame,
    int year,
    List<EventCard> events,
    FilterView filter,
    List<EventCard> unconfirmed,
    Optional<LinkView> earlier,
    Optional<LinkView> later)
    implements PageView {

  @Override
  public String template() {
    return "year";
  }
}
