package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.EventDateParser;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.Contact;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.model.UnnamedSpeaker;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the small views of which pages consist: dates, cards, files, contacts. */
final class CardComposer {

  private final SitePlan plan;
  private final Language language;
  private final Map<String, Series> seriesById;
  private final Map<String, Topic> topicsById;
  private final Map<SitePath, Long> sizes = new HashMap<>();

  CardComposer(SitePlan plan, Language language) {
    this.plan = plan;
    this.language = language;
    Archive archive = plan.archive();
    seriesById = archive.series().stream().collect(Collectors.toMap(Series::id, s -> s));
    topicsById = archive.topics().stream().collect(Collectors.toMap(Topic::id, t -> t));
    for (PagePlan page : plan.pages()) {
      if (page instanceof PagePlan.Copy copy) {
        sizes.put(copy.path(), copy.asset().size());
      } else if (page instanceof PagePlan.Picture picture) {
        sizes.put(picture.path(), picture.asset().size());
      }
    }
  }

  Series series(String id) {
    return seriesById.get(id);
  }

  Topic topic(String id) {
    return topicsById.get(id);
  }

  /** A date in the site's words; anything else, such as »dem ersten Radtag«, as typed. */
  private String since(String typed) {
    return EventDateParser.parse(typed).map(language::date).orElse(typed);
  }

  /** The series that does the same for others, whichever of the two says so. */
  Optional<Series> counterpart(Series series) {
    return series
        .counterpart()
        .map(reference -> seriesById.get(reference.value()))
        .or(
            () ->
                plan.archive().series().stream()
                    .filter(
                        other ->
                            other
                                .counterpart()
                                .filter(reference -> reference.value().equals(series.id()))
                                .isPresent())
                    .findFirst());
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
    String text = date.text();
    String inFull = date.inFull();
    String day = date.day();
    if (schedule.endDate().isPresent()) {
      LocalDate last = schedule.endDate().orElseThrow();
      text = language.days(schedule.date().first(), last);
      inFull = text;
      boolean sameMonth = schedule.date().first().withDayOfMonth(1).equals(last.withDayOfMonth(1));
      day = sameMonth ? day + "–" + last.getDayOfMonth() : day;
    }
    String datetime = date.datetime();
    if (schedule.start().isPresent()) {
      LocalTime start = schedule.start().orElseThrow();
      datetime =
          schedule
              .date()
              .first()
              .atTime(start)
              .atZone(plan.archive().site().zone())
              .toOffsetDateTime()
              .toString();
    }
    String time =
        schedule
            .start()
            .map(
                start ->
                    schedule
                        .end()
                        .map(end -> language.times(start, end))
                        .orElseGet(() -> language.time(start)))
            .orElse("");
    return new DateView(text, inFull, time, datetime, day, date.month(), date.year());
  }

  List<EventCard> cards(List<Event> events, Here here) {
    return events.stream().map(event -> card(event, here)).toList();
  }

  EventCard card(Event event, Here here) {
    EventDetails details = event.details();
    Addresses addresses = plan.addresses();
    Optional<Status> status = details.schedule().status();
    return new EventCard(
        event.title(),
        here.to(addresses.event(event)),
        date(details.schedule()),
        state(event.phase()),
        status.filter(Status.CONFIRMED::equals).isPresent(),
        details.online().isPresent()
            || status.filter(Status.MOVED_ONLINE::equals).isPresent()
            || isOnline(details.location()),
        details.publication().draft(),
        event.phase() == Phase.UPCOMING
            ? details.schedule().over(plan.archive().site().zone()).toString()
            : "",
        new EventCard.Facets(
            event.series(),
            details.schedule().date().first().getYear(),
            String.join(" ", event.topics())),
        new LinkView(
            series(event.series()).shortTitle(), here.to(addresses.series(event.series())), false),
        details.summary().orElse(""),
        isOnline(details.location())
            ? ""
            : details.location().flatMap(place -> place.city().or(place::name)).orElse(""),
        event.topics().stream()
            .map(topicsById::get)
            .map(topic -> new LinkView(topic.title(), here.to(addresses.topic(topic.id())), false))
            .toList(),
        event.speakers().stream().map(speaker -> speaker.person().name()).toList());
  }

  SeriesCard seriesCard(Series series, Here here) {
    return new SeriesCard(
        series.title(),
        series.shortTitle(),
        here.to(plan.addresses().series(series.id())),
        series.summary().orElse(""),
        series.audience().orElse(""),
        series.cadence().orElse(""),
        series.since().map(this::since).orElse(""),
        plan.index().ofSeries(series.id()).size(),
        plan.index().nextOf(series.id()).map(event -> card(event, here)),
        plan.index().latestOf(series.id()).map(event -> card(event, here)));
  }

  private SpeakerView speaker(Speaker speaker, Event event, Here here) {
    return new SpeakerView(
        speaker.person().name(),
        here.to(plan.addresses().person(speaker.person().id())),
        speaker.role().orElse(""),
        speaker.organisation().orElse(""),
        speaker.talk().orElse(""),
        files(speaker.files(), event, here));
  }

  /** Everybody who spoke, in the order of the event; who is not to be named has a name for all. */
  List<SpeakerView> speakers(Event event, String unnamed, Here here) {
    List<SpeakerView> speakers =
        event.speakers().stream()
            .map(speaker -> speaker(speaker, event, here))
            .collect(Collectors.toCollection(ArrayList::new));
    for (UnnamedSpeaker speaker : event.unnamed()) {
      SpeakerView view = new SpeakerView(unnamed, "", "", "", speaker.talk().orElse(""), List.of());
      speakers.add(Math.min(speaker.position(), speakers.size()), view);
    }
    return speakers;
  }

  List<FileView> files(List<Attachment> attachments, Event event, Here here) {
    return attachments.stream().flatMap(file -> file(file, event, here).stream()).toList();
  }

  private Optional<FileView> file(Attachment attachment, Event event, Here here) {
    String name = attachment.file().value();
    return plan.links()
        .file(name, event.source().file())
        .map(
            path ->
                new FileView(
                    attachment.title().orElse(name),
                    here.to(path),
                    name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                    language.fileSize(sizes.getOrDefault(path, 0L)),
                    attachment.language().orElse("")));
  }

  Optional<PlaceView> place(Optional<Location> location) {
    return location.map(
        place ->
            new PlaceView(
                Stream.of(
                        place.name(),
                        place.street(),
                        Optional.of(
                                Stream.of(place.postalCode(), place.city())
                                    .flatMap(Optional::stream)
                                    .collect(Collectors.joining(" ")))
                            .filter(town -> !town.isEmpty()))
                    .flatMap(Optional::stream)
                    .toList(),
                place.url().orElse(""),
                place.note().orElse("")));
  }

  ContactView contact(Contact contact) {
    String email = contact.email().orElse("");
    String phone = contact.phone().orElse("");
    return new ContactView(
        contact.name().orElse(""),
        contact.organisation().orElse(""),
        contact.department(),
        email,
        email.isEmpty() ? "" : "mailto:" + email,
        phone,
        phone.isEmpty() ? "" : telephone(phone),
        contact.url().orElse(""));
  }

  /** A {@code tel:} address (RFC 3966): global if the number says so, or is a German one. */
  private String telephone(String typed) {
    String digits = typed.replaceAll("\\(0\\)|[^0-9+]", "");
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    } else if (digits.startsWith("0") && language == Language.GERMAN) {
      digits = "+49" + digits.substring(1);
    }
    return "tel:" + digits;
  }

  private static boolean isOnline(Optional<Location> location) {
    return location.filter(Location::isOnline).isPresent();
  }

  /** The word by which templates know a phase. */
  static String state(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }
}
