package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.diagnostic.SourceLocation;

/**
 * A value that remembers where an editor wrote it, so that a later stage can name the place.
 *
 * @param value the value
 * @param location where it stands
 * @param <T> its type
 */
public record Located<T>(T value, SourceLocation location) {}
