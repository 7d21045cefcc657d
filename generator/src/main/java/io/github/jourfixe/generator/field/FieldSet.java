package io.github.jourfixe.generator.field;

import java.util.List;
import java.util.Objects;

/**
 * The fields that a mapping may have.
 *
 * @param name what the mapping is about, {@code event} for instance; the fields' descriptions are
 *     found by it
 * @param fields in the order in which they are best written
 */
public record FieldSet(String name, List<Field<?>> fields) {

  public FieldSet {
    Objects.requireNonNull(name, "name");
    fields = List.copyOf(fields);
  }

  /** A set of some fields. */
  public static FieldSet of(String name, Field<?>... fields) {
    return new FieldSet(name, List.of(fields));
  }
}
