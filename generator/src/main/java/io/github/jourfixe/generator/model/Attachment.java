package io.github.jourfixe.generator.model;

import java.util.Optional;

/**
 * A file that belongs to an event.
 *
 * @param file path relative to the event's file, with its place
 * @param title what the file is; the file's name if empty
 * @param language BCP 47 tag of the file's language, if it is not the site's
 */
public record Attachment(Located<String> file, Optional<String> title, Optional<String> language) {}
