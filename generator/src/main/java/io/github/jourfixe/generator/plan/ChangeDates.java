package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.FileChanges;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When events changed, as far as the content tells; no clock and no file's time is asked. To
 * readers an event changed on the day that its editor gave as {@code updated}; else when it was
 * published, if {@code publishFrom} says so; else when it was over, since its page then became a
 * report; and one that is still to come when the meeting before it was over, since that is when it
 * is announced at the latest; the first meeting of a series, while it is to come, when its file was
 * committed first, if that is known. Nothing changed before it was published: what was edited
 * earlier became another page on the day of its publication or when the meeting was over, and else
 * had been published before. To machines, a page was modified when its file was committed as well.
 */
public final class ChangeDates {

  private static final Set<Phase> BECOME_REPORTS = EnumSet.of(Phase.HELD, Phase.UNCONFIRMED);

  private final ZoneId zone;
  private final FileChanges files;
  private final Map<String, Instant> published = new HashMap<>();
  private final Map<String, Instant> changed = new HashMap<>();

  /** The changes of an archive's events. */
  ChangeDates(Archive archive, ArchiveIndex index) {
    zone = archive.site().zone();
    files = archive.changes();
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
      first = first.or(() -> files.added(event.source()));
      Optional<Instant> last = publication.updated().map(this::startOf);
      if (first.isPresent() && last.filter(first.orElseThrow()::isAfter).isPresent()) {
        boolean anew = publication.from().isPresent() || BECOME_REPORTS.contains(event.phase());
        last = anew ? first : last;
        first = anew ? first : last;
      }
      first.ifPresent(at -> published.put(event.key(), at));
      last.or(() -> published(event)).ifPresent(at -> changed.put(event.key(), at));
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

  /** When an event's page was modified last, if that can be told. */
  public Optional<Instant> modified(Event event) {
    return latest(Stream.of(changed(event), files.changed(event.source())));
  }

  /** The last modification of a page with a file of its own, if that can be told. */
  public Optional<Instant> modified(Publication publication, SourceLocation source) {
    return latest(Stream.of(publication.updated().map(this::startOf), files.changed(source)));
  }

  /** The last modification of what shows several events. */
  public Optional<Instant> modified(Collection<Event> shown) {
    return latest(shown.stream().map(this::modified));
  }

  /** The last of some moments that are perhaps known. */
  public static Optional<Instant> latest(Stream<Optional<Instant>> moments) {
    return moments.flatMap(Optional::stream).max(Instant::compareTo);
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
