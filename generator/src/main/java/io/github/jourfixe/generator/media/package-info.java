/**
 * What is within pictures and documents. Pictures are made fit to be published: upright, in several
 * widths, and without what a camera wrote about its owner.
 */
package io.github.jourfixe.generator.media;
