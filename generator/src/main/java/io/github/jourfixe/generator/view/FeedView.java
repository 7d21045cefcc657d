package io.github.jourfixe.generator.view;

/**
 * A feed of reports and announcements.
 *
 * @param title its name
 * @param mediaType its form
 * @param href reference to the file
 */
public record FeedView(String title, String mediaType, String href) {}
