package io.github.jourfixe.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * A series; template {@code series}.
 *
 * @param frame what is around it
 * @param series title and facts
 * @param organiser who holds it
 * @param history what it was called before, in sentences
 * @param body the text about it
 * @param upcoming what is announced, next first
 * @param reports what was held, and what was cancelled in the past; newest first
 * @param filter by what the reports can be narrowed
 * @param unconfirmed what was announced and never confirmed, newest first
 * @param counterpart the series that does the same for others
 * @param contact whom to ask
 */
public record SeriesView(
    Frame frame,
    SeriesCard series,
    String organiser,
    List<String> history,
    SafeHtml body,
    List<EventCard> upcoming,
    List<EventCard> reports,
    FilterView filter,
    List<EventCard> unconfirmed,
    Optional<SeriesCard> counterpart,
    Optional<ContactView> contact)
    implements PageView {

  @Override
  public String template() {
    return "series";
  }
}
