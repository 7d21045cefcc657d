package io.github.jourfixe.generator.field;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one mapping, read by the fields that it may have. */
public final class Fields {

  private final YamlNode.Mapping mapping;
  private final Diagnostics diagnostics;

  /**
   * Holds a mapping against its fields; reports unknown keys and missing fields.
   *
   * @param mapping the keys with their values
   * @param set the fields that the mapping may have
   * @param diagnostics takes the findings
   */
  public Fields(YamlNode.Mapping mapping, FieldSet set, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.diagnostics = diagnostics;
    List<Field<?>> known = set.fields();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (known.stream().noneMatch(field -> field.key().equals(entry.key()))) {
        reportUnknown(entry, known);
      }
    }
    for (Field<?> field : known) {
      if (field.required() && value(field).isEmpty()) {
        // An entry without a value is the place to fill; without an entry it is the beginning.
        SourceLocation place =
            mapping.get(field.key()).map(YamlNode::location).orElse(mapping.location());
        diagnostics.report(Code.FIELD_MISSING, place, field.key());
      }
    }
  }

  /** Where the mapping begins. */
  public SourceLocation location() {
    return mapping.location();
  }

  /** Whether there is no key at all. */
  public boolean isEmpty() {
    return mapping.entries().isEmpty();
  }

  /** The field's value; empty if it was left out or cannot be read, which has been reported. */
  public <T> Optional<T> get(Field<T> field) {
    return value(field).flatMap(node -> field.type().read(node, field.key(), diagnostics));
  }

  /** The field's value with its place. */
  public <T> Optional<Located<T>> located(Field<T> field) {
    return get(field).map(value -> new Located<>(value, place(field)));
  }

  /** Items of a list field, none if it was left out. */
  public <T> List<T> list(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** Where the field's value stands; where the mapping begins if it was left out. */
  public SourceLocation place(Field<?> field) {
    return value(field).map(YamlNode::location).orElse(mapping.location());
  }

  private Optional<YamlNode> value(Field<?> field) {
    return mapping.get(field.key()).filter(node -> !(node instanceof YamlNode.Empty));
  }

  private void reportUnknown(YamlNode.Entry entry, List<Field<?>> known) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Field<?> field : known) {
      names.put(field.key(), field.key());
      field.otherNames().forEach(name -> names.putIfAbsent(name, field.key()));
    }
    Optional<String> meant = Nearest.of(entry.key(), names.keySet()).map(names::get);
    if (meant.isPresent()) {
      diagnostics.report(
          Code.FIELD_UNKNOWN_NEAR, entry.keyLocation(), entry.key(), meant.orElseThrow());
    } else {
      String all = String.join(", ", known.stream().map(Field::key).toList());
      diagnostics.report(Code.FIELD_UNKNOWN, entry.keyLocation(), entry.key(), all);
    }
  }
}
