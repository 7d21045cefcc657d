/**
 * The vocabulary of front matter: a {@link io.github.jourfixe.generator.field.Field} has a name and
 * a type, and {@link io.github.jourfixe.generator.field.Fields} reads the values of a file by it.
 */
package io.github.jourfixe.generator.field;
