package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * Somebody who spoke at an event.
 *
 * @param name as shown
 * @param href the person's page
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
