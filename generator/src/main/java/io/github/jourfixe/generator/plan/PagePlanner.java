package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Topic;
import java.util.List;

/** Plans the pages that people read, and those that lead from earlier addresses to them. */
final class PagePlanner {

  /** What the site has of itself, for hosts and programs, whatever it holds. */
  private static final List<String> UNPLANNED =
      List.of("robots.txt", "sitemap.xml", "site.webmanifest", "_headers", ".htaccess");

  private final Archive archive;
  private final Addresses addresses;
  private final PlanDraft draft;

  PagePlanner(Archive archive, Addresses addresses, PlanDraft draft) {
    this.archive = archive;
    this.addresses = addresses;
    this.draft = draft;
  }

  /** The pages of a site without content. */
  void addLists(List<Integer> years) {
    draft.add(new PagePlan.Home(SitePath.HOME));
    draft.add(new PagePlan.ArchiveIndex(addresses.archive()));
    draft.add(new PagePlan.TopicIndex(addresses.topics()));
    draft.add(new PagePlan.PersonIndex(addresses.people()));
    draft.add(new PagePlan.Search(addresses.search()));
    draft.add(new PagePlan.Data(addresses.eventData(), PagePlan.Data.Kind.EVENTS));
    draft.add(new PagePlan.Data(addresses.eventSchema(), PagePlan.Data.Kind.EVENT_SCHEMA));
    draft.add(new PagePlan.Data(addresses.list(), PagePlan.Data.Kind.ADDRESSES));
    draft.add(new PagePlan.Data(addresses.nextChange(), PagePlan.Data.Kind.NEXT_CHANGE));
    draft.add(new PagePlan.NotFound(SitePath.HOME.file("404.html")));
    UNPLANNED.forEach(name -> draft.reserve(SitePath.HOME.file(name)));
    draft.reserveFolder(addresses.search());
    years.forEach(year -> draft.add(new PagePlan.OfYear(addresses.year(year), year)));
  }

  /** A page for each thing of the archive that has one. */
  void addContent() {
    archive.series().forEach(this::add);
    archive.events().forEach(this::add);
    archive.topics().forEach(this::add);
    archive.people().forEach(this::add);
    archive.pages().forEach(this::add);
  }

  private void add(Series series) {
    SitePath path = addresses.series(series.id());
    draft.addSource(series.source().file(), path);
    draft.add(new PagePlan.OfSeries(path, series), series.source());
  }

  private void add(Event event) {
    SitePath path = addresses.event(event);
    draft.addSource(event.source().file(), path);
    draft.add(new PagePlan.OfEvent(path, event), event.source());
  }

  private void add(Topic topic) {
    SitePath path = addresses.topic(topic.id());
    // A topic without a file of its own is known by the event that names it first.
    if (topic.source().file().startsWith("topics/")) {
      draft.addSource(topic.source().file(), path);
    }
    draft.add(new PagePlan.OfTopic(path, topic), topic.source());
  }

  private void add(Person person) {
    draft.add(
        new PagePlan.OfPerson(addresses.person(person.id()), person),
        SourceLocation.of("people.yaml"));
  }

  private void add(Page page) {
    if (isHome(page)) {
      draft.addSource(page.source().file(), SitePath.HOME);
      draft.addText(SitePath.HOME, page.source());
      return;
    }
    SitePath path = addresses.page(page.id());
    draft.addSource(page.source().file(), path);
    draft.add(new PagePlan.OfPage(path, page), page.source());
  }

  /** Only with the site's own address: other programs need to know the whole of a picture's. */
  void addPreviews() {
    for (PagePlan page : draft.pages()) {
      if (page instanceof PagePlan.Home
          || page instanceof PagePlan.OfSeries
          || page instanceof PagePlan.OfEvent) {
        draft.add(new PagePlan.Preview(addresses.preview(page.path()), page));
      }
    }
  }

  /** Pages at earlier addresses that lead on. */
  void addRedirects() {
    archive.series().forEach(s -> redirect(s.publication(), addresses.series(s.id())));
    archive.events().forEach(e -> redirect(e.details().publication(), addresses.event(e)));
    archive.topics().forEach(t -> redirect(t.publication(), addresses.topic(t.id())));
    archive
        .pages()
        .forEach(
            page ->
                redirect(
                    page.publication(), isHome(page) ? SitePath.HOME : addresses.page(page.id())));
  }

  private void redirect(Publication publication, SitePath target) {
    for (Located<String> alias : publication.aliases()) {
      String address = alias.value();
      // An address without an ending is that of a page.
      boolean page = !address.endsWith("/") && !address.endsWith(".html");
      SitePath path = new SitePath(page ? address + "/" : address);
      // Whoever asks for the page's index.html has it.
      if (path.equals(target) || !path.outputFile().equals(target.outputFile())) {
        draft.add(new PagePlan.Redirect(path, target), alias.location());
      }
    }
  }

  private static boolean isHome(Page page) {
    return page.id().equals(SitePlanner.HOME_PAGE);
  }
}
