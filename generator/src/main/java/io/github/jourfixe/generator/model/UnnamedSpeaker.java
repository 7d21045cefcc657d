package io.github.jourfixe.generator.model;

import java.util.Optional;

/**
 * Somebody who spoke at an event and is not to be named any more. Role and organisation, by which
 * the person could be told, are not kept.
 *
 * @param position among all speakers of the event, from 0
 * @param talk title of the talk
 */
public record UnnamedSpeaker(int position, Optional<String> talk) {}
