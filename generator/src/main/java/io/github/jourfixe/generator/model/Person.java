package io.github.jourfixe.generator.model;

import java.util.Optional;

/**
 * Somebody who speaks at events.
 *
 * @param id slug that names the person's page
 * @param name as shown, for instance {@code Frau Beispiel}
 * @param sortName by what lists are sorted, family name first
 * @param organisation the present one
 * @param role the present one
 * @param url page about the person
 */
public record Person(
    String id,
    String name,
    String sortName,
    Optional<String> organisation,
    Optional<String> role,
    Optional<String> url) {

  /** By what a name is sorted of which no more is known: its last word first. */
  public static String sortNameOf(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 ? name : name.substring(space + 1) + " " + name.substring(0, space);
  }
}
