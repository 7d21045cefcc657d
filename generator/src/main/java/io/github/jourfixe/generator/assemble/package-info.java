/**
 * The third stage: the documents become one archive. References are followed, titles made, phases
 * decided, orders fixed; what does not fit together is reported.
 */
package io.github.jourfixe.generator.assemble;
