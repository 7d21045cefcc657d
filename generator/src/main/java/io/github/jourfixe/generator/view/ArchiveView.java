package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * The way to all events; template {@code archive}.
 *
 * @param frame what is around it
 * @param count how many events there are
 * @param listed whether there are so few that all are listed here
 * @param years the years, latest first; with their events if all are listed
 * @param timeline the whole archive at a glance; shown where not all are listed
 * @param filter by what the list can be narrowed
 * @param topics all topics, by the alphabet
 */
public record ArchiveView(
    Frame frame,
    int count,
    boolean listed,
    List<YearEntry> years,
    TimelineView timeline,
    FilterView filter,
    List<TopicsView.Entry> topics)
    implements PageView {

  @Override
  public String template() {
    return "archive";
  }
}
