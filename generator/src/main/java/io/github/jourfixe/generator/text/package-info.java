/** What becomes of names: parts of addresses, and an order. Nothing here depends on a locale. */
package io.github.jourfixe.generator.text;
