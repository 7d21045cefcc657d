package io.github.jourfixe.generator.language;

import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Season;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.text.LanguageTag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which a site can be published: its words for dates and numbers. */
public enum Language {
  GERMAN(
      "de",
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember"),
      List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
      List.of("Frühjahr", "Sommer", "Herbst", "Winter")) {

    @Override
    public String ordinal(int number) {
      return number + ".";
    }

    @Override
    public String dayOfYear(LocalDate date) {
      return date.getDayOfMonth() + ". " + monthName(date.getMonthValue());
    }

    @Override
    public String dayInFull(LocalDate date) {
      return weekday(date.getDayOfWeek()) + ", " + day(date);
    }

    @Override
    public String days(LocalDate first, LocalDate last) {
      if (first.getYear() != last.getYear()) {
        return day(first) + " bis " + day(last);
      }
      if (first.getMonth() != last.getMonth()) {
        return dayOfYear(first) + " bis " + day(last);
      }
      return first.getDayOfMonth() + ".–" + day(last);
    }

    @Override
    public String time(LocalTime time) {
      return time + " Uhr";
    }

    @Override
    public String times(LocalTime start, LocalTime end) {
      return start + "–" + end + " Uhr";
    }
  },

  ENGLISH(
      "en",
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December"),
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
      List.of("Spring", "Summer", "Autumn", "Winter")) {

    @Override
    public String ordinal(int number) {
      int tens = number % 100;
      if (tens >= 11 && tens <= 13) {
        return number + "th";
      }
      return number
          + switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
          };
    }

    @Override
    public String dayOfYear(LocalDate date) {
      return date.getDayOfMonth() + " " + monthName(date.getMonthValue());
    }

    @Override
    public String dayInFull(LocalDate date) {
      return weekday(date.getDayOfWeek()) + " " + day(date);
    }

    @Override
    public String days(LocalDate first, LocalDate last) {
      if (first.getYear() != last.getYear()) {
        return day(first) + " to " + day(last);
      }
      if (first.getMonth() != last.getMonth()) {
        return dayOfYear(first) + " to " + day(last);
      }
      return first.getDayOfMonth() + "–" + day(last);
    }

    @Override
    public String time(LocalTime time) {
      return time.toString();
    }

    @Override
    public String times(LocalTime start, LocalTime end) {
      return start + "–" + end;
    }
  };

  private final String code;
  private final List<String> months;
  private final List<String> weekdays;
  private final List<String> seasons;

  Language(String code, List<String> months, List<String> weekdays, List<String> seasons) {
    this.code = code;
    this.months = months;
    this.weekdays = weekdays;
    this.seasons = seasons;
  }

  /** The language of a tag as {@code site.yaml} has it: {@code en} is English, all else German. */
  public static Language of(String code) {
    return code.equals(ENGLISH.code) ? ENGLISH : GERMAN;
  }

  /** The language of a BCP 47 tag, whatever its country; empty if its words are not known. */
  public static Optional<Language> ofTag(String tag) {
    return Stream.of(values())
        .filter(language -> language.code.equals(LanguageTag.primary(tag)))
        .findFirst();
  }

  /** The BCP 47 tag, {@code de} or {@code en}. */
  public String code() {
    return code;
  }

  /** What this language calls the language of a BCP 47 tag: {@code Englisch} for {@code en}. */
  public String nameOf(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.forLanguageTag(code));
  }

  /** A month's name; months count from 1. */
  public String monthName(int month) {
    return months.get(month - 1);
  }

  /** A weekday's name. */
  public String weekday(DayOfWeek day) {
    return weekdays.get(day.getValue() - 1);
  }

  /** A season's name as shown, without a year. */
  public String seasonName(Season season) {
    return seasons.get(season.ordinal());
  }

  /** {@code 6.}, {@code 6th}. */
  public abstract String ordinal(int number);

  /** {@code 28. November}. */
  public abstract String dayOfYear(LocalDate date);

  /** {@code 28. November 2018}. */
  public String day(LocalDate date) {
    return dayOfYear(date) + " " + date.getYear();
  }

  /** {@code Mittwoch, 28. November 2018}. */
  public abstract String dayInFull(LocalDate date);

  /** {@code 28.–29. November 2018}, with no part said twice. */
  public abstract String days(LocalDate first, LocalDate last);

  /** {@code 14:00 Uhr}. */
  public abstract String time(LocalTime time);

  /** {@code 14:00–17:00 Uhr}. */
  public abstract String times(LocalTime start, LocalTime end);

  /** {@code ab 14:00 Uhr}. */
  public String from(LocalTime start) {
    return (this == GERMAN ? "ab " : "from ") + time(start);
  }

  /** {@code 28. November, 14:00 Uhr, bis 29. November 2018, 13:00 Uhr}. */
  public String span(LocalDateTime start, LocalDateTime end) {
    LocalDate first = start.toLocalDate();
    LocalDate last = end.toLocalDate();
    return (first.getYear() == last.getYear() ? dayOfYear(first) : day(first))
        + ", "
        + time(start.toLocalTime())
        + (this == GERMAN ? ", bis " : ", to ")
        + day(last)
        + ", "
        + time(end.toLocalTime());
  }

  /** What stands before the title of an event that does not take place: {@code ABGESAGT: }. */
  public String notice(Status status) {
    return switch (status) {
      case CANCELLED -> this == GERMAN ? "ABGESAGT: " : "CANCELLED: ";
      case POSTPONED -> this == GERMAN ? "VERSCHOBEN: " : "POSTPONED: ";
      default -> "";
    };
  }

  /** A file's size for readers: {@code 340 KB}, {@code 1,2 MB}; a kilobyte has 1,000 bytes. */
  public String fileSize(long bytes) {
    if (bytes < 999_500) {
      return Math.max(1, Math.round(bytes / 1e3)) + "\u00a0KB";
    }
    String megabytes = Long.toString(Math.round(bytes / 1e5));
    int point = megabytes.length() - 1;
    String mark = this == GERMAN ? "," : ".";
    return megabytes.substring(0, point) + mark + megabytes.substring(point) + "\u00a0MB";
  }

  /** {@code November 2018}. */
  public String month(YearMonth month) {
    return monthName(month.getMonthValue()) + " " + month.getYear();
  }

  /** {@code Frühjahr 2019}, {@code Winter 2018/19}. */
  public String season(Season season, int year) {
    String name = seasonName(season) + " " + year;
    return season == Season.WINTER
        ? name + "/" + String.format(java.util.Locale.ROOT, "%02d", (year + 1) % 100)
        : name;
  }

  /** A date as precisely as it is known. */
  public String date(EventDate date) {
    if (date instanceof EventDate.Day day) {
      return day(day.date());
    }
    if (date instanceof EventDate.InMonth in) {
      return month(in.month());
    }
    if (date instanceof EventDate.InSeason in) {
      return season(in.season(), in.year());
    }
    return Integer.toString(date.first().getYear());
  }
}
