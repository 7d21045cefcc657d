/**
 * The front door: {@link io.github.jourfixe.generator.SiteGenerator} turns a folder of Markdown
 * into a static site. {@code PIPELINE.md} draws the way from the one to the other.
 */
package io.github.jourfixe.generator;
