package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A value in a YAML document. */
public sealed interface YamlNode {

  /** Where the value begins; for an empty value, where its key begins. */
  SourceLocation location();

  /**
   * A single value. YAML's guesses about numbers, dates and truth are not made: {@code 0711} stays
   * {@code 0711} and {@code no} stays {@code no}.
   *
   * @param text as typed, quotes and escapes resolved, surrounding space removed
   * @param location where it begins
   */
  record Scalar(String text, SourceLocation location) implements YamlNode {}

  /**
   * A key without a value ({@code summary:} with nothing behind it, {@code ~} or {@code null}).
   *
   * @param location where its key begins, or the item's dash
   */
  record Empty(SourceLocation location) implements YamlNode {}

  /**
   * A list.
   *
   * @param items in order
   * @param location where it begins
   */
  record Sequence(List<YamlNode> items, SourceLocation location) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys with values.
   *
   * @param entries in order, without duplicates
   * @param location where the first key begins
   */
  record Mapping(List<Entry> entries, SourceLocation location) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key; empty if the key is missing. */
    public Optional<YamlNode> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().equals(key))
          .map(Entry::value)
          .findFirst();
    }
  }

  /**
   * A key with its value.
   *
   * @param key as typed
   * @param keyLocation where the key begins
   * @param value never null
   */
  record Entry(String key, SourceLocation keyLocation, YamlNode value) {}
}
