package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import java.util.Optional;

/**
 * What events are about.
 *
 * @param id slug that names its page
 * @param title as shown
 * @param summary one paragraph
 * @param publication its other addresses
 * @param body a text about it; empty for most
 * @param source its own file, or else the place of its first use
 */
public record Topic(
    String id,
    String title,
    Optional<String> summary,
    Publication publication,
    MarkdownBody body,
    SourceLocation source) {}
