package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldType;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.field.Shape;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields that say whether and where a document is published; all kinds share them. */
final class PublicationFields {

  private static final String PART = "(?!\\.\\.?(?:/|$))[a-zA-Z0-9._~-]{1,200}";
  private static final Pattern ADDRESS = Pattern.compile("(?:/" + PART + ")+/?");

  private static final FieldType<String> ALIAS =
      FieldTypes.textAs(
          Shape.text("^\\s*/[a-zA-Z0-9._~/-]+\\s*$"),
          Code.ALIAS_INVALID,
          text -> Optional.of(text).filter(PublicationFields::isAlias));

  static final Field<List<Located<String>>> ALIASES =
      optional("aliases", FieldTypes.linesOf(FieldTypes.located(ALIAS)), "alias", "alteAdressen");
  static final Field<Boolean> DRAFT = optional("draft", FieldTypes.TRUTH_VALUE, "entwurf");
  static final Field<LocalDate> PUBLISH_FROM =
      optional("publishFrom", FieldTypes.DAY, "publish-from", "veroeffentlichenAb");
  static final Field<LocalDate> UPDATED =
      optional("updated", FieldTypes.DAY, "aktualisiert", "geaendert", "lastmod");
  static final Field<Integer> REVISION =
      optional("revision", FieldTypes.NUMBER, "sequence", "fassung");

  /** All of them. */
  private static final List<Field<?>> ALL =
      List.of(ALIASES, DRAFT, PUBLISH_FROM, UPDATED, REVISION);

  private PublicationFields() {}

  private static boolean isAlias(String text) {
    return ADDRESS.matcher(text).matches();
  }

  static Publication read(Fields fields) {
    return new Publication(
        fields.get(DRAFT).orElse(false),
        fields.get(PUBLISH_FROM),
        fields.get(UPDATED),
        fields.get(REVISION).orElse(0),
        fields.list(ALIASES));
  }

  /** A document's own fields with these. */
  static FieldSet with(String name, List<Field<?>> own) {
    return new FieldSet(
        name, Stream.concat(own.stream(), ALL.stream()).toList(), List.of(), List.of());
  }
}
