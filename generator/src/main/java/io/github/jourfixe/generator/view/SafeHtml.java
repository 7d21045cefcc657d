package io.github.jourfixe.generator.view;

/**
 * HTML that may be put into a page as it is, because it was made by {@code markdown}, or of data
 * that were written for HTML.
 *
 * @param html a sequence of whole elements, or the empty string
 */
public record SafeHtml(String html) {}
