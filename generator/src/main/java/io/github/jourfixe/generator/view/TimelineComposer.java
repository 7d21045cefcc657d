package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.view.TimelineView.Column;
import io.github.jourfixe.generator.view.TimelineView.Mark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the archive at a glance. */
final class TimelineComposer {

  /** Up to so many events each has a mark of its own; above, the years have numbers. */
  private static final int SHOWN_EACH = 150;

  private final SitePlan plan;
  private final Language language;

  TimelineComposer(SitePlan plan, Language language) {
    this.plan = plan;
    this.language = language;
  }

  TimelineView timeline(Here here) {
    return new TimelineView(
        plan.archive().series().stream()
            .map(
                series ->
                    new LinkView(
                        series.shortTitle(), here.to(plan.addresses().series(series.id())), false))
            .toList(),
        plan.index().years().stream().map(year -> year(year, here)).toList());
  }

  private TimelineView.Year year(int year, Here here) {
    boolean each = plan.index().all().size() <= SHOWN_EACH;
    Map<String, List<Event>> bySeries = new HashMap<>();
    plan.index().ofYear(year).stream()
        .sorted(Event.CHRONOLOGICAL)
        .forEach(e -> bySeries.computeIfAbsent(e.series(), unused -> new ArrayList<>()).add(e));
    List<Column> columns = new ArrayList<>();
    for (Series series : plan.archive().series()) {
      List<Event> events = bySeries.getOrDefault(series.id(), List.of());
      List<Mark> marks = each ? events.stream().map(e -> mark(e, here)).toList() : List.of();
      columns.add(new Column(events.size(), marks));
    }
    return new TimelineView.Year(year, here.to(plan.addresses().year(year)), columns);
  }

  private Mark mark(Event event, Here here) {
    EventDate date = event.date();
    return new Mark(
        event.details().number().map(number -> language.ordinal(number.value())).orElse(""),
        event.title(),
        event.titleLanguage().orElse(""),
        language.date(date),
        here.to(plan.addresses().event(event)),
        CardComposer.state(event.phase()),
        quarter(date));
  }

  /**
   * Where the middle of a date is, so that spring is in the second quarter; winter ends the year.
   */
  private static int quarter(EventDate date) {
    long days = ChronoUnit.DAYS.between(date.first(), date.last());
    if (days > 300) {
      return 0;
    }
    LocalDate middle = date.first().plusDays(days / 2);
    return middle.getYear() > date.first().getYear() ? 4 : (middle.getMonthValue() + 2) / 3;
  }
}
