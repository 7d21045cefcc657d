/**
 * Reads YAML into a tree in which each value keeps its text as typed and its place. The parser
 * (Jackson) is known to this package alone.
 */
package io.github.jourfixe.generator.yaml;
