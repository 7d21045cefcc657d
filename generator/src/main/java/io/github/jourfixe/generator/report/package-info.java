/** Tells problems to machines and to those who have no log: one class per form. */
package io.github.jourfixe.generator.report;
