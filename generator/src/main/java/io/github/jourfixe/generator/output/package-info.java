/** What a build produces, between the stage that renders it and the one that writes it. */
package io.github.jourfixe.generator.output;
