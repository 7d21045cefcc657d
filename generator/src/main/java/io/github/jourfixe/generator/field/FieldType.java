package io.github.jourfixe.generator.field;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.util.Objects;
import java.util.Optional;

/**
 * What values a field takes.
 *
 * @param shape what they look like, for documentation and for editors' programs; it never forbids
 *     what the reader takes
 * @param reader makes values of what was written
 * @param <T> what a value is in the model
 */
public record FieldType<T>(Shape shape, Reader<T> reader) {

  public FieldType {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(reader, "reader");
  }

  /**
   * Makes values of what was written.
   *
   * @param <T> what a value is in the model
   */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * Reads a value; reports at its place what cannot be read, and then gives nothing.
     *
     * @param value as written; never {@link YamlNode.Empty}
     * @param key the field's key, for messages
     * @param diagnostics takes the findings
     */
    Optional<T> read(YamlNode value, String key, Diagnostics diagnostics);
  }

  /** {@link Reader#read} of this type's reader. */
  public Optional<T> read(YamlNode value, String key, Diagnostics diagnostics) {
    return reader.read(value, key, diagnostics);
  }
}
