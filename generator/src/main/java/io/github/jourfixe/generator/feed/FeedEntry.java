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
 * @param languages of the entry and of its title
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
    Languages languages,
    String summary,
    String html,
    List<String> topics,
    Optional<Instant> published,
    Instant changed) {

  /**
   * In which languages an entry is written.
   *
   * @param own BCP 47 tag of its language, if it is not the feed's
   * @param title the same of its title
   */
  record Languages(Optional<String> own, Optional<String> title) {}

  FeedEntry {
    topics = List.copyOf(topics);
  }
}
