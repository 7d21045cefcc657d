/**
 * The first stage: finds the content's files and reads them as strict UTF-8. After it, text has one
 * kind of line end, no byte order mark and Unicode's composed form.
 */
package io.github.jourfixe.generator.source;
