package io.github.jourfixe.generator.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom to ask: a person or a role's mailbox.
 *
 * @param name as shown
 * @param organisation where the person works
 * @param department lines below the name, in order
 * @param email address, its domain in lower case
 * @param phone as typed
 * @param url page about the contact
 * @param validUntil last day on which the entry is known to hold
 */
public record Contact(
    Optional<String> name,
    Optional<String> organisation,
    List<String> department,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> url,
    Optional<Located<LocalDate>> validUntil) {

  public Contact {
    department = List.copyOf(department);
  }
}
