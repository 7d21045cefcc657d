package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.history.ContentHistory;
import io.github.jourfixe.generator.history.ContentHistory.CommittedText;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.parse.EarlierEvent;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for changes of which calendars do not hear, since {@code revision} was not raised or since
 * they take the meeting for another one. Once the time is over, nobody needs to hear.
 */
final class RevisionChecks {

  /** What is said only of a meeting that was announced otherwise. */
  private static final Set<Status> CHANGES =
      EnumSet.of(Status.CANCELLED, Status.POSTPONED, Status.MOVED_ONLINE);

  private final ContentHistory history;
  private final Instant now;
  private final ZoneId zone;
  private final Diagnostics diagnostics;

  /** Checks as of a moment, in the site's zone. */
  RevisionChecks(ContentHistory history, Instant now, ZoneId zone, Diagnostics diagnostics) {
    this.history = history;
    this.now = now;
    this.zone = zone;
    this.diagnostics = diagnostics;
  }

  /** Checks those meetings of which calendars still tell. */
  void check(List<EventDocument> documents) {
    List<EventDocument> ahead = documents.stream().filter(this::isAhead).toList();
    Map<String, List<CommittedText>> earlier =
        history.texts(
            ahead.stream().map(document -> document.source().file()).toList(), diagnostics);
    for (EventDocument document : ahead) {
      if (!checkAgainst(earlier.get(document.source().file()), document)) {
        checkByItself(document);
      }
    }
  }

  private boolean isAhead(EventDocument document) {
    Schedule schedule = document.details().schedule();
    return schedule.date().isDay() && schedule.isAheadOf(now, zone);
  }

  /** What can be seen without the file's history. */
  private void checkByItself(EventDocument document) {
    if (document.details().publication().revision() > 0) {
      return;
    }
    Schedule schedule = document.details().schedule();
    boolean moved = schedule.previousDates().stream().anyMatch(EventDate::isDay);
    Optional<String> field =
        schedule
            .status()
            .filter(CHANGES::contains)
            .map(status -> "status: " + status.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .or(() -> moved ? Optional.of("previousDates") : Optional.empty());
    field.ifPresent(
        what -> diagnostics.report(Code.REVISION_MISSING, document.places().date(), what));
  }

  /** Reports what calendars were told otherwise. */
  private boolean checkAgainst(List<CommittedText> newestFirst, EventDocument document) {
    List<Told> told = told(newestFirst, document.folder());
    return checkIdentity(told, document) || checkDetails(told, document);
  }

  /** An identity that changed for some time only is the one that calendars know. */
  private boolean checkIdentity(List<Told> newestFirst, EventDocument document) {
    Optional<EventDocument> other = Optional.empty();
    for (Told told : newestFirst) {
      if (other.isPresent() && told.document().identity().equals(document.identity())) {
        return false;
      }
      if (other.isEmpty() && isRenamed(told.document(), document)) {
        other = Optional.of(told.document());
      }
    }
    other.ifPresent(
        was ->
            diagnostics.report(
                Code.EVENT_ID_CHANGED,
                document.places().date(),
                was.identity(),
                document.identity()));
    return other.isPresent();
  }

  /** A change of which no higher revision tells. */
  private boolean checkDetails(List<Told> newestFirst, EventDocument document) {
    int revision = document.details().publication().revision();
    for (Told told : newestFirst) {
      List<String> changed = changes(told.document().details(), document.details());
      if (!changed.isEmpty()
          && told.revision() >= revision
          && told.document().identity().equals(document.identity())) {
        diagnostics.report(
            Code.REVISION_UNCHANGED,
            document.places().date(),
            String.join(", ", changed),
            LocalDate.ofInstant(told.since(), zone).toString(),
            newestFirst.stream().mapToInt(Told::revision).max().orElseThrow() + 1);
        return true;
      }
    }
    return false;
  }

  /** What calendars were told from some moment on. */
  private record Told(EventDocument document, Instant since) {
    int revision() {
      return document.details().publication().revision();
    }
  }

  /** Of what another series had, calendars know nothing, and no id brings it back. */
  private List<Told> told(List<CommittedText> newestFirst, String folder) {
    List<Told> told = new ArrayList<>();
    Instant until = now;
    for (CommittedText committed : newestFirst) {
      LocalDate last = LocalDate.ofInstant(until, zone);
      EarlierEvent.read(committed.text())
          .filter(document -> document.folder().equals(folder) && wasInCalendars(document, last))
          .ifPresent(document -> told.add(new Told(document, committed.committed())));
      until = committed.committed();
    }
    return told;
  }

  /**
   * Whether calendars take it for another one than before. In a file of another name it may be one,
   * and an id of its own says that it is.
   */
  private static boolean isRenamed(EventDocument was, EventDocument is) {
    return !was.identity().equals(is.identity())
        && (was.stem().equals(is.stem()) || is.details().id().isEmpty());
  }

  /** Whether a version was published on the last day on which it stood, and with an exact day. */
  private static boolean wasInCalendars(EventDocument document, LocalDate last) {
    Publication publication = document.details().publication();
    return document.details().schedule().date().isDay()
        && !publication.draft()
        && publication.from().filter(last::isBefore).isEmpty();
  }

  /** The fields by which calendars tell people otherwise than before. */
  private static List<String> changes(EventDetails before, EventDetails after) {
    List<String> fields = new ArrayList<>();
    Schedule was = before.schedule();
    Schedule is = after.schedule();
    if (!was.date().equals(is.date()) || !was.endDate().equals(is.endDate())) {
      fields.add("date");
    }
    if (!was.start().equals(is.start()) || !was.end().equals(is.end())) {
      fields.add("time");
    }
    if (!place(before).equals(place(after))) {
      fields.add("location");
    }
    if (!before.online().equals(after.online())) {
      fields.add("online");
    }
    // Without a status calendars say that it takes place.
    if (was.status().orElse(Status.CONFIRMED) != is.status().orElse(Status.CONFIRMED)) {
      fields.add("status");
    }
    return fields;
  }

  /** Where it is, without what only helps to find it. */
  private static List<String> place(EventDetails details) {
    return details
        .location()
        .map(
            house ->
                Stream.of(house.name(), house.street(), house.postalCode(), house.city())
                    .map(part -> part.orElse(""))
                    .toList())
        .orElse(List.of());
  }
}
