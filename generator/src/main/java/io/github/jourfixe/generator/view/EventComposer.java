package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Registration;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.model.UnnamedSpeaker;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.plan.RelatedEvents;
import io.github.jourfixe.generator.theme.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of the meetings. */
final class EventComposer {

  private static final int RELATED = 3;

  private final Archive archive;
  private final ArchiveIndex index;
  private final Addresses addresses;
  private final Messages messages;
  private final Language language;
  private final CardComposer cards;
  private final DateComposer dates;
  private final FrameComposer frames;
  private final BodyComposer bodies;
  private final FileComposer files;
  private final ContactComposer contacts;

  EventComposer(PageParts parts) {
    this.archive = parts.plan.archive();
    this.index = parts.plan.index();
    this.addresses = parts.plan.addresses();
    this.messages = parts.messages;
    this.language = parts.language;
    this.cards = parts.cards;
    this.dates = parts.dates;
    this.frames = parts.frames;
    this.bodies = parts.bodies;
    this.files = parts.files;
    this.contacts = parts.contacts;
  }

  EventView event(Event event, Here here) {
    EventDetails details = event.details();
    Series series = index.series(event.series());
    Optional<Series> counterpart = index.counterpart(series);
    boolean ahead = event.phase() == Phase.UPCOMING;
    String date = language.date(details.schedule().date());
    return new EventView(
        frames.frame(
            here,
            event,
            details.summary().orElseGet(() -> messages.text("meta.event", event.title(), date)),
            addresses.series(series.id())),
        cards.card(event, here),
        details.schedule().previousDates().stream().map(dates::date).toList(),
        place(details.location().filter(place -> !details.isMovedOnline())),
        details.isMovedOnline() ? lines(details.location()) : List.of(),
        ahead ? details.online().orElse("") : "",
        details.audience().or(series::audience).orElse(""),
        speakers(event, here),
        bodies.html(event.body(), event.source(), here),
        event.body().headings().stream()
            .filter(heading -> heading.level() == 2)
            .map(heading -> new LinkView(heading.text(), "#" + heading.id(), false))
            .toList(),
        files.files(details.attachments(), event, here),
        details.registration().map(registration -> registration(registration, event)),
        contacts.of(event, series),
        index.before(event).map(other -> cards.card(other, here)),
        index.after(event).map(other -> cards.card(other, here)),
        index
            .nextOf(series.id())
            .filter(next -> !next.key().equals(event.key()))
            .map(next -> cards.card(next, here)),
        counterpart.map(other -> cards.seriesCard(other, here)),
        counterpart
            .flatMap(other -> index.nearest(event, other.id()))
            .map(nearest -> cards.card(nearest, here)),
        index.related().of(event, RELATED).stream().map(e -> related(event, e, here)).toList(),
        details.publication().updated().map(language::day).orElse(""));
  }

  private static Optional<PlaceView> place(Optional<Location> location) {
    return location.map(
        place -> new PlaceView(lines(location), place.url().orElse(""), place.note().orElse("")));
  }

  private static List<String> lines(Optional<Location> location) {
    String town =
        Stream.of(location.flatMap(Location::postalCode), location.flatMap(Location::city))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.of(
            location.flatMap(Location::name),
            location.flatMap(Location::street),
            Optional.of(town).filter(text -> !text.isEmpty()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Everybody who spoke, in the order of the event; who is not to be named has a name for all. */
  private List<SpeakerView> speakers(Event event, Here here) {
    List<SpeakerView> speakers =
        event.speakers().stream()
            .map(speaker -> speaker(speaker, event, here))
            .collect(Collectors.toCollection(ArrayList::new));
    for (UnnamedSpeaker speaker : event.unnamed()) {
      SpeakerView view =
          new SpeakerView(
              messages.text("person.unnamed"), "", "", "", speaker.talk().orElse(""), List.of());
      speakers.add(Math.min(speaker.position(), speakers.size()), view);
    }
    return speakers;
  }

  private SpeakerView speaker(Speaker speaker, Event event, Here here) {
    return new SpeakerView(
        speaker.person().name(),
        here.to(addresses.person(speaker.person().id())),
        speaker.role().orElse(""),
        speaker.organisation().orElse(""),
        speaker.talk().orElse(""),
        files.files(speaker.files(), event, here));
  }

  private RegistrationView registration(Registration registration, Event event) {
    String email = registration.email().orElse("");
    Instant now = archive.asOf().in(archive.site().zone());
    boolean inTime =
        registration.closes(archive.site().zone()).filter(end -> !end.isAfter(now)).isEmpty();
    return new RegistrationView(
        registration.url().orElse(""),
        email,
        email.isEmpty() ? "" : "mailto:" + email,
        registration.until().map(language::day).orElse(""),
        registration.note().orElse(""),
        inTime && event.phase() == Phase.UPCOMING);
  }

  private RelatedView related(Event event, Event other, Here here) {
    List<String> common = new ArrayList<>();
    event.topics().stream()
        .filter(other.topics()::contains)
        .forEach(topic -> common.add(index.topic(topic).title()));
    Set<String> people = RelatedEvents.people(other);
    event.speakers().stream()
        .map(Speaker::person)
        .filter(person -> people.contains(person.id()))
        .map(Person::name)
        .distinct()
        .forEach(common::add);
    return new RelatedView(cards.card(other, here), common);
  }
}
