package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.plan.SitePlanner;
import io.github.jourfixe.generator.search.SearchDocument.Field;
import io.github.jourfixe.generator.search.SearchDocument.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Takes from a plan what readers can see of its pages, so that nothing else can be found but what
 * the glossary says of it.
 */
final class DocumentCollector {

  private final Archive archive;
  private final SitePlan plan;
  private final Addresses addresses;
  private final Language language;
  private final Abbreviations abbreviations;

  DocumentCollector(SitePlan plan) {
    this.plan = plan;
    this.archive = plan.archive();
    this.addresses = plan.addresses();
    this.language = Language.of(archive.site().language());
    this.abbreviations = new Abbreviations(archive.glossary());
  }

  /** The events of a series, the earliest first. */
  List<SearchDocument> events(Series series) {
    List<Event> events = new ArrayList<>(plan.index().ofSeries(series.id()));
    events.sort(Event.CHRONOLOGICAL);
    return events.stream().map(event -> event(event, series)).toList();
  }

  /** All other pages. */
  List<SearchDocument> others() {
    List<SearchDocument> others = new ArrayList<>();
    archive.series().forEach(series -> others.add(series(series)));
    archive.topics().forEach(topic -> others.add(topic(topic)));
    archive.people().forEach(person -> others.add(person(person)));
    archive.pages().stream()
        .filter(page -> !page.id().equals(SitePlanner.HOME_PAGE))
        .forEach(page -> others.add(page(page)));
    return others;
  }

  private SearchDocument event(Event event, Series series) {
    EventDetails details = event.details();
    Texts texts = new Texts().add(Field.TITLE, event.title());
    for (Speaker speaker : event.speakers()) {
      texts.add(Field.SPEAKER_OR_DATE, speaker.person().name());
      texts.add(Field.TOPIC, speaker.talk());
      texts.add(Field.TEXT, speaker.role());
      texts.add(Field.TEXT, speaker.organisation());
      texts.add(speaker.files());
    }
    event.topics().forEach(topic -> texts.add(Field.TOPIC, plan.index().topic(topic).title()));
    String date = language.date(details.schedule().date());
    texts
        .add(Field.SPEAKER_OR_DATE, date)
        .add(Field.SPEAKER_OR_DATE, details.schedule().endDate().map(language::day))
        .add(Field.TOPIC, details.summary())
        .add(Field.TEXT, series.shortTitle())
        .add(Field.TEXT, details.audience().or(series::audience))
        .add(Field.TEXT, event.body().plainText())
        .add(details.attachments());
    details.location().ifPresent(texts::add);
    details.schedule().previousDates().forEach(day -> texts.add(Field.TEXT, language.date(day)));
    return new SearchDocument(
        addresses.event(event),
        Kind.EVENT,
        event.title(),
        languages(event),
        date,
        texts.byField,
        synonyms(texts));
  }

  private static List<String> languages(Event event) {
    return event
        .language()
        .map(language -> List.of(event.titleLanguage().orElse(""), language))
        .orElse(List.of());
  }

  private SearchDocument series(Series series) {
    Texts texts =
        new Texts()
            .add(Field.TITLE, series.title())
            .add(Field.TITLE, series.shortTitle())
            .add(Field.TOPIC, series.summary())
            .add(Field.TEXT, series.audience())
            .add(Field.TEXT, series.cadence())
            .add(Field.TEXT, series.organiser())
            .add(Field.TEXT, series.body().plainText());
    for (Series.Era era : series.history()) {
      texts.add(Field.TOPIC, era.title()).add(Field.TEXT, era.cadence());
    }
    return document(addresses.series(series.id()), Kind.SERIES, series.title(), texts);
  }

  private SearchDocument topic(Topic topic) {
    Texts texts =
        new Texts()
            .add(Field.TITLE, topic.title())
            .add(Field.TOPIC, topic.summary())
            .add(Field.TEXT, topic.body().plainText());
    return document(addresses.topic(topic.id()), Kind.TOPIC, topic.title(), texts);
  }

  private SearchDocument person(Person person) {
    Texts texts = new Texts().add(Field.TITLE, person.name());
    for (Event event : plan.index().ofPerson(person.id())) {
      for (Speaker speaker : event.speakers()) {
        if (speaker.person().id().equals(person.id())) {
          texts
              .add(Field.TEXT, speaker.role())
              .add(Field.TEXT, speaker.organisation())
              .add(Field.TEXT, speaker.talk())
              .add(speaker.files());
        }
      }
    }
    return document(addresses.person(person.id()), Kind.PERSON, person.name(), texts);
  }

  private SearchDocument page(Page page) {
    Texts texts =
        new Texts().add(Field.TITLE, page.title()).add(Field.TEXT, page.body().plainText());
    return document(addresses.page(page.id()), Kind.PAGE, page.title(), texts);
  }

  private SearchDocument document(SitePath path, Kind kind, String title, Texts texts) {
    return new SearchDocument(path, kind, title, List.of(), "", texts.byField, synonyms(texts));
  }

  private String synonyms(Texts texts) {
    return abbreviations.synonyms(String.join("\n", texts.byField.values()));
  }

  /** The texts of a page while they are collected. */
  private static final class Texts {

    private final Map<Field, String> byField = new EnumMap<>(Field.class);

    Texts add(Field field, String text) {
      byField.merge(field, text, (before, more) -> before + "\n" + more);
      return this;
    }

    Texts add(Field field, Optional<String> text) {
      text.ifPresent(value -> add(field, value));
      return this;
    }

    void add(List<Attachment> files) {
      for (Attachment file : files) {
        add(Field.TEXT, file.title().orElse(file.file().value()));
      }
    }

    void add(Location place) {
      StringJoiner lines = new StringJoiner("\n");
      place.name().ifPresent(lines::add);
      place.street().ifPresent(lines::add);
      place.postalCode().ifPresent(lines::add);
      place.city().ifPresent(lines::add);
      place.note().ifPresent(lines::add);
      add(Field.TEXT, lines.toString());
    }
  }
}
