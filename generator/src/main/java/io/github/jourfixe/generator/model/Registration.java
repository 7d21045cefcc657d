package io.github.jourfixe.generator.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How to sign up. At least one part is known.
 *
 * @param url where
 * @param email to whom
 * @param until last day
 * @param note anything else
 */
public record Registration(
    Optional<String> url,
    Optional<String> email,
    Optional<LocalDate> until,
    Optional<String> note) {}
