package io.github.jourfixe.generator.model;

import java.util.Optional;

/**
 * Where an event is. At least one part is known.
 *
 * @param name house or room; the whole place if the editor gave plain text
 * @param street street and number
 * @param postalCode as typed, leading zeros kept
 * @param city town
 * @param url page about the place
 * @param note how to get in
 */
public record Location(
    Optional<String> name,
    Optional<String> street,
    Optional<String> postalCode,
    Optional<String> city,
    Optional<String> url,
    Optional<String> note) {

  /** Whether the place is the network: the editor called it »online«. */
  public boolean isOnline() {
    return name.filter(text -> text.equalsIgnoreCase("online")).isPresent();
  }

  /** A place of which only a text is known. */
  public static Location named(String name) {
    return new Location(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
