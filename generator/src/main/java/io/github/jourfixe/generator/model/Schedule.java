package io.github.jourfixe.generator.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When an event is, and what is said of it.
 *
 * @param date first or only day, or the span within which the event is to be
 * @param endDate last day of an event of several days; only together with an exact date
 * @param start time of day at which it begins; only together with an exact date
 * @param end time of day at which it ends, on the last day
 * @param status what the organisers say
 * @param previousDates dates for which it had been announced before, the first one first
 */
public record Schedule(
    EventDate date,
    Optional<LocalDate> endDate,
    Optional<LocalTime> start,
    Optional<LocalTime> end,
    Optional<Status> status,
    List<EventDate> previousDates) {

  /** How long an event is taken to last if only its beginning is known. */
  private static final Duration USUAL_LENGTH = Duration.ofHours(3);

  public Schedule {
    Objects.requireNonNull(date, "date");
    previousDates = List.copyOf(previousDates);
    if (!date.isDay() && (endDate.isPresent() || start.isPresent())) {
      throw new IllegalArgumentException("time without a day");
    }
    if (end.isPresent() && start.isEmpty()) {
      throw new IllegalArgumentException("end without a start");
    }
  }

  /** The last day on which the event can be. */
  public LocalDate lastDay() {
    return endDate.orElse(date.last());
  }

  /** Whether it is known when the event begins, and if it has several days, when it ends. */
  public boolean isTimed() {
    return start.isPresent() && (endDate.isEmpty() || end.isPresent());
  }

  /**
   * The moment from which the event is over: its end; three hours after its start if no end is
   * known; the end of the day if no time is known; the end of the span for an imprecise date.
   */
  public Instant over(ZoneId zone) {
    if (!date.isDay()) {
      return endOf(date.lapse(), zone);
    }
    if (end.isPresent()) {
      return lastDay().atTime(end.get()).atZone(zone).toInstant();
    }
    if (start.isPresent() && endDate.isEmpty()) {
      return date.first().atTime(start.get()).atZone(zone).toInstant().plus(USUAL_LENGTH);
    }
    return endOf(lastDay(), zone);
  }

  /** Whether the event is announced for the time after a moment: not over, and not held already. */
  public boolean isAheadOf(Instant moment, ZoneId zone) {
    return status.filter(Status.HELD::equals).isEmpty() && moment.isBefore(over(zone));
  }

  /** Where the event stands at a moment. */
  public Phase phaseAt(Instant moment, ZoneId zone) {
    Status said = status.orElse(Status.PLANNED);
    if (said == Status.HELD) {
      return Phase.HELD;
    }
    if (said == Status.CANCELLED) {
      return Phase.CANCELLED;
    }
    if (said == Status.POSTPONED) {
      return Phase.POSTPONED;
    }
    if (moment.isBefore(over(zone))) {
      return Phase.UPCOMING;
    }
    return date.isDay() ? Phase.HELD : Phase.UNCONFIRMED;
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
