package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * An event in a list.
 *
 * @param title its title
 * @param titleLanguage BCP 47 tag of the title's language if it is not the site's, or the empty
 *     string
 * @param language the same of its other words: summary, talks, report
 * @param href its page
 * @param date when it is
 * @param state {@code upcoming}, {@code held}, {@code cancelled}, {@code postponed} or {@code
 *     unconfirmed}; the message {@code state.<state>} names it
 * @param confirmed whether the organisers confirmed the date of an upcoming event
 * @param online whether it is held, or was moved, online
 * @param draft whether it is shown only because drafts are
 * @param over from when on it is over, as an instant in UTC, {@code 2018-11-28T16:00:00Z}; the
 *     empty string unless it is still to come
 * @param facets what lists can be narrowed by
 * @param series its series
 * @param summary one paragraph
 * @param place town or name of the place
 * @param topics what it is about
 * @param speakers names of the speakers
 */
public record EventCard(
    String title,
    String titleLanguage,
    String language,
    String href,
    DateView date,
    String state,
    boolean confirmed,
    boolean online,
    boolean draft,
    String over,
    Facets facets,
    LinkView series,
    String summary,
    String place,
    List<LinkView> topics,
    List<String> speakers) {

  /**
   * To which choices of a {@link FilterView} an event belongs.
   *
   * @param series id of its series
   * @param year the year in which it begins
   * @param topics ids of its topics, separated by blanks
   */
  public record Facets(String series, int year, String topics) {}
}
