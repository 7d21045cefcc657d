package io.github.jourfixe.generator.structured;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Registration;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.text.Json;
import io.github.jourfixe.generator.text.NamedUuid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All events as one JSON file, an event a line, newest first. Its schema lies beside it; fields may
 * be added to it, but none is taken away or changes its meaning while {@code version} stays.
 */
public final class EventData {

  private static final int VERSION = 1;
  private static final String SCHEMA = "events.schema.json";

  private final SitePlan plan;
  private final Moments moments;
  private final Instant asOf;

  /** The events of a plan. */
  public EventData(SitePlan plan) {
    Archive archive = plan.archive();
    this.plan = plan;
    this.moments = new Moments(archive.site().zone());
    this.asOf = archive.asOf().in(archive.site().zone());
  }

  /** The file as text; to be stored as UTF-8. */
  public String write() {
    Archive archive = plan.archive();
    StringBuilder json = new StringBuilder("{\n");
    member("$schema", address(plan.addresses().eventSchema()), json).append(",\n");
    member("version", VERSION, json).append(",\n");
    member("title", archive.site().title(), json).append(",\n");
    member("language", archive.site().language(), json).append(",\n");
    member("timeZone", archive.site().zone().getId(), json).append(",\n");
    member("asOf", moments.at(archive.asOf().moment()), json).append(",\n");
    lines("series", archive.series().stream().map(this::series).toList(), json).append(",\n");
    json.append("\"events\":[");
    String separator = "\n";
    for (Event event : archive.events()) {
      json.append(separator).append(Json.compact(event(event)));
      separator = ",\n";
    }
    return json.append("\n]}\n").toString();
  }

  /** The schema of the file, by JSON Schema 2020-12. */
  public static String schema() {
    try (InputStream in = EventData.class.getResourceAsStream(SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + SCHEMA, e);
    }
  }

  private static StringBuilder member(String key, Object value, StringBuilder json) {
    return json.append(Json.compact(key)).append(':').append(Json.compact(value));
  }

  private static StringBuilder lines(String key, List<?> items, StringBuilder json) {
    return json.append(Json.compact(key))
        .append(":[\n")
        .append(items.stream().map(Json::compact).collect(Collectors.joining(",\n")))
        .append("\n]");
  }

  private Map<String, Object> series(Series series) {
    SitePath page = plan.addresses().series(series.id());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", series.id());
    json.put("title", series.title());
    json.put("url", address(page));
    return json;
  }

  private Map<String, Object> event(Event event) {
    EventDetails details = event.details();
    Schedule schedule = details.schedule();
    SitePath page = plan.addresses().event(event);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", NamedUuid.of(event.identity()).toString());
    json.put("url", address(page));
    json.put("series", event.series());
    details.number().ifPresent(number -> json.put("number", number.value()));
    json.put("title", event.title());
    put(json, "language", event.language());
    json.put("date", schedule.date().edtf());
    put(json, "endDate", schedule.endDate().map(LocalDate::toString));
    if (schedule.start().isPresent()) {
      json.put("start", moments.start(schedule));
      put(json, "end", schedule.end().flatMap(unused -> moments.end(schedule)));
    }
    json.put("phase", word(event.phase()));
    put(json, "status", schedule.status().map(EventData::word));
    putAll(json, "previousDates", schedule.previousDates().stream().map(EventDate::edtf).toList());
    put(json, "summary", details.summary());
    details
        .location()
        .filter(location -> !details.isMovedOnline())
        .ifPresent(location -> json.put("location", location(location)));
    if (event.phase() == Phase.UPCOMING) {
      put(json, "online", details.online());
    }
    put(json, "audience", details.audience());
    putAll(json, "speakers", event.speakers().stream().map(s -> speaker(s, event)).toList());
    putAll(json, "topics", event.topics().stream().map(this::topic).toList());
    putAll(json, "attachments", files(details.attachments(), event));
    details.registration().ifPresent(r -> json.put("registration", registration(r, event)));
    if (event.date().isDay()) {
      json.put("calendar", address(plan.addresses().calendar(page)));
    }
    put(json, "updated", details.publication().updated().map(LocalDate::toString));
    json.put("revision", details.publication().revision());
    return json;
  }

  private static Map<String, Object> location(Location location) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "name", location.name());
    put(json, "street", location.street());
    put(json, "postalCode", location.postalCode());
    put(json, "city", location.city());
    put(json, "url", location.url());
    put(json, "note", location.note());
    return json;
  }

  private Map<String, Object> speaker(Speaker speaker, Event event) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", speaker.person().name());
    json.put("url", address(plan.addresses().person(speaker.person().id())));
    put(json, "role", speaker.role());
    put(json, "organisation", speaker.organisation());
    put(json, "talk", speaker.talk());
    putAll(json, "files", files(speaker.files(), event));
    return json;
  }

  private Map<String, Object> topic(String id) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("title", plan.index().topic(id).title());
    json.put("url", address(plan.addresses().topic(id)));
    return json;
  }

  private List<Map<String, Object>> files(List<Attachment> attachments, Event event) {
    return attachments.stream()
        .flatMap(
            file ->
                plan
                    .links()
                    .file(file.file().value(), event.source().file())
                    .map(path -> file(file, path))
                    .stream())
        .toList();
  }

  private Map<String, Object> file(Attachment file, SitePath path) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", address(path));
    put(json, "title", file.title());
    put(json, "language", file.language());
    return json;
  }

  private Map<String, Object> registration(Registration registration, Event event) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "url", registration.url());
    put(json, "email", registration.email());
    put(json, "until", registration.until().map(LocalDate::toString));
    put(json, "note", registration.note());
    boolean open =
        event.phase() == Phase.UPCOMING
            && registration.closes(moments.zone()).filter(end -> !end.isAfter(asOf)).isEmpty();
    json.put("open", open);
    return json;
  }

  /** Absolute if the site's address is known, else relative to this file. */
  private String address(SitePath path) {
    return plan.absolute(path).orElseGet(() -> path.from(SitePath.HOME));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void put(Map<String, Object> json, String key, Optional<String> value) {
    value.ifPresent(text -> json.put(key, text));
  }

  private static void putAll(Map<String, Object> json, String key, List<?> values) {
    if (!values.isEmpty()) {
      json.put(key, values);
    }
  }
}
