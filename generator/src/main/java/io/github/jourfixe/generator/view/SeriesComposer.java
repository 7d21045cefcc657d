package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.theme.Messages;
import java.util.List;

/** Makes the pages of the series. */
final class SeriesComposer {

  private final ArchiveIndex index;
  private final Messages messages;
  private final Language language;
  private final CardComposer cards;
  private final FrameComposer frames;
  private final BodyComposer bodies;
  private final FilterComposer filters;
  private final ContactComposer contacts;

  SeriesComposer(PageParts parts) {
    this.index = parts.plan.index();
    this.messages = parts.messages;
    this.language = parts.language;
    this.cards = parts.cards;
    this.frames = parts.frames;
    this.bodies = parts.bodies;
    this.filters = parts.filters;
    this.contacts = parts.contacts;
  }

  SeriesView series(Series series, Here here) {
    List<Event> events = index.ofSeries(series.id());
    List<Event> ahead =
        index.ahead().stream().filter(event -> event.series().equals(series.id())).toList();
    List<Event> reports = events.stream().filter(e -> isPast(e) && !ahead.contains(e)).toList();
    return new SeriesView(
        frames.frame(
            here,
            series.title(),
            series.summary().orElseGet(() -> messages.text("meta.series", series.title()))),
        cards.seriesCard(series, here),
        series.organiser().orElse(""),
        series.history().stream().map(this::era).toList(),
        bodies.html(series.body(), series.source(), here),
        cards.cards(ahead, here),
        cards.cards(reports, here),
        filters.filter(reports),
        cards.cards(events.stream().filter(e -> !isPast(e) && !ahead.contains(e)).toList(), here),
        index.counterpart(series).map(other -> cards.seriesCard(other, here)),
        contacts.of(series));
  }

  private String era(Series.Era era) {
    String until = language.day(era.until());
    return era.title().isPresent() && era.cadence().isPresent()
        ? messages.text(
            "series.era.both", until, era.title().orElseThrow(), era.cadence().orElseThrow())
        : messages.text("series.era.one", until, era.title().or(era::cadence).orElse(""));
  }

  private static boolean isPast(Event event) {
    return event.phase() == Phase.HELD || event.phase() == Phase.CANCELLED;
  }
}
