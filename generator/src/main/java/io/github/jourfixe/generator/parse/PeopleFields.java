package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.AddressPart;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.RetractedPerson;
import io.github.jourfixe.generator.text.Slug;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of {@code people.yaml}: a key per person, and below it what is known. */
final class PeopleFields {

  private static final Field<String> NAME = optional("name", FieldTypes.TEXT, "anzeigename");
  private static final Field<String> HONORIFIC = optional("honorific", FieldTypes.TEXT, "anrede");
  private static final Field<String> ACADEMIC_TITLE =
      optional("academicTitle", FieldTypes.TEXT, "titel", "title", "academic-title");
  private static final Field<String> GIVEN =
      optional("given", FieldTypes.TEXT, "vorname", "givenName");
  private static final Field<String> FAMILY =
      optional("family", FieldTypes.TEXT, "nachname", "familyName");
  private static final Field<String> ORGANISATION =
      optional("organisation", FieldTypes.TEXT, "organization", "firma");
  private static final Field<String> ROLE = optional("role", FieldTypes.TEXT, "rolle", "funktion");
  private static final Field<String> URL = optional("url", FieldTypes.URL, "link", "webseite");
  private static final Field<Boolean> RETRACTED =
      optional("retracted", FieldTypes.TRUTH_VALUE, "zurueckgezogen", "geloescht", "removed");
  static final FieldSet ALL =
      FieldSet.of(
              "person",
              NAME,
              HONORIFIC,
              ACADEMIC_TITLE,
              GIVEN,
              FAMILY,
              ORGANISATION,
              ROLE,
              URL,
              RETRACTED)
          .withOneOf(NAME, HONORIFIC, ACADEMIC_TITLE, GIVEN, FAMILY, RETRACTED);

  private PeopleFields() {}

  /**
   * What {@code people.yaml} says.
   *
   * @param known those who may be named, by key
   * @param retracted those who may not
   */
  record People(Map<String, Person> known, List<RetractedPerson> retracted) {
    static final People NONE = new People(Map.of(), List.of());
  }

  static People read(YamlNode.Mapping mapping, Diagnostics diagnostics) {
    Map<String, Person> known = new LinkedHashMap<>();
    List<RetractedPerson> retracted = new ArrayList<>();
    Map<String, SourceLocation> places = new HashMap<>();
    List<YamlNode.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      YamlNode.Entry entry = entries.get(i);
      if (entry.value() instanceof YamlNode.Mapping mapped) {
        Fields fields = new Fields(mapped, ALL, diagnostics);
        if (fields.get(RETRACTED).orElse(false)) {
          boolean last = i == entries.size() - 1;
          int end = last ? Integer.MAX_VALUE : entries.get(i + 1).keyLocation().line() - 1;
          retracted.add(retracted(entry, fields, end));
        } else {
          person(entry, fields, diagnostics).ifPresent(person -> known.put(entry.key(), person));
          checkAddress(entry, places, diagnostics);
        }
      } else {
        diagnostics.report(
            Code.FIELD_OBJECT_EXPECTED, entry.keyLocation(), entry.key(), NAME.key());
      }
    }
    return new People(known, retracted);
  }

  /** Keys that are two to YAML can be one in an address: {@code müller} and {@code mueller}. */
  private static void checkAddress(
      YamlNode.Entry entry, Map<String, SourceLocation> places, Diagnostics diagnostics) {
    SourceLocation place = entry.keyLocation();
    String id = Slug.of(entry.key());
    SourceLocation earlier = places.putIfAbsent(id, place);
    if (earlier != null && !id.isEmpty()) {
      diagnostics.report(Code.ADDRESS_CLASH, place, id, earlier.file() + ":" + earlier.line());
    }
  }

  /** A key alone will do: then texts are not searched, and no name need be kept anywhere. */
  private static RetractedPerson retracted(YamlNode.Entry entry, Fields fields, int lastLine) {
    Optional<String> family = fields.get(FAMILY);
    List<String> names =
        Stream.of(
                fields.get(NAME),
                join(fields.get(GIVEN), family),
                join(fields.get(HONORIFIC), family))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new RetractedPerson(
        entry.key(), names, family.orElse(""), entry.keyLocation(), lastLine);
  }

  private static Optional<String> join(Optional<String> first, Optional<String> family) {
    return first.flatMap(one -> family.map(last -> one + " " + last));
  }

  private static Optional<Person> person(
      YamlNode.Entry entry, Fields fields, Diagnostics diagnostics) {
    Optional<String> given = fields.get(GIVEN);
    Optional<String> family = fields.get(FAMILY);
    String made =
        Stream.of(
                // Who has a given name is not called by the honorific.
                given.isPresent() ? Optional.<String>empty() : fields.get(HONORIFIC),
                fields.get(ACADEMIC_TITLE),
                given,
                family)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    String name = fields.get(NAME).orElse(made);
    if (name.isBlank()) {
      diagnostics.report(Code.PERSON_NAMELESS, entry.keyLocation(), entry.key());
      return Optional.empty();
    }
    String sortName =
        family.map(last -> last + " " + given.orElse("")).orElseGet(() -> Person.sortNameOf(name));
    return AddressPart.of(entry.key(), entry.keyLocation(), diagnostics)
        .map(
            id ->
                new Person(
                    id,
                    name,
                    sortName,
                    fields.get(ORGANISATION),
                    fields.get(ROLE),
                    fields.get(URL)));
  }
}
