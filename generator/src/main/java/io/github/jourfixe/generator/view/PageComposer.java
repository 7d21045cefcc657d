package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.media.PreviewCard;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.plan.SitePlanner;
import io.github.jourfixe.generator.theme.Messages;
import java.util.List;
import java.util.Optional;

/** Makes the view of every page of a plan. Immutable; pages can be made by several threads. */
public final class PageComposer {

  private static final int LATEST = 10;

  private final SitePlan plan;
  private final Archive archive;
  private final ArchiveIndex index;
  private final Addresses addresses;
  private final Messages messages;
  private final PageParts parts;
  private final SeriesComposer series;
  private final EventComposer events;
  private final TopicComposer topics;
  private final ArchiveComposer lists;
  private final PersonComposer people;

  /** A composer for a plan, with the messages of the site's language. */
  public PageComposer(SitePlan plan, Messages messages) {
    this.plan = plan;
    this.archive = plan.archive();
    this.index = plan.index();
    this.addresses = plan.addresses();
    this.messages = messages;
    this.parts = new PageParts(plan, messages);
    this.series = new SeriesComposer(parts);
    this.events = new EventComposer(parts);
    this.topics = new TopicComposer(parts);
    this.lists = new ArchiveComposer(parts, topics);
    this.people = new PersonComposer(parts);
  }

  /** The view of a page; empty for what is no page, such as a file to copy. */
  public Optional<PageView> compose(PagePlan page) {
    Here here = plan.offline() ? new Here.InFolder(page.path()) : new Here.At(page.path());
    if (page instanceof PagePlan.Home) {
      return Optional.of(home(here));
    }
    if (page instanceof PagePlan.OfSeries planned) {
      return Optional.of(series.series(planned.series(), here));
    }
    if (page instanceof PagePlan.OfEvent planned) {
      return Optional.of(events.event(planned.event(), here));
    }
    if (page instanceof PagePlan.ArchiveIndex) {
      return Optional.of(lists.archive(here));
    }
    if (page instanceof PagePlan.OfYear planned) {
      return Optional.of(lists.year(planned.year(), here));
    }
    if (page instanceof PagePlan.TopicIndex) {
      return Optional.of(topics.topics(here));
    }
    if (page instanceof PagePlan.OfTopic planned) {
      return Optional.of(topics.topic(planned.topic(), here));
    }
    if (page instanceof PagePlan.PersonIndex) {
      return Optional.of(people.people(here));
    }
    if (page instanceof PagePlan.OfPerson planned) {
      return Optional.of(people.person(planned.person(), here));
    }
    if (page instanceof PagePlan.Search) {
      return Optional.of(search(here));
    }
    if (page instanceof PagePlan.OfPage planned) {
      return Optional.of(text(planned.page(), here));
    }
    if (page instanceof PagePlan.NotFound) {
      return Optional.of(notFound(here));
    }
    if (page instanceof PagePlan.Redirect redirect) {
      return Optional.of(redirect(redirect, here));
    }
    return Optional.empty();
  }

  /** What stands on the picture of a page. */
  public PreviewCard card(PagePlan.Preview preview) {
    return parts.previews.card(preview);
  }

  private HomeView home(Here here) {
    Site site = archive.site();
    Optional<Page> text =
        archive.pages().stream()
            .filter(page -> page.id().equals(SitePlanner.HOME_PAGE))
            .findFirst();
    return new HomeView(
        parts.frames.frame(here, site.title(), site.description().orElse(site.title())),
        text.map(page -> parts.bodies.html(page.body(), page.source(), here))
            .orElse(new SafeHtml("")),
        index.next().map(event -> parts.cards.card(event, here)),
        parts.cards.cards(index.ahead(), here),
        latest(here),
        archive.series().stream().map(series -> parts.cards.seriesCard(series, here)).toList(),
        parts.timelines.timeline(here));
  }

  private SearchView search(Here here) {
    return new SearchView(
        parts.frames.frame(
            here,
            messages.text("nav.search"),
            messages.text("meta.search", archive.site().title())),
        archive.series().stream()
            .map(series -> new SearchView.Choice(series.id(), series.shortTitle()))
            .toList(),
        index.years(),
        List.of(
            new LinkView(messages.text("nav.archive"), here.to(addresses.archive()), false),
            new LinkView(messages.text("nav.topics"), here.to(addresses.topics()), false),
            new LinkView(messages.text("nav.people"), here.to(addresses.people()), false)));
  }

  private TextView text(Page page, Here here) {
    return new TextView(
        parts.frames.frame(
            here,
            page.title(),
            page.summary().orElseGet(() -> page.title() + ". " + page.body().plainText())),
        page.title(),
        parts.bodies.html(page.body(), page.source(), here),
        page.publication().updated().map(parts.language::day).orElse(""));
  }

  private NotFoundView notFound(Here own) {
    String root = archive.site().baseUrl().map(base -> base.getRawPath()).orElse("/");
    Here here = plan.offline() ? own : new Here.Anywhere(own.path(), root);
    return new NotFoundView(
        parts.frames.hidden(here, messages.text("notfound.title"), Optional.empty()), latest(here));
  }

  private RedirectView redirect(PagePlan.Redirect redirect, Here here) {
    String title = messages.text("redirect.title");
    return new RedirectView(
        parts.frames.hidden(here, title, Optional.of(redirect.target())),
        new LinkView(redirect.target().value(), here.to(redirect.target()), false));
  }

  private List<EventCard> latest(Here here) {
    return parts.cards.cards(
        index.all().stream().filter(e -> e.phase() == Phase.HELD).limit(LATEST).toList(), here);
  }
}
