package io.github.jourfixe.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * An event; template {@code event}.
 *
 * @param frame what is around it
 * @param event title, date, state, series, summary, topics
 * @param previousDates the dates for which it had been announced before
 * @param place where
 * @param previousPlace where it had been announced before it moved into the network, in lines
 * @param online address of the video meeting, while the event is to come
 * @param audience for whom
 * @param speakers who spoke
 * @param body the report
 * @param headings its headings of the second level, for a table of contents
 * @param attachments files
 * @param registration how to sign up
 * @param contact whom to ask
 * @param previous the event before it in its series
 * @param following the event after it in its series
 * @param next the series' next meeting that is to take place, unless it is this event
 * @param counterpart the series that does the same for others
 * @param counterpartEvent its event that is nearest in time
 * @param related other meetings that have most in common with it
 * @param updated day of the last change, in words
 */
public record EventView(
    Frame frame,
    EventCard event,
    List<DateView> previousDates,
    Optional<PlaceView> place,
    List<String> previousPlace,
    String online,
    String audience,
    List<SpeakerView> speakers,
    SafeHtml body,
    List<LinkView> headings,
    List<FileView> attachments,
    Optional<RegistrationView> registration,
    Optional<ContactView> contact,
    Optional<EventCard> previous,
    Optional<EventCard> following,
    Optional<EventCard> next,
    Optional<SeriesCard> counterpart,
    Optional<EventCard> counterpartEvent,
    List<RelatedView> related,
    String updated)
    implements PageView {

  @Override
  public String template() {
    return "event";
  }
}
