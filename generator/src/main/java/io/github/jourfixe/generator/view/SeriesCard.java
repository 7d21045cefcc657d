package io.github.jourfixe.generator.view;

import java.util.Optional;

/**
 * A series in a list.
 *
 * @param title its title
 * @param shortTitle its short title
 * @param href its page
 * @param summary one paragraph
 * @param audience for whom
 * @param cadence how often
 * @param since since when
 * @param count how many meetings the archive has
 * @param next the next meeting
 * @param latest the latest meeting that was held
 */
public record SeriesCard(
    String title,
    String shortTitle,
    String href,
    String summary,
    String audience,
    String cadence,
    String since,
    int count,
    Optional<EventCard> next,
    Optional<EventCard> latest) {}
