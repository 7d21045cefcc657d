package io.github.jourfixe.generator.structured;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Organisation;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.text.Json;
import io.github.jourfixe.generator.text.NamedUuid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells events in the words of schema.org, as JSON-LD. Nothing is said that no editor wrote: an
 * event without a place has no {@code location}, and one without an exact day is not told at all.
 */
public final class EventLinkedData {

  private final SitePlan plan;
  private final Moments moments;

  /** Tells the events of a plan. */
  public EventLinkedData(SitePlan plan) {
    Archive archive = plan.archive();
    this.plan = plan;
    this.moments = new Moments(archive.site().zone());
  }

  /** An event as JSON that can stand in an HTML element; empty if its day is not known. */
  public Optional<String> of(Event event) {
    return event.date().isDay() ? Optional.of(Json.inHtml(node(event))) : Optional.empty();
  }

  private Map<String, Object> node(Event event) {
    EventDetails details = event.details();
    Schedule schedule = details.schedule();
    Map<String, Object> node = typed("Event");
    node.put("@context", "https://schema.org");
    put(node, "url", plan.absolute(plan.addresses().event(event)));
    node.put("identifier", "urn:uuid:" + NamedUuid.of(event.identity()));
    node.put("name", event.title());
    put(node, "description", details.summary());
    node.put("startDate", moments.start(schedule));
    put(node, "endDate", moments.end(schedule));
    putAll(node, "eventStatus", statuses(schedule));
    putAll(node, "previousStartDate", previousDays(schedule));
    attendance(event).ifPresent(mode -> node.put("eventAttendanceMode", schemaOrg(mode)));
    putAll(node, "location", locations(event));
    Series series = plan.index().series(event.series());
    organizer(series).ifPresent(organizer -> node.put("organizer", organizer));
    putAll(
        node,
        "performer",
        event.speakers().stream().map(EventLinkedData::person).distinct().toList());
    node.put("superEvent", superEvent(series));
    details
        .audience()
        .or(series::audience)
        .ifPresent(audience -> node.put("audience", audience(audience)));
    putAll(
        node,
        "keywords",
        event.topics().stream().map(id -> plan.index().topic(id).title()).toList());
    node.put("inLanguage", event.language().orElse(plan.archive().site().language()));
    return node;
  }

  /** What is said of the event; that it was moved in time and into the network are two things. */
  private static List<String> statuses(Schedule schedule) {
    Status status = schedule.status().orElse(Status.PLANNED);
    if (status == Status.CANCELLED) {
      return List.of(schemaOrg("EventCancelled"));
    }
    if (status == Status.POSTPONED) {
      return List.of(schemaOrg("EventPostponed"));
    }
    List<String> statuses = new ArrayList<>();
    if (status == Status.MOVED_ONLINE) {
      statuses.add(schemaOrg("EventMovedOnline"));
    }
    if (!previousDays(schedule).isEmpty()) {
      statuses.add(schemaOrg("EventRescheduled"));
    }
    return statuses.isEmpty() ? List.of(schemaOrg("EventScheduled")) : statuses;
  }

  /** A date that was only vague before has not been moved. */
  private static List<String> previousDays(Schedule schedule) {
    return schedule.previousDates().stream().filter(EventDate::isDay).map(EventDate::edtf).toList();
  }

  private static Optional<String> attendance(Event event) {
    boolean online = event.details().isOnline();
    boolean onSite = event.details().house().isPresent();
    if (online && onSite) {
      return Optional.of("MixedEventAttendanceMode");
    }
    if (online) {
      return Optional.of("OnlineEventAttendanceMode");
    }
    return onSite ? Optional.of("OfflineEventAttendanceMode") : Optional.empty();
  }

  private List<Map<String, Object>> locations(Event event) {
    List<Map<String, Object>> locations = new ArrayList<>();
    event.details().house().ifPresent(house -> locations.add(place(house)));
    if (event.details().isOnline()) {
      // The event's own page says how to take part, and what became of it.
      Map<String, Object> network = typed("VirtualLocation");
      put(network, "url", plan.absolute(plan.addresses().event(event)));
      locations.add(network);
    }
    return locations;
  }

  private static Map<String, Object> place(Location location) {
    Map<String, Object> place = typed("Place");
    put(place, "name", location.name().or(location::street).or(location::city));
    if (Stream.of(location.street(), location.postalCode(), location.city())
        .anyMatch(Optional::isPresent)) {
      Map<String, Object> address = typed("PostalAddress");
      put(address, "streetAddress", location.street());
      put(address, "postalCode", location.postalCode());
      put(address, "addressLocality", location.city());
      place.put("address", address);
    }
    put(place, "url", location.url());
    return place;
  }

  private Optional<Map<String, Object>> organizer(Series series) {
    Optional<Organisation> publisher = plan.archive().site().organisation();
    return series
        .organiser()
        .or(() -> publisher.map(Organisation::name))
        .map(
            name -> {
              Map<String, Object> organizer = organization(name);
              publisher
                  .filter(own -> own.name().equals(name))
                  .ifPresent(own -> put(organizer, "url", own.url()));
              return organizer;
            });
  }

  private static Map<String, Object> person(Speaker speaker) {
    Map<String, Object> person = typed("Person");
    person.put("name", speaker.person().name());
    put(person, "jobTitle", speaker.role());
    speaker.organisation().ifPresent(name -> person.put("affiliation", organization(name)));
    return person;
  }

  private Map<String, Object> superEvent(Series series) {
    SitePath page = plan.addresses().series(series.id());
    Map<String, Object> node = typed("EventSeries");
    node.put("name", series.title());
    put(node, "url", plan.absolute(page));
    return node;
  }

  private static Map<String, Object> organization(String name) {
    Map<String, Object> node = typed("Organization");
    node.put("name", name);
    return node;
  }

  private static Map<String, Object> audience(String words) {
    Map<String, Object> node = typed("Audience");
    node.put("audienceType", words);
    return node;
  }

  private static String schemaOrg(String word) {
    return "https://schema.org/" + word;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", type);
    return node;
  }

  private static void put(Map<String, Object> node, String key, Optional<String> value) {
    value.ifPresent(text -> node.put(key, text));
  }

  /** One value stands by itself. */
  private static void putAll(Map<String, Object> node, String key, List<?> values) {
    if (!values.isEmpty()) {
      node.put(key, values.size() == 1 ? values.get(0) : values);
    }
  }
}
