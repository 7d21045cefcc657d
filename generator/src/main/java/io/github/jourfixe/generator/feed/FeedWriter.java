package io.github.jourfixe.generator.feed;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.language.ScheduleWords;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Organisation;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.text.Json;
import io.github.jourfixe.generator.text.NamedUuid;
import io.github.jourfixe.generator.view.BodyComposer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Writes the feeds of a plan whose site has an address. Entries are known by the identity that
 * calendars use, and dated by {@link io.github.jourfixe.generator.plan.ChangeDates}; nothing
 * depends on when a feed was written.
 */
public final class FeedWriter {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

  private static final String[] NOTHING = {};

  private final SitePlan plan;
  private final Site site;
  private final Language language;
  private final BodyComposer bodies;

  /** A writer for a plan. */
  public FeedWriter(SitePlan plan) {
    this.plan = plan;
    this.site = plan.archive().site();
    this.language = Language.of(site.language());
    this.bodies = new BodyComposer(plan);
  }

  /** The feed as text; to be stored as UTF-8. */
  public String write(PagePlan.Feed feed) {
    List<FeedEntry> entries = feed.events().stream().map(this::entry).toList();
    return switch (feed.format()) {
      case ATOM -> atom(feed, entries);
      case JSON -> json(feed, entries);
    };
  }

  private String atom(PagePlan.Feed feed, List<FeedEntry> entries) {
    Instant last = entries.stream().map(FeedEntry::changed).max(Instant::compareTo).orElseThrow();
    XmlText xml = new XmlText();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", site.language());
    xml.element("id", id(feed));
    xml.element("title", feed.title());
    site.description()
        .filter(text -> feed.page().equals(SitePath.HOME))
        .ifPresent(text -> xml.element("subtitle", text));
    xml.element("updated", INSTANT.format(last));
    xml.empty("link", "rel", "self", "type", feed.format().mediaType(), "href", url(feed.path()));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", url(feed.page()));
    xml.open("author");
    xml.element("name", author());
    site.organisation().flatMap(Organisation::url).ifPresent(uri -> xml.element("uri", uri));
    xml.close("author");
    xml.element("generator", "Jour Fixe");
    entries.forEach(entry -> atom(entry, xml));
    return xml.close("feed").toString();
  }

  private void atom(FeedEntry entry, XmlText xml) {
    FeedEntry.Languages languages = entry.languages();
    xml.open("entry", languages.own().map(FeedWriter::xmlLang).orElse(NOTHING));
    xml.element("id", entry.id());
    String title = languages.title().orElse(site.language());
    boolean differs = !title.equals(languages.own().orElse(site.language()));
    xml.element("title", entry.title(), differs ? xmlLang(title) : NOTHING);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
    entry.published().ifPresent(at -> xml.element("published", INSTANT.format(at)));
    xml.element("updated", INSTANT.format(entry.changed()));
    entry.topics().forEach(topic -> xml.empty("category", "term", topic));
    xml.element("summary", entry.summary());
    xml.element("content", entry.html(), "type", "html");
    xml.close("entry");
  }

  private static String[] xmlLang(String tag) {
    return new String[] {"xml:lang", tag};
  }

  private String json(PagePlan.Feed feed, List<FeedEntry> entries) {
    Map<String, Object> author = new LinkedHashMap<>();
    author.put("name", author());
    site.organisation().flatMap(Organisation::url).ifPresent(url -> author.put("url", url));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", feed.title());
    json.put("home_page_url", url(feed.page()));
    json.put("feed_url", url(feed.path()));
    site.description()
        .filter(text -> feed.page().equals(SitePath.HOME))
        .ifPresent(text -> json.put("description", text));
    json.put("language", site.language());
    json.put("authors", List.of(author));
    json.put("items", entries.stream().map(FeedWriter::json).toList());
    return Json.of(json);
  }

  private static Map<String, Object> json(FeedEntry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.id());
    item.put("url", entry.url());
    item.put("title", entry.title());
    entry.languages().own().ifPresent(tag -> item.put("language", tag));
    item.put("summary", entry.summary());
    item.put("content_html", entry.html());
    entry.published().ifPresent(at -> item.put("date_published", INSTANT.format(at)));
    item.put("date_modified", INSTANT.format(entry.changed()));
    if (!entry.topics().isEmpty()) {
      item.put("tags", entry.topics());
    }
    return item;
  }

  private FeedEntry entry(Event event) {
    EventDetails details = event.details();
    SitePath page = plan.addresses().event(event);
    // What is said around a report is said in its language, if that is known.
    Language words = event.language().flatMap(Language::ofTag).orElse(language);
    String when = when(event, words);
    StringJoiner summary = new StringJoiner(". ");
    summary.add(when);
    details.summary().ifPresent(summary::add);
    StringBuilder html = new StringBuilder();
    boolean unknown = event.language().filter(tag -> Language.ofTag(tag).isEmpty()).isPresent();
    // Readers' programs do not all tell the page in which they show it what the feed says of it.
    event.language().ifPresent(tag -> html.append("<div lang=\"" + tag + "\">\n"));
    html.append(unknown ? "<p lang=\"" + site.language() + "\"><strong>" : "<p><strong>")
        .append(XmlText.escape(when))
        .append("</strong></p>\n");
    details.summary().ifPresent(t -> html.append("<p>").append(XmlText.escape(t)).append("</p>\n"));
    html.append(bodies.absolute(event.body(), event.source(), page, url(page)).html());
    event.language().ifPresent(tag -> html.append("</div>\n"));
    Language notice = event.titleLanguage().isPresent() ? words : language;
    return new FeedEntry(
        event,
        "urn:uuid:" + NamedUuid.of(event.identity()),
        url(page),
        notice.notice(details.schedule().status().orElse(Status.PLANNED)) + event.title(),
        new FeedEntry.Languages(event.language(), event.titleLanguage()),
        summary.toString(),
        html.toString(),
        event.topics().stream().map(id -> plan.index().topic(id).title()).toList(),
        plan.changes().published(event),
        plan.changes().changed(event).orElse(plan.archive().changes().unknown()));
  }

  /** {@code Mittwoch, 28. November 2018, 14:00–17:00 Uhr, Rathaus, Musterstadt}. */
  private static String when(Event event, Language language) {
    Schedule schedule = event.details().schedule();
    ScheduleWords words = new ScheduleWords(language);
    List<String> parts = new ArrayList<>();
    parts.add(words.inFull(schedule));
    parts.add(words.hours(schedule));
    Optional<Location> house = event.details().house();
    house.flatMap(Location::name).ifPresent(parts::add);
    house.flatMap(Location::city).ifPresent(parts::add);
    if (house.isEmpty() && event.details().isOnline()) {
      parts.add("Online");
    }
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  /** A feed stays the same one wherever it is stored. */
  private static String id(PagePlan.Feed feed) {
    return "urn:uuid:" + NamedUuid.of("feed:" + feed.page());
  }

  private String author() {
    return site.organisation().map(Organisation::name).orElse(site.title());
  }

  private String url(SitePath path) {
    return plan.absolute(path).orElseThrow();
  }
}
