package io.github.jourfixe.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * What a page tells programs about itself, in its {@code head}.
 *
 * @param type Open Graph's kind of page, {@code website} or {@code article}
 * @param locale Open Graph's name of the language, {@code de_DE}
 * @param modified day of the last change that its editor told, {@code 2019-05-12}
 * @param picture what is shown where somebody shares the page
 * @param feeds the page's feeds; the archive's if it has none of its own
 * @param addresses the list of all addresses, as plain text
 * @param data the page's content in the words of schema.org, for an element {@code script} of the
 *     type {@code application/ld+json}; empty if there is none
 */
public record HeadView(
    String type,
    String locale,
    String modified,
    Optional<PreviewPictureView> picture,
    List<FeedView> feeds,
    LinkView addresses,
    Optional<SafeHtml> data) {}
