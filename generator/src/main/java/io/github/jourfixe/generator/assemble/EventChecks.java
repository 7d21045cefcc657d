package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks whether an event's date, its state and the name of its file agree. */
final class EventChecks {

  private static final Pattern DATED_NAME = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?:-.*)?");

  private final AsOf asOf;
  private final Language language;
  private final Diagnostics diagnostics;

  EventChecks(AsOf asOf, Language language, Diagnostics diagnostics) {
    this.asOf = asOf;
    this.language = language;
    this.diagnostics = diagnostics;
  }

  void check(EventDocument document, Phase phase) {
    Schedule schedule = document.details().schedule();
    checkSeriesField(document);
    checkFileName(document);
    if (phase == Phase.UNCONFIRMED) {
      diagnostics.report(
          Code.EVENT_UNCONFIRMED, document.places().date(), language.date(schedule.date()));
    }
    if (schedule.status().filter(Status.HELD::equals).isPresent()
        && schedule.date().first().isAfter(asOf.day())) {
      diagnostics.report(
          Code.EVENT_HELD_IN_FUTURE, document.places().date(), schedule.date().edtf());
    }
    // Calendars would strike out the very day on which people are to come.
    if (schedule.status().filter(Status.POSTPONED::equals).isPresent()
        && !schedule.previousDates().isEmpty()
        && schedule.date().first().isAfter(asOf.day())) {
      diagnostics.report(
          Code.EVENT_POSTPONED_TO, document.places().date(), language.date(schedule.date()));
    }
  }

  /** A time that clocks leave out on its day, when summer time begins: nobody can be there then. */
  void checkTimes(EventDocument document, ZoneId zone) {
    Schedule schedule = document.details().schedule();
    if (!schedule.isTimed()) {
      return;
    }
    Stream.concat(
            schedule.start().map(time -> schedule.date().first().atTime(time)).stream(),
            schedule.end().map(time -> schedule.lastDay().atTime(time)).stream())
        .filter(time -> zone.getRules().getValidOffsets(time).isEmpty())
        .findFirst()
        .ifPresent(
            time ->
                diagnostics.report(
                    Code.TIME_SKIPPED, document.places().date(), time.toLocalTime(), zone.getId()));
  }

  private void checkSeriesField(EventDocument document) {
    document
        .series()
        .filter(named -> !named.value().equals(document.folder()))
        .ifPresent(
            named ->
                diagnostics.report(
                    Code.SERIES_MISMATCH, named.location(), named.value(), document.folder()));
  }

  /** A date at the beginning of a file's name must be that of the event, as far as it goes. */
  private void checkFileName(EventDocument document) {
    Matcher dated = DATED_NAME.matcher(document.stem());
    EventDate date = document.details().schedule().date();
    if (dated.matches()) {
      String inName = dated.group(1);
      boolean numeric = date.isDay() || date.vagueness() == 1;
      String inFile = numeric ? date.edtf() : inName.substring(0, 4);
      String year = Integer.toString(date.first().getYear());
      boolean agree =
          inName.length() == 4
              ? inName.equals(year)
              : inName.startsWith(inFile) || inFile.startsWith(inName);
      if (!agree || !inName.startsWith(year)) {
        diagnostics.report(
            Code.DATE_FILE_NAME,
            document.places().date(),
            inName,
            numeric ? date.edtf() : language.date(date));
      }
    }
  }
}
