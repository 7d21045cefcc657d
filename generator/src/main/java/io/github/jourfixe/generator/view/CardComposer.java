package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.plan.SitePlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the cards by which pages show meetings and series. */
final class CardComposer {

  private final SitePlan plan;
  private final ArchiveIndex index;
  private final Addresses addresses;
  private final DateComposer dates;

  CardComposer(SitePlan plan, DateComposer dates) {
    this.plan = plan;
    this.index = plan.index();
    this.addresses = plan.addresses();
    this.dates = dates;
  }

  List<EventCard> cards(List<Event> events, Here here) {
    return events.stream().map(event -> card(event, here)).toList();
  }

  EventCard card(Event event, Here here) {
    EventDetails details = event.details();
    Optional<Status> status = details.schedule().status();
    return new EventCard(
        unbroken(event.title()),
        event.titleLanguage().orElse(""),
        event.language().orElse(""),
        here.to(addresses.event(event)),
        dates.date(details.schedule()),
        state(event.phase()),
        status.filter(Status.CONFIRMED::equals).isPresent(),
        details.isOnline(),
        details.publication().draft(),
        event.phase() == Phase.UPCOMING
            ? details.schedule().over(plan.archive().site().zone()).toString()
            : "",
        new EventCard.Facets(
            event.series(),
            details.schedule().date().first().getYear(),
            String.join(" ", event.topics())),
        new LinkView(
            index.series(event.series()).shortTitle(),
            here.to(addresses.series(event.series())),
            false),
        details.summary().orElse(""),
        details.house().flatMap(place -> place.city().or(place::name)).orElse(""),
        event.topics().stream()
            .map(index::topic)
            .map(topic -> new LinkView(topic.title(), here.to(addresses.topic(topic.id())), false))
            .toList(),
        event.speakers().stream().map(speaker -> speaker.person().name()).toList());
  }

  /** A title of which no line begins with a dash. */
  private static String unbroken(String title) {
    return title.replace(" – ", "\u00a0– ");
  }

  SeriesCard seriesCard(Series series, Here here) {
    return new SeriesCard(
        unbroken(series.title()),
        series.shortTitle(),
        here.to(addresses.series(series.id())),
        series.summary().orElse(""),
        series.audience().orElse(""),
        series.cadence().orElse(""),
        series.since().map(dates::typed).orElse(""),
        index.ofSeries(series.id()).size(),
        index.nextOf(series.id()).map(event -> card(event, here)),
        index.latestOf(series.id()).map(event -> card(event, here)));
  }

  /** The word by which templates know a phase. */
  static String state(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }
}
