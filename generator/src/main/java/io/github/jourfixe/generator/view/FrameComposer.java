package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Organisation;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.structured.EventLinkedData;
import io.github.jourfixe.generator.theme.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes what is around every page: navigation, breadcrumbs, metadata. */
final class FrameComposer {

  private static final Map<String, String> LOCALES = Map.of("de", "de_DE", "en", "en_GB");

  private static final int DESCRIPTION_LENGTH = 160;

  private final SitePlan plan;
  private final Site site;
  private final Messages messages;
  private final DateView asOf;
  private final PreviewComposer previews;
  private final Map<String, Page> pagesById;
  private final Map<SitePath, PagePlan.Calendar> calendars;
  private final Map<SitePath, List<PagePlan.Feed>> feeds;
  private final EventLinkedData linkedData;

  FrameComposer(SitePlan plan, Messages messages, DateComposer dates, PreviewComposer previews) {
    this.plan = plan;
    this.site = plan.archive().site();
    this.messages = messages;
    this.previews = previews;
    this.asOf = dates.day(plan.archive().asOf().day());
    this.pagesById =
        plan.archive().pages().stream().collect(Collectors.toMap(Page::id, page -> page));
    this.calendars =
        plan.pages().stream()
            .filter(PagePlan.Calendar.class::isInstance)
            .map(PagePlan.Calendar.class::cast)
            .collect(Collectors.toMap(PagePlan.Calendar::page, calendar -> calendar));
    this.feeds =
        plan.pages().stream()
            .filter(PagePlan.Feed.class::isInstance)
            .map(PagePlan.Feed.class::cast)
            .filter(feed -> plan.addresses().feed(feed.page(), feed.format()).equals(feed.path()))
            .collect(Collectors.groupingBy(PagePlan.Feed::page));
    this.linkedData = new EventLinkedData(plan);
  }

  /**
   * The frame of a page that search engines may list.
   *
   * @param above the pages on the way to it, without the home page
   */
  Frame frame(Here here, String title, String description, SitePath... above) {
    HeadView head = head(here, "website", Optional.empty(), Optional.empty());
    return frame(here, title, description, head, List.of(above));
  }

  /** The frame of an event's page, which tells search engines of the event as data as well. */
  Frame frame(Here here, Event event, String description, SitePath above) {
    Optional<SafeHtml> data = linkedData.of(event).map(SafeHtml::new);
    Optional<LocalDate> updated = event.details().publication().updated();
    HeadView head = head(here, "article", updated, data);
    return frame(
        here,
        event.title(),
        description,
        event.titleLanguage().map(tag -> in(tag, head)).orElse(head),
        List.of(above));
  }

  private Frame frame(
      Here here, String title, String description, HeadView head, List<SitePath> above) {
    return new Frame(
        siteView(here),
        title,
        shorten(description),
        canonical(here.path()),
        here.root(),
        true,
        breadcrumbs(here, above),
        calendar(here),
        head,
        plan.offline());
  }

  /** The frame of a page that search engines do not list. */
  Frame hidden(Here here, String title, Optional<SitePath> canonical) {
    return new Frame(
        siteView(here),
        title,
        title,
        canonical.map(this::canonical).orElse(""),
        here.root(),
        false,
        List.of(),
        Optional.empty(),
        head(here, "website", Optional.empty(), Optional.empty()),
        plan.offline());
  }

  private HeadView head(
      Here here, String type, Optional<LocalDate> modified, Optional<SafeHtml> data) {
    List<PagePlan.Feed> own =
        feeds.getOrDefault(here.path(), feeds.getOrDefault(SitePath.HOME, List.of()));
    return new HeadView(
        type,
        LOCALES.get(site.language()),
        modified.map(LocalDate::toString).orElse(""),
        previews.view(here.path()),
        own.stream()
            .map(f -> new FeedView(f.title(), f.format().mediaType(), here.to(f.path())))
            .toList(),
        link(messages.text("nav.addresses"), plan.addresses().list(), here),
        data);
  }

  /** Open Graph's locales have a country; of a language without one it is told only if usual. */
  private static HeadView in(String language, HeadView head) {
    String locale = LOCALES.getOrDefault(language, language.replace('-', '_'));
    return new HeadView(
        head.type(),
        locale,
        head.modified(),
        head.picture(),
        head.feeds(),
        head.addresses(),
        head.data());
  }

  private Optional<CalendarView> calendar(Here here) {
    return Optional.ofNullable(calendars.get(here.path()))
        .map(
            calendar -> {
              String address = canonical(calendar.path());
              return new CalendarView(
                  here.to(calendar.path()),
                  address,
                  address.replaceFirst("^https?:", "webcal:"),
                  plan.addresses().event(calendar.events().get(0)).equals(calendar.page()));
            });
  }

  private String canonical(SitePath path) {
    return plan.absolute(path).orElse("");
  }

  private SiteView siteView(Here here) {
    return new SiteView(
        site.title(),
        site.description().orElse(""),
        site.language(),
        here.to(SitePath.HOME),
        asOf,
        site.organisation().map(Organisation::name).orElse(""),
        site.organisation().flatMap(Organisation::url).orElse(""),
        menu(here),
        link(messages.text("nav.search"), plan.addresses().search(), here),
        otherForms(here),
        site.legal().stream()
            .flatMap(id -> Optional.ofNullable(pagesById.get(id.value())).stream())
            .map(page -> link(page.title(), plan.addresses().page(page.id()), here))
            .toList(),
        plan.archive().series().stream()
            .map(series -> link(series.shortTitle(), plan.addresses().series(series.id()), here))
            .toList());
  }

  private List<LinkView> otherForms(Here here) {
    List<LinkView> forms = new ArrayList<>();
    site.easyLanguage()
        .ifPresent(target -> forms.add(form("layout.easyLanguage", target.value(), here)));
    site.signLanguage()
        .ifPresent(target -> forms.add(form("layout.signLanguage", target.value(), here)));
    return forms;
  }

  private LinkView form(String name, String target, Here here) {
    return pagesById.containsKey(target)
        ? link(messages.text(name), plan.addresses().page(target), here)
        : new LinkView(messages.text(name), target, false);
  }

  private List<LinkView> menu(Here here) {
    Addresses addresses = plan.addresses();
    List<LinkView> menu = new ArrayList<>();
    menu.add(link(messages.text("nav.archive"), addresses.archive(), here));
    menu.add(link(messages.text("nav.topics"), addresses.topics(), here));
    menu.add(link(messages.text("nav.people"), addresses.people(), here));
    for (Site.MenuEntry entry : site.menu()) {
      String target = entry.target().value();
      Page page = pagesById.get(target);
      if (page != null) {
        menu.add(link(entry.title().orElse(page.title()), addresses.page(page.id()), here));
      } else if (!entry.isPage()) {
        entry.title().ifPresent(title -> menu.add(new LinkView(title, target, false)));
      }
    }
    return menu;
  }

  private List<LinkView> breadcrumbs(Here here, List<SitePath> above) {
    if (here.path().equals(SitePath.HOME)) {
      return List.of();
    }
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(link(messages.text("nav.home"), SitePath.HOME, here));
    above.forEach(path -> crumbs.add(link(name(path), path, here)));
    return crumbs;
  }

  private String name(SitePath path) {
    Addresses addresses = plan.addresses();
    if (path.equals(addresses.archive())) {
      return messages.text("nav.archive");
    }
    if (path.equals(addresses.topics())) {
      return messages.text("nav.topics");
    }
    if (path.equals(addresses.people())) {
      return messages.text("nav.people");
    }
    return plan.archive().series().stream()
        .filter(series -> addresses.series(series.id()).equals(path))
        .findFirst()
        .orElseThrow()
        .shortTitle();
  }

  private static LinkView link(String text, SitePath target, Here here) {
    return new LinkView(text, here.to(target), here.path().equals(target));
  }

  /** Cuts a description at a word, to what search engines show. */
  private static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= DESCRIPTION_LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', DESCRIPTION_LENGTH - 2);
    return line.substring(0, space > 0 ? space : DESCRIPTION_LENGTH - 2) + " …";
  }
}
