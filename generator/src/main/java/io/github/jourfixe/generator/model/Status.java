package io.github.jourfixe.generator.model;

/** What the organisers say of an event. */
public enum Status {
  PLANNED,
  CONFIRMED,
  HELD,
  POSTPONED,
  CANCELLED,
  MOVED_ONLINE
}
