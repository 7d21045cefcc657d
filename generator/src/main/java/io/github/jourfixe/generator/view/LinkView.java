package io.github.jourfixe.generator.view;

/**
 * A link.
 *
 * @param text what it says
 * @param href where it leads
 * @param current whether it leads to the page on which it stands
 */
public record LinkView(String text, String href, boolean current) {}
