package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.AddressPart;
import io.github.jourfixe.generator.field.Nearest;
import io.github.jourfixe.generator.model.EventDetails.SpeakerEntry;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.text.Slug;
import io.github.jourfixe.generator.text.WordOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows who is who: a speaker is the person of the given key, else the first person of {@code
 * people.yaml} with just this name, else the one person of this name at all events.
 */
final class PeopleDirectory {

  private final Map<String, Person> byKey;
  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, Person> byId = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Person> seen = new HashMap<>();
  private final SimilarNames similar = new SimilarNames(Code.PERSON_SIMILAR);
  private final Diagnostics diagnostics;

  PeopleDirectory(Map<String, Person> byKey, Diagnostics diagnostics) {
    this.byKey = byKey;
    this.diagnostics = diagnostics;
    for (Person person : byKey.values()) {
      byName.putIfAbsent(person.name(), person);
      byId.putIfAbsent(person.id(), person);
    }
  }

  /** The speaker that an entry means; empty if it names a key that does not exist. */
  Optional<Speaker> speaker(SpeakerEntry entry) {
    Optional<Person> person =
        entry.person().isPresent() ? byKey(entry.person().orElseThrow()) : named(entry.name());
    return person.map(
        found -> {
          seen.put(found.id(), found);
          // An event may call a person of the directory by the name of that time.
          return new Speaker(
              found,
              entry.role().or(found::role),
              entry.organisation().or(found::organisation),
              entry.talk(),
              entry.files());
        });
  }

  /** Reports names that are probably another one's with a slip. */
  void checkNames() {
    similar.report(diagnostics);
  }

  /** Everybody who spoke, by family name. */
  List<Person> speakers() {
    return seen.values().stream().sorted(WordOrder.by(Person::sortName)).toList();
  }

  private Optional<Person> byKey(Located<String> key) {
    Person person = byKey.get(key.value());
    if (person == null) {
      Optional<String> near = Nearest.of(key.value(), byKey.keySet());
      if (near.isPresent()) {
        diagnostics.report(
            Code.PERSON_UNKNOWN_NEAR, key.location(), key.value(), near.orElseThrow());
      } else {
        diagnostics.report(Code.PERSON_UNKNOWN, key.location(), key.value());
      }
    }
    return Optional.ofNullable(person);
  }

  private Optional<Person> named(Optional<Located<String>> name) {
    Located<String> typed = name.orElseThrow();
    Person known = byName.get(typed.value());
    if (known != null) {
      return Optional.of(known);
    }
    similar.add(typed);
    String slug = ids.computeIfAbsent(typed.value(), Slug::of);
    return AddressPart.check(slug, typed.value(), typed.location(), diagnostics)
        .map(
            id ->
                byId.computeIfAbsent(
                    id,
                    unused ->
                        new Person(
                            id,
                            typed.value(),
                            Person.sortNameOf(typed.value()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())));
  }
}
