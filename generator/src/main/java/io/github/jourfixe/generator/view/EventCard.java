package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * An event in a list.
 *
 * @param title its title
 * @param href its page
 * @param date when it is
 * @param state {@code upcoming}, {@code held}, {@code cancelled}, {@code postponed} or {@code
 *     unconfirmed}; the message {@code state.<state>} names it
 * @param confirmed whether the organisers confirmed the date of an upcoming event
 * @param online whether it is held, or was moved, online
 * @param draft whether it is shown only because drafts are
 * @param series its series
 * @param summary one paragraph
 * @param place town or name of the place
 * @param topics what it is about
 * @param speakers names of the speakers
 */
public record EventCard(
    String title,
    String href,
    DateView date,
    String state,
    boolean confirmed,
    boolean online,
    boolean draft,
    LinkView series,
    String summary,
    String place,
    List<LinkView> topics,
    List<String> speakers) {}
