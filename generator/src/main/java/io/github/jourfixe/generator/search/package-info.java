/** Makes the index of which the site's search page is served; the page's script asks it. */
package io.github.jourfixe.generator.search;
