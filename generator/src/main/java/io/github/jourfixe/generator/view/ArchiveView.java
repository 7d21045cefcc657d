package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * The way to all events; template {@code archive}.
 *
 * @param frame what is around it
 * @param count how many events there are
 * @param years the years, latest first; with their events unless there are very many
 */
public record ArchiveView(Frame frame, int count, List<YearEntry> years) implements PageView {

  @Override
  public String template() {
    return "archive";
  }
}
