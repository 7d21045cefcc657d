/**
 * Problems as values: what is wrong, where, and what to do about it. Every other package reports
 * through this one; none of them logs.
 */
package io.github.jourfixe.generator.diagnostic;
