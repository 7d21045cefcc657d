/** Work that consists of independent pieces, done by several threads with results in order. */
package io.github.jourfixe.generator.parallel;
