package io.github.jourfixe.generator.view;

/**
 * A file to download.
 *
 * @param title what it is
 * @param href where it is
 * @param type its kind in capitals, for instance {@code PDF}
 * @param size for readers, for instance {@code 1,2 MB}
 * @param language BCP 47 tag if it is not the site's language, or the empty string
 * @param languageName what the site's language calls it, or the empty string
 */
public record FileView(
    String title, String href, String type, String size, String language, String languageName) {}
