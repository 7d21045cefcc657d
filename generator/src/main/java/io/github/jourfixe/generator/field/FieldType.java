package io.github.jourfixe.generator.field;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.util.Optional;

/**
 * What values a field takes.
 *
 * @param <T> what a value is in the model
 */
@FunctionalInterface
public interface FieldType<T> {

  /**
   * Reads a value; reports at its place what cannot be read, and then gives nothing.
   *
   * @param value as written; never {@link YamlNode.Empty}
   * @param key the field's key, for messages
   * @param diagnostics takes the findings
   */
  Optional<T> read(YamlNode value, String key, Diagnostics diagnostics);
}
