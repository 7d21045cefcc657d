/**
 * The archive as immutable values in the words of its domain: series, events, speakers, topics. No
 * input, no output, no library.
 */
package io.github.jourfixe.generator.model;
