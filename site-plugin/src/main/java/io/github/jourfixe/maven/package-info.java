/**
 * The Maven plugin: parameters in, a build of the generator, its findings and counts into the log.
 */
package io.github.jourfixe.maven;
