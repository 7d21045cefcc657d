package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.text.WordOrder;
import io.github.jourfixe.generator.theme.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the list of the people and their pages. */
final class PersonComposer {

  private final Archive archive;
  private final ArchiveIndex index;
  private final Addresses addresses;
  private final Messages messages;
  private final CardComposer cards;
  private final FrameComposer frames;
  private final FileComposer files;

  PersonComposer(PageParts parts) {
    this.archive = parts.plan.archive();
    this.index = parts.plan.index();
    this.addresses = parts.plan.addresses();
    this.messages = parts.messages;
    this.cards = parts.cards;
    this.frames = parts.frames;
    this.files = parts.files;
  }

  PeopleView people(Here here) {
    Map<String, List<Person>> byLetter =
        archive.people().stream()
            .collect(
                Collectors.groupingBy(
                    PersonComposer::letter, LinkedHashMap::new, Collectors.toList()));
    List<PeopleView.Group> groups = new ArrayList<>();
    byLetter.forEach(
        (letter, people) ->
            groups.add(
                new PeopleView.Group(
                    letter, people.stream().map(person -> entry(person, here)).toList())));
    return new PeopleView(
        frames.frame(
            here,
            messages.text("people.title"),
            messages.text("meta.people", archive.site().title())),
        groups);
  }

  private static String letter(Person person) {
    String key = WordOrder.key(person.sortName());
    char first = key.isEmpty() ? '#' : key.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf(first).toUpperCase(Locale.ROOT) : "#";
  }

  private PeopleView.Entry entry(Person person, Here here) {
    List<Event> events = index.ofPerson(person.id());
    Speaker latest = appearance(person, events.get(0));
    return new PeopleView.Entry(
        person.name(),
        here.to(addresses.person(person.id())),
        latest.role().orElse(""),
        latest.organisation().orElse(""),
        events.size());
  }

  PersonView person(Person person, Here here) {
    List<PersonView.Appearance> appearances =
        index.ofPerson(person.id()).stream()
            .map(
                event -> {
                  Speaker then = appearance(person, event);
                  return new PersonView.Appearance(
                      cards.card(event, here),
                      then.role().orElse(""),
                      then.organisation().orElse(""),
                      then.talk().orElse(""),
                      files.files(then.files(), event, here));
                })
            .toList();
    return new PersonView(
        frames.frame(
            here,
            person.name(),
            messages.text("meta.person", person.name(), archive.site().title()),
            addresses.people()),
        person.name(),
        person.url().orElse(""),
        appearances);
  }

  private static Speaker appearance(Person person, Event event) {
    return event.speakers().stream()
        .filter(speaker -> speaker.person().id().equals(person.id()))
        .findFirst()
        .orElseThrow();
  }
}
