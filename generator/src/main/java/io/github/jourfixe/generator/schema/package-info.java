/** The vocabulary of front matter, told to editors' programs and to editors. */
package io.github.jourfixe.generator.schema;
