package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Registration;
import io.github.jourfixe.generator.model.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a site will be wrong if nobody builds it anew, although nobody edits anything: an event is
 * over or its announcement lapses, nobody can sign up any more, or something is to be published.
 * The moments are those by which {@link Schedule}, {@link Registration} and the assembler decide.
 */
final class NextChange {

  private NextChange() {}

  /** The next such moment after the one of which the archive is true; empty if there is none. */
  static Optional<Instant> of(Archive archive) {
    ZoneId zone = archive.site().zone();
    Instant asOf = archive.asOf().in(zone);
    return Stream.concat(
            archive.nextPublication().map(day -> day.atStartOfDay(zone).toInstant()).stream(),
            archive.events().stream().flatMap(event -> moments(event, asOf, zone)))
        .filter(moment -> moment.isAfter(asOf))
        .min(Instant::compareTo);
  }

  private static Stream<Instant> moments(Event event, Instant asOf, ZoneId zone) {
    Schedule schedule = event.details().schedule();
    if (!schedule.isAheadOf(asOf, zone)) {
      return Stream.empty();
    }
    Optional<Instant> closes =
        event
            .details()
            .registration()
            .filter(unused -> event.phase() == Phase.UPCOMING)
            .flatMap(registration -> registration.closes(zone));
    return Stream.concat(Stream.of(schedule.over(zone)), closes.stream());
  }
}
