package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.theme.Messages;
import java.util.List;

/** Makes the page of all meetings and those of the years. */
final class ArchiveComposer {

  /** Up to so many events the archive lists them all; above, only the years with their counts. */
  private static final int LISTED_AT_ONCE = 250;

  private final Archive archive;
  private final ArchiveIndex index;
  private final Addresses addresses;
  private final Messages messages;
  private final CardComposer cards;
  private final FrameComposer frames;
  private final FilterComposer filters;
  private final TimelineComposer timelines;
  private final TopicComposer topics;

  ArchiveComposer(PageParts parts, TopicComposer topics) {
    this.archive = parts.plan.archive();
    this.index = parts.plan.index();
    this.addresses = parts.plan.addresses();
    this.messages = parts.messages;
    this.cards = parts.cards;
    this.frames = parts.frames;
    this.filters = parts.filters;
    this.timelines = parts.timelines;
    this.topics = topics;
  }

  ArchiveView archive(Here here) {
    boolean listed = index.all().size() <= LISTED_AT_ONCE;
    return new ArchiveView(
        frames.frame(
            here,
            messages.text("archive.title"),
            messages.text("meta.archive", archive.site().title())),
        index.all().size(),
        listed,
        years(here, listed),
        timelines.timeline(here),
        filters.filter(listed ? index.all() : List.of()),
        topics.entries(here));
  }

  private List<YearEntry> years(Here here, boolean listed) {
    return index.years().stream()
        .map(
            year ->
                new YearEntry(
                    year,
                    here.to(addresses.year(year)),
                    index.ofYear(year).size(),
                    listed ? cards.cards(index.ofYear(year), here) : List.of()))
        .toList();
  }

  YearView year(int year, Here here) {
    List<Event> events = index.ofYear(year);
    List<Event> listed = events.stream().filter(e -> e.phase() != Phase.UNCONFIRMED).toList();
    return new YearView(
        frames.frame(
            here,
            messages.text("year.title", year),
            messages.text("meta.year", year, archive.site().title()),
            addresses.archive()),
        year,
        cards.cards(listed, here),
        filters.filter(listed),
        cards.cards(events.stream().filter(e -> e.phase() == Phase.UNCONFIRMED).toList(), here),
        index.years().stream().filter(y -> y < year).findFirst().map(y -> yearLink(y, here)),
        index.years().stream()
            .filter(y -> y > year)
            .reduce((later, nearer) -> nearer)
            .map(y -> yearLink(y, here)));
  }

  private LinkView yearLink(int year, Here here) {
    return new LinkView(Integer.toString(year), here.to(addresses.year(year)), false);
  }
}
