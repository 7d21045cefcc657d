package io.github.jourfixe.generator.feed;

import io.github.jourfixe.generator.model.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event as feeds tell of it.
 *
 * @param event the event
 * @param id a {@code urn:uuid:} that never changes
 * @param url its page
 * @param title with a notice if it does not take place
 * @param summary when and where it is, and what it is about; plain text
 * @param html the same with the whole report, its links absolute
 * @param topics titles of its topics
 * @param published when its page became what it is, if that can be told
 * @param changed when it changed last
 */
record FeedEntry(
    Event event,
    String id,
    String url,
    String title,
    String summary,
    String html,
    List<String> topics,
    Optional<Instant> published,
    Instant changed) {

  FeedEntry {
    topics = List.copyOf(topics);
  }
}
