package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;
import static io.github.jourfixe.generator.field.Field.required;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldType;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.model.Attachment;
import java.util.Optional;

/** The fields of a file that belongs to an event; the file's name alone will do. */
final class AttachmentFields {

  private static final Field<String> FILE = required("file", FieldTypes.TEXT, "datei", "pfad");
  private static final Field<String> TITLE =
      optional("title", FieldTypes.TEXT, "titel", "name", "label");

  /** An attachment as the value of a field. */
  static final FieldType<Attachment> TYPE =
      FieldTypes.textOr(
          file -> new Attachment(file, Optional.empty(), Optional.empty()),
          FieldSet.of("attachment", FILE, TITLE, LanguageFields.LANGUAGE),
          AttachmentFields::read);

  private AttachmentFields() {}

  private static Optional<Attachment> read(Fields fields, Diagnostics diagnostics) {
    Optional<String> title = fields.get(TITLE);
    Optional<String> language = fields.get(LanguageFields.LANGUAGE);
    return fields.located(FILE).map(file -> new Attachment(file, title, language));
  }
}
