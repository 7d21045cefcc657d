package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.plan.PagePlan.Feed;
import io.github.jourfixe.generator.plan.PagePlan.Feed.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides what feeds hold: the archive's and each series' the 50 events that changed last, a
 * topic's ten. Readers that come daily miss none, and a feed does not grow with the archive.
 */
final class FeedPlanner {

  private static final int MOST = 50;

  /** There are many topics, and few who follow one. */
  private static final int MOST_OF_A_TOPIC = 10;

  private final Addresses addresses;
  private final Comparator<Event> latestFirst;

  FeedPlanner(Addresses addresses, ChangeDates changes) {
    this.addresses = addresses;
    this.latestFirst =
        Comparator.<Event, Instant>comparing(
                event -> changes.changed(event).orElse(Instant.EPOCH), Comparator.reverseOrder())
            .thenComparing(Event.NEWEST_FIRST);
  }

  /** All feeds; none without an entry. */
  List<Feed> feeds(Archive archive, ArchiveIndex index) {
    List<Feed> feeds = new ArrayList<>();
    for (Format format : Format.values()) {
      feeds.add(feed(SitePath.HOME, format, archive.site().title(), latest(index.all(), MOST)));
      for (Series series : archive.series()) {
        List<Event> events = latest(index.ofSeries(series.id()), MOST);
        feeds.add(feed(addresses.series(series.id()), format, series.title(), events));
      }
    }
    for (Topic topic : archive.topics()) {
      List<Event> events = latest(index.ofTopic(topic.id()), MOST_OF_A_TOPIC);
      feeds.add(feed(addresses.topic(topic.id()), Format.ATOM, topic.title(), events));
    }
    feeds.removeIf(feed -> feed.events().isEmpty());
    return feeds;
  }

  private Feed feed(SitePath page, Format format, String title, List<Event> events) {
    return new Feed(addresses.feed(page, format), page, format, title, events);
  }

  private List<Event> latest(List<Event> events, int most) {
    return events.stream().sorted(latestFirst).limit(most).toList();
  }
}
