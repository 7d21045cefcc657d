/** Drafts new content files from what an archive holds already. */
package io.github.jourfixe.generator.scaffold;
