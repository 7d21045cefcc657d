package io.github.jourfixe.generator.view;

/** What a page template gets as {@code page}. The record's kind decides which template it is. */
public sealed interface PageView
    permits HomeView,
        SeriesView,
        EventView,
        ArchiveView,
        YearView,
        TopicsView,
        TopicView,
        PeopleView,
        PersonView,
        SearchView,
        TextView,
        NotFoundView,
        RedirectView {

  /** What is around the page's content. */
  Frame frame();

  /** Name of the template that shows the page, for instance {@code event}. */
  String template();
}
