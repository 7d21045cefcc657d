/** Events as data for machines: for search engines by schema.org, and as a file for everybody. */
package io.github.jourfixe.generator.structured;
