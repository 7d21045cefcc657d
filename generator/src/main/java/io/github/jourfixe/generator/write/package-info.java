/**
 * The last stage: the finished files go into the output folder, all at the end, and only those that
 * differ.
 */
package io.github.jourfixe.generator.write;
