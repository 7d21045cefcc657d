/** Minutes from other programs, made into Markdown. */
package io.github.jourfixe.generator.convert;
