package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Located;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at the numbers of the meetings of each series: none twice, none left out, in order. */
final class NumberChecks {

  private final Diagnostics diagnostics;
  private final Map<String, TreeMap<Integer, Event>> bySeries = new HashMap<>();

  NumberChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(List<Event> events) {
    events.stream().sorted(Comparator.comparing(Event::source)).forEach(this::add);
    Set<String> unread = unread(events);
    bySeries.forEach(
        (series, numbered) -> {
          if (!unread.contains(series)) {
            checkSequence(numbered);
          }
        });
  }

  /** Series with a file that cannot be read or is a draft: the gap that it leaves is no news. */
  private Set<String> unread(List<Event> events) {
    Set<String> read = events.stream().map(e -> e.source().file()).collect(Collectors.toSet());
    return diagnostics.sorted().stream()
        .map(found -> found.location().file())
        .filter(file -> file.startsWith("events/") && !read.contains(file))
        .map(file -> file.split("/")[1])
        .collect(Collectors.toSet());
  }

  private void add(Event event) {
    event.details().number().ifPresent(number -> add(event, number));
  }

  private void add(Event event, Located<Integer> number) {
    Event earlier =
        bySeries
            .computeIfAbsent(event.series(), unused -> new TreeMap<>())
            .putIfAbsent(number.value(), event);
    if (earlier != null) {
      diagnostics.report(
          Code.NUMBER_DUPLICATE, number.location(), number.value(), earlier.source().file());
    }
  }

  private void checkSequence(TreeMap<Integer, Event> numbered) {
    Event before = null;
    for (Event event : numbered.values()) {
      if (before != null) {
        checkPair(before, event);
      }
      before = event;
    }
  }

  private void checkPair(Event before, Event after) {
    Located<Integer> number = after.details().number().orElseThrow();
    int last = before.details().number().orElseThrow().value();
    if (number.value() > last + 1) {
      diagnostics.report(Code.NUMBER_GAP, number.location(), last + 1, last, number.value());
    }
    if (after.date().isDay()
        && before.date().isDay()
        && after.date().first().isBefore(before.date().first())) {
      diagnostics.report(
          Code.NUMBER_ORDER, number.location(), number.value(), last, before.source().file());
    }
  }
}
