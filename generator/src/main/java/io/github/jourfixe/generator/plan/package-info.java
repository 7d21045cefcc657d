/**
 * The fourth stage: gives every page and file its address, follows every link, and finds clashes,
 * before anything is rendered.
 */
package io.github.jourfixe.generator.plan;
