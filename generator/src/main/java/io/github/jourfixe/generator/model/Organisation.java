package io.github.jourfixe.generator.model;

import java.util.Optional;

/**
 * Who publishes the archive.
 *
 * @param name as shown
 * @param url its own site
 */
public record Organisation(String name, Optional<String> url) {}
