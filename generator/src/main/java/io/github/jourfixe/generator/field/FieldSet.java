package io.github.jourfixe.generator.field;

import java.util.List;
import java.util.Objects;

/**
 * The fields that a mapping may have.
 *
 * @param name what the mapping is about, {@code event} for instance; the fields' descriptions are
 *     found by it
 * @param fields in the order in which they are best written
 * @param anchors fields of which at least one has to be there; empty if there is no such rule
 */
public record FieldSet(String name, List<Field<?>> fields, List<Field<?>> anchors) {

  public FieldSet {
    Objects.requireNonNull(name, "name");
    fields = List.copyOf(fields);
    anchors = List.copyOf(anchors);
  }

  /** A set of some fields. */
  public static FieldSet of(String name, Field<?>... fields) {
    return new FieldSet(name, List.of(fields), List.of());
  }

  /** The same set, of which at least one of some fields has to be there. */
  public FieldSet withOneOf(Field<?>... some) {
    return new FieldSet(name, fields, List.of(some));
  }
}
