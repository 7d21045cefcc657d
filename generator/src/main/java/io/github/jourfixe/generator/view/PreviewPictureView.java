package io.github.jourfixe.generator.view;

/**
 * A picture that stands for a page where somebody shares it.
 *
 * @param url absolute address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows
 */
public record PreviewPictureView(String url, int width, int height, String alt) {}
