package io.github.jourfixe.generator.history;

import java.time.Instant;

/**
 * When a branch got what a file says.
 *
 * @param first the file at all, under whatever name within the content folder
 * @param last its present text
 */
public record Commits(Instant first, Instant last) {}
