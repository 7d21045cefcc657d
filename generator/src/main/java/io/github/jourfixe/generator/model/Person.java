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
    Optional<String> url) {}
