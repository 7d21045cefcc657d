package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldType;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.model.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of a contact. */
final class ContactFields {

  private static final Field<String> NAME = optional("name", FieldTypes.TEXT, "ansprechperson");
  private static final Field<String> ORGANISATION =
      optional("organisation", FieldTypes.TEXT, "organization", "firma");
  private static final Field<List<String>> DEPARTMENT =
      optional("department", FieldTypes.linesOf(FieldTypes.TEXT), "abteilung", "bereich");
  private static final Field<String> EMAIL =
      optional("email", FieldTypes.EMAIL_ADDRESS, "e-mail", "mail");
  private static final Field<String> PHONE =
      optional("phone", FieldTypes.TEXT, "telefon", "tel", "telephone");
  private static final Field<String> URL = optional("url", FieldTypes.URL, "link", "webseite");
  private static final Field<LocalDate> VALID_UNTIL =
      optional("validUntil", FieldTypes.DAY, "gueltigBis", "valid-until");
  private static final FieldSet ALL =
      FieldSet.of("contact", NAME, ORGANISATION, DEPARTMENT, EMAIL, PHONE, URL, VALID_UNTIL);

  /** A contact as the value of a field. */
  static final FieldType<Contact> TYPE = FieldTypes.object(ALL, ContactFields::read);

  private ContactFields() {}

  private static Optional<Contact> read(Fields fields, Diagnostics diagnostics) {
    return Optional.of(
        new Contact(
            fields.get(NAME),
            fields.get(ORGANISATION),
            fields.list(DEPARTMENT),
            fields.get(EMAIL),
            fields.get(PHONE),
            fields.get(URL),
            fields.located(VALID_UNTIL)));
  }
}
