package io.github.jourfixe.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A person at one event, with the role and organisation of that time.
 *
 * @param person who
 * @param role as of the event
 * @param organisation as of the event
 * @param talk title of the talk
 * @param files slides and the like
 */
public record Speaker(
    Person person,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> talk,
    List<Attachment> files) {

  public Speaker {
    files = List.copyOf(files);
  }
}
