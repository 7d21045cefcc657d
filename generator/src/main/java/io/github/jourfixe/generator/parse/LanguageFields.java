package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldType;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Nearest;
import io.github.jourfixe.generator.field.Shape;
import io.github.jourfixe.generator.text.LanguageTag;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;

/** The language of a report or of a file, where it is not the site's. */
final class LanguageFields {

  private static final FieldType<String> TYPE =
      new FieldType<>(
          Shape.text("^\\s*[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*\\s*$"), LanguageFields::read);

  /** The field, for whichever document has it. */
  static final Field<String> LANGUAGE = optional("language", TYPE, "sprache", "lang");

  private LanguageFields() {}

  /** What the field of a document says, before anybody is told what is wrong with it. */
  static Optional<String> peek(YamlNode.Mapping mapping) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(LANGUAGE.key()))
        .filter(entry -> entry.value() instanceof YamlNode.Scalar)
        .findFirst()
        .flatMap(entry -> TYPE.read(entry.value(), entry.key(), new Diagnostics()));
  }

  private static Optional<String> read(YamlNode value, String key, Diagnostics diagnostics) {
    return FieldTypes.TEXT
        .read(value, key, diagnostics)
        .flatMap(
            text -> {
              Optional<String> tag = LanguageTag.of(text);
              if (tag.isEmpty()) {
                report(value, text, diagnostics);
              }
              return tag;
            });
  }

  private static void report(YamlNode value, String text, Diagnostics diagnostics) {
    Map<String, String> names = LanguageTag.byOtherNames();
    Optional<String> meant =
        LanguageTag.mended(text)
            .or(() -> text.length() > 3 ? Nearest.of(text, names.keySet()) : Optional.empty())
            .map(name -> names.getOrDefault(name, name));
    if (meant.isPresent()) {
      diagnostics.report(Code.LANGUAGE_UNKNOWN_NEAR, value.location(), text, meant.orElseThrow());
    } else {
      diagnostics.report(Code.LANGUAGE_UNKNOWN, value.location(), text);
    }
  }
}
