package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.media.PreviewCard;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.theme.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is on the pictures that other programs show for links. */
final class PreviewComposer {

  /** How many marks the theme has for series. */
  private static final int MARKS = 4;

  private final Site site;
  private final Messages messages;
  private final ArchiveIndex index;
  private final DateComposer dates;
  private final Map<String, Integer> marks = new HashMap<>();
  private final Map<SitePath, PagePlan.Preview> previews = new HashMap<>();

  PreviewComposer(SitePlan plan, Messages messages, DateComposer dates) {
    this.site = plan.archive().site();
    this.messages = messages;
    this.index = plan.index();
    this.dates = dates;
    List<Series> series = plan.archive().series();
    for (int i = 0; i < series.size(); i++) {
      marks.put(series.get(i).id(), i % MARKS + 1);
    }
    for (PagePlan page : plan.pages()) {
      if (page instanceof PagePlan.Preview preview) {
        previews.put(preview.page().path(), preview);
      }
    }
  }

  /** What stands on a picture. */
  PreviewCard card(PagePlan.Preview preview) {
    if (preview.page() instanceof PagePlan.OfEvent page) {
      return event(page.event());
    }
    if (preview.page() instanceof PagePlan.OfSeries page) {
      Series series = page.series();
      return new PreviewCard(
          site.title(), series.title(), series.cadence().orElse(""), "", marks.get(series.id()));
    }
    return new PreviewCard("", site.title(), site.description().orElse(""), "", 0);
  }

  private PreviewCard event(Event event) {
    Series series = index.series(event.series());
    String date = dates.date(event.details().schedule()).text();
    String state = "state." + CardComposer.state(event.phase());
    // Who shares an old link should not invite to what does not take place.
    String below =
        event.phase() == Phase.HELD || event.phase() == Phase.UPCOMING
            ? date
            : date + " · " + messages.text(state);
    return new PreviewCard(
        series.shortTitle(), event.title(), below, site.title(), marks.get(series.id()));
  }

  /** What a page says of its picture, if it has one. */
  Optional<PreviewPictureView> view(SitePath page) {
    return Optional.ofNullable(previews.get(page))
        .map(
            preview ->
                new PreviewPictureView(
                    site.baseUrl().orElseThrow() + preview.path().value().substring(1),
                    PreviewCard.WIDTH,
                    PreviewCard.HEIGHT,
                    card(preview).inWords()));
  }
}
