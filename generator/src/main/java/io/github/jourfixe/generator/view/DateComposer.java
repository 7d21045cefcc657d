package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.EventDateParser;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.language.ScheduleWords;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Makes dates as readers read them. */
final class DateComposer {

  private final Language language;
  private final ScheduleWords words;
  private final ZoneId zone;

  DateComposer(Language language, ZoneId zone) {
    this.language = language;
    this.words = new ScheduleWords(language);
    this.zone = zone;
  }

  DateView day(LocalDate day) {
    return date(new EventDate.Day(day));
  }

  DateView date(EventDate date) {
    String year = Integer.toString(date.first().getYear());
    if (date instanceof EventDate.Day day) {
      return new DateView(
          language.day(day.date()),
          language.dayInFull(day.date()),
          "",
          day.date().toString(),
          Integer.toString(day.date().getDayOfMonth()),
          language.monthName(day.date().getMonthValue()),
          year);
    }
    String text = language.date(date);
    if (date instanceof EventDate.InMonth in) {
      String month = language.monthName(in.month().getMonthValue());
      return new DateView(text, text, "", in.month().toString(), "", month, year);
    }
    if (date instanceof EventDate.InSeason in) {
      // HTML has no form for a season.
      String name = language.seasonName(in.season());
      return new DateView(text, text, "", "", "", name, text.substring(name.length() + 1));
    }
    return new DateView(text, text, "", year, "", "", year);
  }

  DateView date(Schedule schedule) {
    DateView date = date(schedule.date());
    String day = date.day();
    if (schedule.endDate().isPresent()) {
      LocalDate last = schedule.endDate().orElseThrow();
      boolean sameMonth = schedule.date().first().withDayOfMonth(1).equals(last.withDayOfMonth(1));
      day = sameMonth ? day + "–" + last.getDayOfMonth() : day;
    }
    String datetime = date.datetime();
    if (schedule.start().isPresent()) {
      LocalTime start = schedule.start().orElseThrow();
      datetime = schedule.date().first().atTime(start).atZone(zone).toOffsetDateTime().toString();
    }
    return new DateView(
        words.date(schedule),
        words.inFull(schedule),
        words.hours(schedule),
        datetime,
        day,
        date.month(),
        date.year());
  }

  /** A date in the site's words; anything else, such as »dem ersten Radtag«, as typed. */
  String typed(String text) {
    return EventDateParser.parse(text).map(language::date).orElse(text);
  }
}
