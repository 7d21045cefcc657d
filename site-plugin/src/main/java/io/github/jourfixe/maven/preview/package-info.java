/** An archive in the browser while it is edited. */
package io.github.jourfixe.maven.preview;
