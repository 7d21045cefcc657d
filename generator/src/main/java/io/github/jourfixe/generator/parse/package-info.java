/**
 * The second stage: each file of the content becomes a typed document by itself, whatever the other
 * files say. One class per kind of file holds the fields that its editors may write.
 */
package io.github.jourfixe.generator.parse;
