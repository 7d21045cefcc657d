package io.github.jourfixe.generator.field;

import java.util.List;
import java.util.Objects;

/**
 * A key that editors may write, with the type of its value.
 *
 * @param key as written in YAML
 * @param type what values it takes
 * @param required whether a file without it is refused
 * @param otherNames words for which an editor may look, German ones above all; they are not
 *     accepted, but answered with the key
 * @param <T> what a value is in the model
 */
public record Field<T>(String key, FieldType<T> type, boolean required, List<String> otherNames) {

  public Field {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(type, "type");
    otherNames = List.copyOf(otherNames);
  }

  /** A field that may be left out. */
  public static <T> Field<T> optional(String key, FieldType<T> type, String... otherNames) {
    return new Field<>(key, type, false, List.of(otherNames));
  }

  /** A field that every file of its kind must have. */
  public static <T> Field<T> required(String key, FieldType<T> type, String... otherNames) {
    return new Field<>(key, type, true, List.of(otherNames));
  }
}
