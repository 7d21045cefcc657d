package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import java.util.Optional;

/**
 * A page that is no event: imprint, privacy, about us.
 *
 * @param id names its address
 * @param title as shown
 * @param summary one sentence
 * @param publication whether and where it is published
 * @param body its text
 * @param source its file
 */
public record Page(
    String id,
    String title,
    Optional<String> summary,
    Publication publication,
    MarkdownBody body,
    SourceLocation source) {}
