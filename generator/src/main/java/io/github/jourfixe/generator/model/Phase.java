package io.github.jourfixe.generator.model;

/** Where an event stands at a moment, by its status and by the rules of {@link Schedule}. */
public enum Phase {
  /** Its last possible moment is not over. */
  UPCOMING,
  /** It was held: so its status says, or its exact date is over. */
  HELD,
  /** It will not be, or was not, held. */
  CANCELLED,
  /** Its date no longer holds, and the new one is not known yet. */
  POSTPONED,
  /**
   * It was announced without an exact date, that time is over, and nobody said that it was held.
   */
  UNCONFIRMED
}
