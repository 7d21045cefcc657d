package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.text.Slug;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rule by which things get their addresses. The path of a file is the address of its page, in
 * lower-case ASCII; lists have addresses in the site's language.
 */
public final class Addresses {

  private static final Pattern PLAIN_FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]*");

  private final String previewName;
  private final SitePath archive;
  private final SitePath topics;
  private final SitePath people;
  private final SitePath search;
  private final String calendarName;
  private final SitePath eventData;
  private final SitePath eventSchema;
  private final SitePath list;

  /** The addresses of a site in a language. */
  public Addresses(Language language) {
    boolean german = language == Language.GERMAN;
    previewName = german ? "vorschau.png" : "preview.png";
    archive = SitePath.HOME.page(german ? "archiv" : "archive");
    topics = SitePath.HOME.page(german ? "themen" : "topics");
    people = SitePath.HOME.page(german ? "personen" : "people");
    calendarName = german ? "kalender.ics" : "calendar.ics";
    eventData = SitePath.HOME.file(german ? "veranstaltungen.json" : "events.json");
    eventSchema = SitePath.HOME.file(german ? "veranstaltungen.schema.json" : "events.schema.json");
    list = SitePath.HOME.file(german ? "adressen.txt" : "addresses.txt");
    search = SitePath.HOME.page(german ? "suche" : "search");
  }

  /** The way to all events. */
  public SitePath archive() {
    return archive;
  }

  /** All topics. */
  public SitePath topics() {
    return topics;
  }

  /** All speakers. */
  public SitePath people() {
    return people;
  }

  /** The search page; its index is beside it. */
  public SitePath search() {
    return search;
  }

  /** The name that every calendar has. */
  String calendarName() {
    return calendarName;
  }

  /** The calendar that goes with a page. */
  public SitePath calendar(SitePath page) {
    return page.file(calendarName);
  }

  /** The feed that goes with a page. */
  public SitePath feed(SitePath page, PagePlan.Feed.Format format) {
    return page.file(format.fileName());
  }

  /** All events as data. */
  public SitePath eventData() {
    return eventData;
  }

  /** The schema of {@link #eventData()}. */
  public SitePath eventSchema() {
    return eventSchema;
  }

  /** The list of all addresses. */
  public SitePath list() {
    return list;
  }

  /** What tells when the site will change by time alone; its name is the same everywhere. */
  public SitePath nextChange() {
    return SitePath.HOME.file("next-change.txt");
  }

  /** The events of a year. */
  public SitePath year(int year) {
    return archive.page(Integer.toString(year));
  }

  /** The picture that other programs show for a link to a page. */
  public SitePath preview(SitePath page) {
    return page.file(previewName);
  }

  /** A series, by its id. */
  public SitePath series(String id) {
    return SitePath.HOME.page(id);
  }

  /** An event. */
  public SitePath event(Event event) {
    return series(event.series()).page(event.slug());
  }

  /** A topic, by its id. */
  public SitePath topic(String id) {
    return topics.page(id);
  }

  /** A speaker, by the person's id. */
  public SitePath person(String id) {
    return people.page(id);
  }

  /** A page of text, by its id. */
  public SitePath page(String id) {
    return SitePath.HOME.page(id);
  }

  /**
   * A published file, by its path in the content folder: {@code events/x/2018/a.pdf} is at {@code
   * /x/2018/a.pdf}, {@code pages/b.png} at {@code /b.png}. Names that need escaping in an address
   * are spelled without.
   */
  public SitePath asset(String path) {
    String[] parts = path.split("/");
    SitePath folder = parts[0].equals("topics") ? topics : SitePath.HOME;
    for (int i = 1; i < parts.length - 1; i++) {
      folder = folder.page(Slug.of(parts[i]));
    }
    return folder.file(fileName(parts[parts.length - 1]));
  }

  private static String fileName(String name) {
    if (PLAIN_FILE_NAME.matcher(name).matches()) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String stem = Slug.of(dot > 0 ? name.substring(0, dot) : name);
    String ending = dot > 0 ? Slug.of(name.substring(dot + 1)) : "";
    String spelled = stem.isEmpty() ? "datei" : stem;
    return (ending.isEmpty() ? spelled : spelled + "." + ending).toLowerCase(Locale.ROOT);
  }
}
