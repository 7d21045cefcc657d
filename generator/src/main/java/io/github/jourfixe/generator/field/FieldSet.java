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
 * @param demands what some fields ask of others
 */
public record FieldSet(
    String name, List<Field<?>> fields, List<Field<?>> anchors, List<Demand> demands) {

  /**
   * What one field asks of another.
   *
   * @param given the field that asks, if it has a value
   * @param of the field that is asked
   * @param shape what that one must then look like
   */
  public record Demand(Field<?> given, Field<?> of, Shape shape) {}

  public FieldSet {
    Objects.requireNonNull(name, "name");
    fields = List.copyOf(fields);
    anchors = List.copyOf(anchors);
    demands = List.copyOf(demands);
  }

  /** A set of some fields. */
  public static FieldSet of(String name, Field<?>... fields) {
    return new FieldSet(name, List.of(fields), List.of(), List.of());
  }

  /** The same set, of which at least one of some fields has to be there. */
  public FieldSet withOneOf(Field<?>... some) {
    return new FieldSet(name, fields, List.of(some), demands);
  }

  /** The same set, of which some fields ask something of others. */
  public FieldSet withDemands(List<Demand> some) {
    return new FieldSet(name, fields, anchors, some);
  }
}
