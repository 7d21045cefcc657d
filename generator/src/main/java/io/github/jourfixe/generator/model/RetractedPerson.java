package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.List;

/**
 * Somebody who is not to be named any more. Nothing behind the assembly of the archive knows of it.
 *
 * @param key in {@code people.yaml}
 * @param names by which texts may mean the person, as shown first; none if only the key is known
 * @param familyName the empty string if it is not told
 * @param location where {@code people.yaml} says so
 * @param lastLine of the person's entry there
 */
public record RetractedPerson(
    String key, List<String> names, String familyName, SourceLocation location, int lastLine) {

  public RetractedPerson {
    names = List.copyOf(names);
  }
}
