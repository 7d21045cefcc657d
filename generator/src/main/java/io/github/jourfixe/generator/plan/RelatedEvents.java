package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds events that have topics or speakers in common. What few events have says more than what
 * many have.
 */
public final class RelatedEvents {

  /** So many of the latest events of a topic or a speaker are looked at, however many there are. */
  private static final int LOOKED_AT = 100;

  private final ArchiveIndex index;

  RelatedEvents(ArchiveIndex index) {
    this.index = index;
  }

  /**
   * The events that have most in common with one, the most alike first, of two the newer; never
   * itself, nor its neighbours in the series, to which readers find by other ways.
   *
   * @param most how many at most
   */
  public List<Event> of(Event event, int most) {
    // By key, since an event's own hash code takes its whole text.
    Map<String, Likeness> found = new HashMap<>();
    event.topics().forEach(topic -> add(index.ofTopic(topic), found));
    people(event).forEach(person -> add(index.ofPerson(person), found));
    found.remove(event.key());
    index.before(event).ifPresent(before -> found.remove(before.key()));
    index.after(event).ifPresent(after -> found.remove(after.key()));
    List<Event> related = new ArrayList<>();
    while (related.size() < most && !found.isEmpty()) {
      // Hundreds are found, and few are wanted: to sort them all would take longer.
      Event next = Collections.min(found.values(), Likeness.MOST_FIRST).event();
      related.add(next);
      found.remove(next.key());
    }
    return related;
  }

  /** Ids of the people who spoke, each once. */
  public static Set<String> people(Event event) {
    Set<String> ids = new LinkedHashSet<>();
    event.speakers().stream().map(Speaker::person).forEach(person -> ids.add(person.id()));
    return ids;
  }

  private static void add(List<Event> events, Map<String, Likeness> found) {
    double weight = 1 / Math.sqrt(events.size());
    events.stream()
        .limit(LOOKED_AT)
        .forEach(other -> found.merge(other.key(), new Likeness(other, weight), Likeness::plus));
  }

  private record Likeness(Event event, double score) {

    private static final Comparator<Likeness> MOST_FIRST =
        Comparator.comparingDouble(Likeness::score)
            .reversed()
            .thenComparing(Likeness::event, Event.NEWEST_FIRST);

    private Likeness plus(Likeness other) {
      return new Likeness(event, score + other.score);
    }
  }
}
