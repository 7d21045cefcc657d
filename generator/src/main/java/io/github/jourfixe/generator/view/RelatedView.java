package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * A meeting that has something in common with the one that is shown.
 *
 * @param event the other meeting
 * @param common titles of topics and names of speakers that both have
 */
public record RelatedView(EventCard event, List<String> common) {}
