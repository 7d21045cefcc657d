/**
 * Turns Markdown into HTML that is safe to publish and right for German. The engine (Flexmark) is
 * known to this package alone; others see {@link
 * io.github.jourfixe.generator.markdown.MarkdownEngine}.
 */
package io.github.jourfixe.generator.markdown;
