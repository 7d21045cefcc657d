package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * Somebody who spoke at an event.
 *
 * @param name as shown; words that fit anybody for one who is not to be named
 * @param href the person's page, or the empty string for one who is not to be named
 * @param role as of the event
 * @param organisation as of the event
 * @param talk title of the talk
 * @param files slides and the like
 */
public record SpeakerView(
    String name,
    String href,
    String role,
    String organisation,
    String talk,
    List<FileView> files) {}
