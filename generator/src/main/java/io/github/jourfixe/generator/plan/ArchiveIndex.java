package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Topic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events by what readers look for. Every list is newest first unless it says otherwise. */
public final class ArchiveIndex {

  private final Archive archive;
  private final Map<String, Series> seriesById;
  private final Map<String, Topic> topicsById;
  private final List<Event> all;
  private final List<Event> ahead;
  private final Map<String, List<Event>> bySeries = new HashMap<>();
  private final Map<String, List<Event>> byTopic = new HashMap<>();
  private final Map<String, List<Event>> byPerson = new HashMap<>();
  private final TreeMap<Integer, List<Event>> byYear = new TreeMap<>(Comparator.reverseOrder());
  private final Map<String, NavigableMap<LocalDate, Event>> byDay = new HashMap<>();
  private final Map<String, Event> nextBySeries = new HashMap<>();
  private final Map<String, Event> latestBySeries = new HashMap<>();
  private final Map<String, Event> earlier = new HashMap<>();
  private final Map<String, Event> later = new HashMap<>();
  private final RelatedEvents related = new RelatedEvents(this);

  /** Sorts the events of an archive. */
  ArchiveIndex(Archive archive) {
    this.archive = archive;
    seriesById = first(archive.series(), Series::id);
    topicsById = first(archive.topics(), Topic::id);
    all = archive.events();
    ahead = all.stream().filter(this::isAhead).sorted(Event.NEXT_FIRST).toList();
    for (Event event : ahead) {
      if (event.phase() == Phase.UPCOMING) {
        nextBySeries.putIfAbsent(event.series(), event);
      }
    }
    for (Event event : all) {
      if (event.phase() == Phase.HELD) {
        latestBySeries.putIfAbsent(event.series(), event);
      }
      add(bySeries, event.series(), event);
      // The list is newest first, so that of several events of a day the first one stays.
      byDay
          .computeIfAbsent(event.series(), unused -> new TreeMap<>())
          .putIfAbsent(event.date().first(), event);
      add(byYear, event.date().first().getYear(), event);
      event.topics().forEach(topic -> add(byTopic, topic, event));
      RelatedEvents.people(event).forEach(person -> add(byPerson, person, event));
    }
    for (List<Event> events : bySeries.values()) {
      for (int i = 1; i < events.size(); i++) {
        later.put(events.get(i).key(), events.get(i - 1));
        earlier.put(events.get(i - 1).key(), events.get(i));
      }
    }
  }

  /** By their ids; of several with one id, whose addresses clash, any will do. */
  private static <T> Map<String, T> first(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toMap(id, thing -> thing, (one, other) -> one));
  }

  /** The series of an id that an event or a page of the archive names. */
  public Series series(String id) {
    return seriesById.get(id);
  }

  /** The topic of an id that an event of the archive names. */
  public Topic topic(String id) {
    return topicsById.get(id);
  }

  /** The series that does the same for others, whichever of the two says so. */
  public Optional<Series> counterpart(Series series) {
    return series
        .counterpart()
        .map(named -> seriesById.get(named.value()))
        .or(() -> archive.series().stream().filter(other -> names(other, series)).findFirst());
  }

  private static boolean names(Series other, Series series) {
    return other.counterpart().filter(named -> named.value().equals(series.id())).isPresent();
  }

  /** All events. */
  public List<Event> all() {
    return all;
  }

  /** What is announced and not over, cancelled and postponed meetings included; next one first. */
  public List<Event> ahead() {
    return ahead;
  }

  /** The next meeting that is to take place. */
  public Optional<Event> next() {
    return ahead.stream().filter(event -> event.phase() == Phase.UPCOMING).findFirst();
  }

  /** The next meeting of a series that is to take place. */
  public Optional<Event> nextOf(String series) {
    return Optional.ofNullable(nextBySeries.get(series));
  }

  /** The latest meeting of a series that was held. */
  public Optional<Event> latestOf(String series) {
    return Optional.ofNullable(latestBySeries.get(series));
  }

  /** The events of a series. */
  public List<Event> ofSeries(String id) {
    return bySeries.getOrDefault(id, List.of());
  }

  /** The events about a topic. */
  public List<Event> ofTopic(String id) {
    return byTopic.getOrDefault(id, List.of());
  }

  /** The events at which a person spoke. */
  public List<Event> ofPerson(String id) {
    return byPerson.getOrDefault(id, List.of());
  }

  /** The years that have events, the latest first. */
  public List<Integer> years() {
    return List.copyOf(byYear.keySet());
  }

  /** The events of a year. */
  public List<Event> ofYear(int year) {
    return byYear.getOrDefault(year, List.of());
  }

  /** The event before this one in its series. */
  public Optional<Event> before(Event event) {
    return Optional.ofNullable(earlier.get(event.key()));
  }

  /** The event after this one in its series. */
  public Optional<Event> after(Event event) {
    return Optional.ofNullable(later.get(event.key()));
  }

  /** The event of another series that is nearest in time, the earlier one of two. */
  public Optional<Event> nearest(Event event, String series) {
    LocalDate day = event.date().first();
    NavigableMap<LocalDate, Event> days = byDay.getOrDefault(series, new TreeMap<>());
    Map.Entry<LocalDate, Event> before = days.floorEntry(day);
    Map.Entry<LocalDate, Event> after = days.ceilingEntry(day);
    if (before == null || after == null) {
      return Stream.of(before, after).filter(Objects::nonNull).map(Map.Entry::getValue).findFirst();
    }
    long back = ChronoUnit.DAYS.between(before.getKey(), day);
    long ahead = ChronoUnit.DAYS.between(day, after.getKey());
    return Optional.of(back <= ahead ? before.getValue() : after.getValue());
  }

  /** What has to do with what. */
  public RelatedEvents related() {
    return related;
  }

  private boolean isAhead(Event event) {
    return event
        .details()
        .schedule()
        .isAheadOf(archive.asOf().in(archive.site().zone()), archive.site().zone());
  }

  private static <K> void add(Map<K, List<Event>> map, K key, Event event) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(event);
  }
}
