package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldType;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.model.Location;
import java.util.Optional;

/** The fields of a place; plain text will do. */
final class LocationFields {

  private static final Field<String> NAME = optional("name", FieldTypes.TEXT, "raum", "haus");
  private static final Field<String> STREET =
      optional("street", FieldTypes.TEXT, "strasse", "straße", "adresse");
  private static final Field<String> POSTAL_CODE =
      optional("postalCode", FieldTypes.TEXT, "plz", "postleitzahl", "zip");
  private static final Field<String> CITY = optional("city", FieldTypes.TEXT, "stadt", "ort");
  private static final Field<String> URL = optional("url", FieldTypes.URL, "link", "karte");
  private static final Field<String> NOTE = optional("note", FieldTypes.TEXT, "hinweis", "anfahrt");

  /** A place as the value of a field. */
  static final FieldType<Location> TYPE =
      FieldTypes.textOr(
          text -> Location.named(text.value()),
          FieldSet.of("location", NAME, STREET, POSTAL_CODE, CITY, URL, NOTE)
              .withOneOf(NAME, STREET, POSTAL_CODE, CITY, URL, NOTE),
          LocationFields::read);

  private LocationFields() {}

  private static Optional<Location> read(Fields fields, Diagnostics diagnostics) {
    if (fields.isEmpty()) {
      diagnostics.report(Code.LOCATION_EMPTY, fields.location());
      return Optional.empty();
    }
    return Optional.of(
        new Location(
            fields.get(NAME),
            fields.get(STREET),
            fields.get(POSTAL_CODE),
            fields.get(CITY),
            fields.get(URL),
            fields.get(NOTE)));
  }
}
