package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * Where an event is.
 *
 * @param lines name, street and town, as far as they are known
 * @param url page about the place
 * @param note how to get in
 */
public record PlaceView(List<String> lines, String url, String note) {}
