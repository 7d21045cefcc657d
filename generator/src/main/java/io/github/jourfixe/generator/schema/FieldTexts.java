package io.github.jourfixe.generator.schema;

import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * What fields are for, in one language. A field is found by the name of its set, {@code event.date}
 * for instance; the fields that all documents share are found by {@code publication}.
 */
final class FieldTexts {

  private static final String SHARED = "publication";

  private final Properties texts = new Properties();

  /**
   * Reads the texts of a language.
   *
   * @param language {@code de} or {@code en}
   */
  FieldTexts(String language) {
    String name = "fields_" + language + ".properties";
    try (InputStream stream =
        Objects.requireNonNull(FieldTexts.class.getResourceAsStream(name), name)) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** What the field is for, in a sentence or two. */
  String description(FieldSet set, Field<?> field) {
    return text(set, field, "");
  }

  /** The field as an editor may write it, YAML of one line or more. */
  String example(FieldSet set, Field<?> field) {
    return text(set, field, ".example");
  }

  /** Any other text. */
  String of(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No text for " + key);
    }
    return text;
  }

  private String text(FieldSet set, Field<?> field, String ending) {
    String shared = SHARED + "." + field.key() + ending;
    return texts.containsKey(shared) && !texts.containsKey(set.name() + "." + field.key() + ending)
        ? of(shared)
        : of(set.name() + "." + field.key() + ending);
  }
}
