/** Feeds of reports and announcements: Atom (RFC 4287) and JSON Feed 1.1. */
package io.github.jourfixe.generator.feed;
