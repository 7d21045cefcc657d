/** What is kept from one build to the next while a folder is watched. */
package io.github.jourfixe.generator.memory;
