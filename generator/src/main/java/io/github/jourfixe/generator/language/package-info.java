/**
 * What depends on a human language: words for dates and numbers. All tables are our own, so that
 * neither the platform nor its locale has a say.
 */
package io.github.jourfixe.generator.language;
