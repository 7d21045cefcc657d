package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.model.AsOf;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a build decides about its archive, whatever the content says.
 *
 * @param asOf the moment of which the site is true
 * @param baseUrl where the site is published; what the content says if empty
 * @param drafts whether drafts and entries to be published later are shown
 * @param release whether the site goes public, although perhaps nobody has said where
 * @param epoch the last change of files of which nobody knows better
 */
public record AssemblyOptions(
    AsOf asOf, Optional<URI> baseUrl, boolean drafts, boolean release, Instant epoch) {}
