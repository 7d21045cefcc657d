/**
 * What templates see: the theme's contract. Each page template gets one record of this package as
 * {@code page}, and the messages by the function {@code t}.
 *
 * <p>Rules that hold for every record: texts are plain and never null, the empty string stands for
 * what is not known; references ({@code href}) are relative to the page and need no more than HTML
 * escaping; an {@link java.util.Optional} is null in a template if it is empty; a {@link
 * io.github.jourfixe.generator.view.SafeHtml} is put into the page by the filter {@code html}.
 */
package io.github.jourfixe.generator.view;
