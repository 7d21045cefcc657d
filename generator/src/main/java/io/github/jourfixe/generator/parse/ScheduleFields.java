package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;
import static io.github.jourfixe.generator.field.Field.required;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldType;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.field.Shape;
import io.github.jourfixe.generator.language.EventDateParser;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields that say when an event is. */
final class ScheduleFields {

  private static final Pattern DATE_WITH_TIME =
      Pattern.compile(
          "(.+?)[ T,]+(?:(?:ab|um|von)\\s+)?(\\d{1,2}(?:[:.]\\d{2}|\\s*(?:Uhr|[-–—]|bis)).*)");

  /** Whole hours are hours only beside the word; without it they might be days. */
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:(?:ab|um|von)\\s+)?"
              + "(\\d{1,2})(?:[:.](\\d{2})|(?=.*Uhr))(?:\\s*Uhr)?"
              + "(?:\\s*(?:[-–—]|bis|to)\\s*"
              + "(\\d{1,2})(?:[:.](\\d{2})|(?=\\s*Uhr))(?:\\s*Uhr)?)?");

  /** A date, with the time of day if it was written behind it. */
  private record DateAndTime(EventDate date, Optional<Times> times) {}

  private record Times(LocalTime start, Optional<LocalTime> end) {}

  /** Looser than {@link #TIMES}: an editor's program is to help, not to know it better. */
  private static final String TIME_SHAPE =
      "((ab|um|von)\\s+)?\\d{1,2}([:.]\\d{2}|\\s*(Uhr|[-–—]|bis)).*";

  private static final FieldType<DateAndTime> DATE_TYPE =
      FieldTypes.textAs(
          orWithTime(EventDateParser.SHAPE), Code.DATE_INVALID, ScheduleFields::dateAndTime);

  private static final FieldType<Times> TIME_TYPE =
      FieldTypes.textAs(Shape.text("^\\s*" + TIME_SHAPE), Code.TIME_INVALID, ScheduleFields::times);

  private static final Field<DateAndTime> DATE =
      required("date", DATE_TYPE, "datum", "termin", "tag");
  private static final Field<LocalDate> END_DATE =
      optional("endDate", FieldTypes.DAY, "ende", "bis", "end");
  private static final Field<Times> TIME = optional("time", TIME_TYPE, "zeit", "uhrzeit", "beginn");
  private static final Field<Status> STATUS =
      optional(
          "status",
          FieldTypes.oneOf(
              Map.of(
                  "planned", Status.PLANNED,
                  "confirmed", Status.CONFIRMED,
                  "held", Status.HELD,
                  "postponed", Status.POSTPONED,
                  "cancelled", Status.CANCELLED,
                  "moved-online", Status.MOVED_ONLINE),
              Map.of(
                  "geplant", "planned",
                  "bestätigt", "confirmed",
                  "findet statt", "confirmed",
                  "stattgefunden", "held",
                  "verschoben", "postponed",
                  "abgesagt", "cancelled",
                  "ausgefallen", "cancelled",
                  "entfällt", "cancelled",
                  "canceled", "cancelled",
                  "online", "moved-online")),
          "zustand",
          "stand");
  private static final Field<List<EventDate>> PREVIOUS_DATES =
      optional(
          "previousDates", FieldTypes.listOf(FieldTypes.DATE), "previous-dates", "fruehereTermine");

  /** Only what has an exact day has a time or an end. */
  static final List<FieldSet.Demand> DEMANDS =
      Stream.of(TIME, END_DATE)
          .map(field -> new FieldSet.Demand(field, DATE, orWithTime(EventDateParser.DAY_SHAPE)))
          .toList();

  /** All of them. */
  static final List<Field<?>> ALL = List.of(DATE, END_DATE, TIME, STATUS, PREVIOUS_DATES);

  private ScheduleFields() {}

  /** The shape of a date, or of that with the time of day behind it. */
  private static Shape orWithTime(String date) {
    return Shape.text(date.replace("\\s*$", "([ T,]+(um\\s+)?" + TIME_SHAPE + ")?\\s*$"));
  }

  /** Where the date stands. */
  static SourceLocation datePlace(Fields fields) {
    return fields.place(DATE);
  }

  /** The schedule; empty if the date is missing or unreadable. */
  static Optional<Schedule> read(Fields fields, Diagnostics diagnostics) {
    Optional<DateAndTime> when = fields.get(DATE);
    Optional<LocalDate> endDate = fields.get(END_DATE);
    Optional<Times> times = fields.get(TIME).or(() -> when.flatMap(DateAndTime::times));
    Optional<Status> status = fields.get(STATUS);
    List<EventDate> previous = fields.list(PREVIOUS_DATES);
    if (when.isEmpty()) {
      return Optional.empty();
    }
    EventDate date = when.orElseThrow().date();
    if (!date.isDay() && (times.isPresent() || endDate.isPresent())) {
      Field<?> early = endDate.isPresent() ? END_DATE : TIME;
      diagnostics.report(Code.TIME_WITHOUT_DAY, fields.place(early), early.key());
      times = Optional.empty();
      endDate = Optional.empty();
    }
    if (endDate.filter(end -> end.isBefore(date.first())).isPresent()) {
      diagnostics.report(Code.TIME_BACKWARDS, fields.place(END_DATE), END_DATE.key());
      endDate = Optional.empty();
    }
    boolean sameDay = endDate.filter(end -> end.isAfter(date.first())).isEmpty();
    if (sameDay && times.filter(ScheduleFields::isBackwards).isPresent()) {
      diagnostics.report(Code.TIME_BACKWARDS, fields.place(TIME), TIME.key());
      times = Optional.empty();
    }
    return Optional.of(
        new Schedule(
            date,
            endDate.filter(end -> end.isAfter(date.first())),
            times.map(Times::start),
            times.flatMap(Times::end),
            status,
            previous));
  }

  private static boolean isBackwards(Times times) {
    return times.end().filter(end -> !end.isAfter(times.start())).isPresent();
  }

  private static Optional<DateAndTime> dateAndTime(String text) {
    Optional<EventDate> date = EventDateParser.parse(text);
    if (date.isPresent()) {
      return date.map(found -> new DateAndTime(found, Optional.empty()));
    }
    Matcher both = DATE_WITH_TIME.matcher(text);
    if (!both.matches()) {
      return Optional.empty();
    }
    Optional<Times> times = times(both.group(2));
    return EventDateParser.parse(both.group(1))
        .filter(found -> found.isDay() && times.isPresent())
        .map(found -> new DateAndTime(found, times));
  }

  private static Optional<Times> times(String text) {
    Matcher matcher = TIMES.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalTime start = time(matcher.group(1), matcher.group(2));
      return Optional.of(
          new Times(
              start,
              matcher.group(3) == null
                  ? Optional.empty()
                  : Optional.of(time(matcher.group(3), matcher.group(4)))));
    } catch (DateTimeException e) {
      // 25:00 is no time of day.
      return Optional.empty();
    }
  }

  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
  }
}
