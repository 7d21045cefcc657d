package io.github.jourfixe.generator.calendar;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.text.NamedUuid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the calendars of a plan. An event keeps its {@link Event#identity() identity} whatever is
 * edited. Nothing in a calendar depends on when it was written.
 */
public final class CalendarWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Whoever said so wants nobody to sign up or to dial in any more. */
  private static final Set<Status> CLOSED = Set.of(Status.CANCELLED, Status.POSTPONED, Status.HELD);

  private final SitePlan plan;
  private final Site site;
  private final Language language;

  /** A writer for a plan. */
  public CalendarWriter(SitePlan plan) {
    Archive archive = plan.archive();
    this.plan = plan;
    this.site = archive.site();
    this.language = Language.of(site.language());
  }

  /** The calendar as text; to be stored as UTF-8. */
  public String write(PagePlan.Calendar calendar) {
    ContentLines lines = new ContentLines();
    lines
        .add("BEGIN", "VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", "-//Jour Fixe//jourfixe//DE");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("UID", NamedUuid.of("calendar:" + calendar.path()).toString());
    lines.addText("NAME", calendar.title()).addText("X-WR-CALNAME", calendar.title());
    plan.absolute(calendar.path()).ifPresent(url -> lines.add("SOURCE;VALUE=URI", url));
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D").add("X-PUBLISHED-TTL", "P1D");
    calendar.events().stream()
        .map(this::revised)
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .ifPresent(at -> lines.add("LAST-MODIFIED", INSTANT.format(at)));
    calendar.events().forEach(event -> write(event, lines));
    return lines.add("END", "VCALENDAR").toString();
  }

  private void write(Event event, ContentLines lines) {
    EventDetails details = event.details();
    Optional<Instant> revised = revised(event);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", NamedUuid.of(event.identity()).toString());
    lines.add("DTSTAMP", INSTANT.format(revised.orElse(plan.archive().changes().unknown())));
    revised.ifPresent(at -> lines.add("LAST-MODIFIED", INSTANT.format(at)));
    lines.add("SEQUENCE", Integer.toString(details.publication().revision()));
    time(details.schedule(), lines);
    status(details.schedule().status().orElse(Status.CONFIRMED), event, lines);
    lines.addText("LOCATION", place(details));
    lines.addText("DESCRIPTION", description(event));
    String subjects =
        event.topics().stream()
            .map(topic -> ContentLines.escape(plan.index().topic(topic).title()))
            .collect(Collectors.joining(","));
    if (!subjects.isEmpty()) {
      lines.add("CATEGORIES", subjects);
    }
    plan.absolute(plan.addresses().event(event)).ifPresent(url -> lines.add("URL", url));
    lines.add("END", "VEVENT");
  }

  /** Times in UTC, which no program can misread; without a time the days, the end exclusive. */
  private void time(Schedule schedule, ContentLines lines) {
    LocalDate first = schedule.date().first();
    if (schedule.isTimed()) {
      lines.add("DTSTART", instant(first, schedule.start().orElseThrow()));
      schedule.end().ifPresent(end -> lines.add("DTEND", instant(schedule.lastDay(), end)));
    } else {
      lines.add("DTSTART;VALUE=DATE", DAY.format(first));
      lines.add("DTEND;VALUE=DATE", DAY.format(schedule.lastDay().plusDays(1)));
      lines.add("TRANSP", "TRANSPARENT");
    }
  }

  private String instant(LocalDate day, LocalTime time) {
    return INSTANT.format(day.atTime(time).atZone(site.zone()).toInstant());
  }

  /** When an event was last revised, by its editor's word, else by its file's history. */
  private Optional<Instant> revised(Event event) {
    return event
        .details()
        .publication()
        .updated()
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .or(() -> plan.archive().changes().changed(event.source()));
  }

  /** A cancelled or postponed event stays, so that calendars hear of it; its time is free again. */
  private void status(Status status, Event event, ContentLines lines) {
    String state =
        switch (status) {
          case CANCELLED, POSTPONED -> "CANCELLED";
          case PLANNED -> "TENTATIVE";
          default -> "CONFIRMED";
        };
    // One line is read in one language.
    String notice = words(event.titleLanguage()).notice(status);
    lines.add("STATUS", state).addText("SUMMARY", notice + event.title());
  }

  /** The words of a language, if they are known, else the site's. */
  private Language words(Optional<String> tag) {
    return tag.flatMap(Language::ofTag).orElse(language);
  }

  private static String place(EventDetails details) {
    if (details.house().isEmpty()) {
      return details.isOnline() ? "Online" : "";
    }
    Location location = details.house().orElseThrow();
    String town =
        Stream.of(location.postalCode(), location.city())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.of(location.name(), location.street(), Optional.of(town))
        .map(part -> part.orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What to do; not with what does not take place, nor with what is said to be over. */
  private String description(Event event) {
    EventDetails details = event.details();
    Language words = words(event.language());
    StringJoiner text = new StringJoiner("\n\n");
    Schedule schedule = details.schedule();
    if (!schedule.isTimed() && schedule.start().isPresent()) {
      // Days as a whole are shown without the time at which the first one begins.
      LocalDate first = schedule.date().first();
      text.add(words.dayInFull(first) + ", " + words.time(schedule.start().orElseThrow()));
    }
    details.summary().ifPresent(text::add);
    if (details.schedule().status().filter(CLOSED::contains).isEmpty()) {
      details.online().ifPresent(url -> text.add("Online: " + url));
      String label = words == Language.GERMAN ? "Anmeldung: " : "Registration: ";
      details
          .registration()
          .flatMap(registration -> registration.url())
          .ifPresent(url -> text.add(label + url));
    }
    plan.absolute(plan.addresses().event(event)).ifPresent(text::add);
    return text.toString();
  }
}
