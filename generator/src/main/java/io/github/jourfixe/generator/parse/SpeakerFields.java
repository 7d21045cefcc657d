package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldType;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.EventDetails.SpeakerEntry;
import io.github.jourfixe.generator.model.Located;
import java.util.List;
import java.util.Optional;

/** The fields of a speaker at an event; a name alone will do. */
final class SpeakerFields {

  private static final Field<String> NAME =
      optional("name", FieldTypes.TEXT, "vorname", "nachname");
  private static final Field<String> PERSON =
      optional("person", FieldTypes.TEXT, "schluessel", "key");
  private static final Field<String> ROLE =
      optional("role", FieldTypes.TEXT, "rolle", "funktion", "position");
  private static final Field<String> ORGANISATION =
      optional("organisation", FieldTypes.TEXT, "organization", "firma", "institution");
  private static final Field<String> TALK =
      optional("talk", FieldTypes.TEXT, "vortrag", "thema", "titel");
  private static final Field<List<Attachment>> FILES =
      optional("files", FieldTypes.filesOf(AttachmentFields.TYPE), "dateien", "folien", "slides");

  /** A speaker as the value of a field. */
  static final FieldType<SpeakerEntry> TYPE =
      FieldTypes.textOr(
          SpeakerFields::named,
          FieldSet.of("speaker", NAME, PERSON, ROLE, ORGANISATION, TALK, FILES)
              .withOneOf(NAME, PERSON),
          SpeakerFields::read);

  private SpeakerFields() {}

  private static SpeakerEntry named(Located<String> name) {
    return new SpeakerEntry(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Optional<SpeakerEntry> read(Fields fields, Diagnostics diagnostics) {
    Optional<Located<String>> name = fields.located(NAME);
    Optional<Located<String>> person = fields.located(PERSON);
    if (name.isEmpty() && person.isEmpty()) {
      diagnostics.report(Code.SPEAKER_NAMELESS, fields.location());
      return Optional.empty();
    }
    return Optional.of(
        new SpeakerEntry(
            name,
            person,
            fields.get(ROLE),
            fields.get(ORGANISATION),
            fields.get(TALK),
            fields.list(FILES)));
  }
}
