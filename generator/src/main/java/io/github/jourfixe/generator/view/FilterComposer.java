package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.view.FilterView.Choice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds by what a list of events can be narrowed. */
final class FilterComposer {

  /** A shorter list is read faster than it is narrowed. */
  private static final int WORTH_NARROWING = 8;

  private static final FilterView NOTHING = new FilterView(List.of(), List.of(), List.of());

  private final Archive archive;

  FilterComposer(Archive archive) {
    this.archive = archive;
  }

  FilterView filter(List<Event> events) {
    if (events.size() < WORTH_NARROWING) {
      return NOTHING;
    }
    Map<String, Integer> series = new HashMap<>();
    Map<String, Integer> topics = new HashMap<>();
    Map<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    for (Event event : events) {
      series.merge(event.series(), 1, Integer::sum);
      years.merge(event.date().first().getYear(), 1, Integer::sum);
      event.topics().forEach(topic -> topics.merge(topic, 1, Integer::sum));
    }
    return new FilterView(
        choices(
            archive.series().stream()
                .filter(one -> series.containsKey(one.id()))
                .map(one -> new Choice(one.id(), one.shortTitle(), series.get(one.id())))
                .toList()),
        choices(
            years.entrySet().stream()
                .map(year -> Integer.toString(year.getKey()))
                .map(year -> new Choice(year, year, years.get(Integer.valueOf(year))))
                .toList()),
        choices(
            archive.topics().stream()
                .filter(topic -> topics.containsKey(topic.id()))
                .map(topic -> new Choice(topic.id(), topic.title(), topics.get(topic.id())))
                .toList()));
  }

  private static List<Choice> choices(List<Choice> found) {
    return found.size() > 1 ? found : List.of();
  }
}
