package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.model.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When events changed, as far as the content tells; no clock and no file's time is asked. An event
 * changed on the day that its editor gave as {@code updated}; else when it was published, if {@code
 * publishFrom} says so; else when it was over, since its page then became a report; and one that is
 * still to come when the meeting before it was over, since that is when it is announced at the
 * latest. Of the first meeting to come of a series nothing can be said. Nothing changed before it
 * was published: what was edited earlier became another page on the day of its publication or when
 * the meeting was over, and else had been published before.
 */
public final class ChangeDates {

  private static final Set<Phase> BECOME_REPORTS = EnumSet.of(Phase.HELD, Phase.UNCONFIRMED);

  private final ZoneId zone;
  private final Map<String, Instant> published = new HashMap<>();
  private final Map<String, Instant> changed = new HashMap<>();

  /** The changes of an archive's events. */
  ChangeDates(Archive archive, ArchiveIndex index) {
    zone = archive.site().zone();
    archive.series().forEach(series -> read(index.ofSeries(series.id()), archive.asOf().in(zone)));
  }

  private void read(List<Event> newestFirst, Instant asOf) {
    Optional<Instant> lastOver = Optional.empty();
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      Event event = newestFirst.get(i);
      Schedule schedule = event.details().schedule();
      if (!schedule.isAheadOf(asOf, zone)) {
        lastOver = Optional.of(schedule.over(zone));
      }
      Publication publication = event.details().publication();
      Optional<Instant> first = publication.from().map(this::startOf);
      first = first.isPresent() ? first : lastOver;
      Optional<Instant> last = publication.updated().map(this::startOf);
      if (first.isPresent() && last.filter(first.orElseThrow()::isAfter).isPresent()) {
        boolean anew = publication.from().isPresent() || BECOME_REPORTS.contains(event.phase());
        last = anew ? first : last;
        first = anew ? first : last;
      }
      first.ifPresent(at -> published.put(event.key(), at));
      (last.isPresent() ? last : first).ifPresent(at -> changed.put(event.key(), at));
    }
  }

  /** When an event's page became what it is, if that can be told. */
  public Optional<Instant> published(Event event) {
    return Optional.ofNullable(published.get(event.key()));
  }

  /** When an event's page changed last, if that can be told. */
  public Optional<Instant> changed(Event event) {
    return Optional.ofNullable(changed.get(event.key()));
  }

  /** The last change of what shows several events, and has perhaps a day of its own. */
  public Optional<Instant> changed(Optional<LocalDate> own, Collection<Event> shown) {
    return Stream.concat(
            own.map(this::startOf).stream(),
            shown.stream().map(event -> changed.get(event.key())).filter(Objects::nonNull))
        .max(Instant::compareTo);
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
