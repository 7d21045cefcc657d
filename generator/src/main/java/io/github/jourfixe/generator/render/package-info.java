/**
 * The fifth stage: every planned page becomes text. The template engine (Pebble) is known to this
 * package alone.
 */
package io.github.jourfixe.generator.render;
