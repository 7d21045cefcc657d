/** Links that lead out of the archive; the only package that speaks to the network. */
package io.github.jourfixe.generator.web;
