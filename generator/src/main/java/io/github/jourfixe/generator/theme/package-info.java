/**
 * What the site looks like: templates, messages and assets, each taken from the site's own {@code
 * theme} folder if it has the file, and from the shipped theme otherwise.
 */
package io.github.jourfixe.generator.theme;
