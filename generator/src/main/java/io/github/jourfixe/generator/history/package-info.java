/** What Git knows of the content's files; the only package that runs another program. */
package io.github.jourfixe.generator.history;
