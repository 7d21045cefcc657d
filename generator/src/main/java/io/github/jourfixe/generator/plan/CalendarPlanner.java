package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import java.util.ArrayList;
import java.util.List;

/** Says which calendars there are: of the site, of series and topics, and of each event. */
final class CalendarPlanner {

  private final Addresses addresses;

  CalendarPlanner(Addresses addresses) {
    this.addresses = addresses;
  }

  List<PagePlan.Calendar> calendars(Archive archive, ArchiveIndex index) {
    List<PagePlan.Calendar> calendars = new ArrayList<>();
    add(SitePath.HOME, archive.site().title(), archive.events(), calendars);
    archive
        .series()
        .forEach(s -> add(addresses.series(s.id()), s.title(), index.ofSeries(s.id()), calendars));
    archive
        .topics()
        .forEach(t -> add(addresses.topic(t.id()), t.title(), index.ofTopic(t.id()), calendars));
    archive.events().forEach(e -> add(addresses.event(e), e.title(), List.of(e), calendars));
    return calendars;
  }

  private void add(
      SitePath page, String title, List<Event> events, List<PagePlan.Calendar> calendars) {
    List<Event> exact =
        events.stream().filter(e -> e.date().isDay()).sorted(Event.CHRONOLOGICAL).toList();
    // A calendar without an entry is none (RFC 5545, section 3.6).
    if (!exact.isEmpty()) {
      calendars.add(new PagePlan.Calendar(addresses.calendar(page), page, title, exact));
    }
  }
}
