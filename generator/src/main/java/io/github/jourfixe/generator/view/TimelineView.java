package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * The archive at a glance: its years, and in each the events of every series.
 *
 * @param series the series, in the order of the columns
 * @param years the years, the latest first
 */
public record TimelineView(List<LinkView> series, List<Year> years) {

  /**
   * A year.
   *
   * @param year the year
   * @param href its page
   * @param columns what it has of each series, in the order of {@link TimelineView#series}
   */
  public record Year(int year, String href, List<Column> columns) {}

  /**
   * The events of a series in a year.
   *
   * @param count how many there are
   * @param marks the events, the earliest first; empty if the archive has too many to show each
   */
  public record Column(int count, List<Mark> marks) {}

  /**
   * An event.
   *
   * @param label its number as an ordinal, or the empty string
   * @param title its title
   * @param language as of {@link EventCard#titleLanguage}
   * @param date when it is
   * @param href its page
   * @param state as of {@link EventCard#state}
   * @param quarter of the year in which it is, 1 to 4, winter in the fourth; 0 if only the year is
   *     known
   */
  public record Mark(
      String label,
      String title,
      String language,
      String date,
      String href,
      String state,
      int quarter) {}
}
