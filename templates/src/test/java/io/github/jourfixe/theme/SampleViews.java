package io.github.jourfixe.theme;

import io.github.jourfixe.generator.view.ArchiveView;
import io.github.jourfixe.generator.view.CalendarView;
import io.github.jourfixe.generator.view.ContactView;
import io.github.jourfixe.generator.view.DateView;
import io.github.jourfixe.generator.view.EventCard;
import io.github.jourfixe.generator.view.EventView;
import io.github.jourfixe.generator.view.FeedView;
import io.github.jourfixe.generator.view.FileView;
import io.github.jourfixe.generator.view.FilterView;
import io.github.jourfixe.generator.view.Frame;
import io.github.jourfixe.generator.view.HeadView;
import io.github.jourfixe.generator.view.HomeView;
import io.github.jourfixe.generator.view.LinkView;
import io.github.jourfixe.generator.view.NotFoundView;
import io.github.jourfixe.generator.view.PageView;
import io.github.jourfixe.generator.view.PeopleView;
import io.github.jourfixe.generator.view.PersonView;
import io.github.jourfixe.generator.view.PlaceView;
import io.github.jourfixe.generator.view.PreviewPictureView;
import io.github.jourfixe.generator.view.RedirectView;
import io.github.jourfixe.generator.view.RegistrationView;
import io.github.jourfixe.generator.view.RelatedView;
import io.github.jourfixe.generator.view.SafeHtml;
import io.github.jourfixe.generator.view.SearchView;
import io.github.jourfixe.generator.view.SeriesCard;
import io.github.jourfixe.generator.view.SeriesView;
import io.github.jourfixe.generator.view.SiteView;
import io.github.jourfixe.generator.view.SpeakerView;
import io.github.jourfixe.generator.view.TextView;
import io.github.jourfixe.generator.view.TimelineView;
import io.github.jourfixe.generator.view.TopicView;
import io.github.jourfixe.generator.view.TopicsView;
import io.github.jourfixe.generator.view.YearEntry;
import io.github.jourfixe.generator.view.YearView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Views of every kind: with everything that a page can have, and with nothing that it need not. */
final class SampleViews {

  /** Stands in every text, and must never come out as it is. */
  static final String HOSTILE = "<b>\"&'";

  private final boolean full;

  private SampleViews(boolean full) {
    this.full = full;
  }

  static List<PageView> full() {
    return new SampleViews(true).all();
  }

  static List<PageView> bare() {
    return new SampleViews(false).all();
  }

  private List<PageView> all() {
    EventCard card = card("upcoming");
    return List.of(
        new HomeView(
            frame("Archiv"), html(), some(card), cards(), cards(), list(series()), timeline()),
        new SeriesView(
            frame("Reihe"),
            series(),
            text("Stadt"),
            list("Bis 2013: Arbeitskreis"),
            html(),
            cards(),
            cards(),
            filter(),
            cards(),
            some(series()),
            some(contact())),
        event("upcoming"),
        event("held"),
        event("cancelled"),
        event("postponed"),
        event("unconfirmed"),
        archive(true),
        archive(false),
        new YearView(frame("2019"), 2019, cards(), filter(), cards(), some(link()), some(link())),
        new TopicsView(frame("Themen"), topics()),
        new TopicView(frame("Radwege"), "Radwege", text("Worum"), html(), cards(), filter()),
        new PeopleView(
            frame("Personen"),
            list(
                new PeopleView.Group(
                    "M",
                    List.of(
                        new PeopleView.Entry(
                            "Frau Muster", "m/", text("Leitung"), text("Stadt"), 1))))),
        new PersonView(
            frame("Frau Muster"),
            "Frau Muster",
            text("https://example.org/muster"),
            list(
                new PersonView.Appearance(
                    card, text("Leitung"), text("Stadt"), text("Wege"), files()))),
        new SearchView(
            frame("Suche"),
            list(new SearchView.Choice("runder-tisch", "Runder Tisch " + HOSTILE)),
            list(2019),
            List.of(link())),
        new TextView(frame("Impressum"), "Impressum", html(), text("1. Mai 2019")),
        new NotFoundView(frame("Nicht gefunden"), cards()),
        new RedirectView(frame("Umgezogen"), link()));
  }

  private ArchiveView archive(boolean listed) {
    return new ArchiveView(
        frame("Archiv nach Jahren"), full ? 1 : 0, listed, years(), timeline(), filter(), topics());
  }

  private List<TopicsView.Entry> topics() {
    return list(new TopicsView.Entry("Radwege " + HOSTILE, "a/", text("Worum"), 2));
  }

  private TimelineView timeline() {
    List<TimelineView.Mark> marks =
        Stream.of("upcoming", "held", "cancelled", "postponed", "unconfirmed")
            .map(
                state ->
                    new TimelineView.Mark(
                        text("3."), "Titel " + HOSTILE, code("en"), "2019", "a/", state, 0))
            .toList();
    return new TimelineView(
        list(link()),
        list(
            new TimelineView.Year(
                2019,
                "2019/",
                List.of(
                    new TimelineView.Column(5, marks), new TimelineView.Column(2, List.of())))));
  }

  private FilterView filter() {
    List<FilterView.Choice> choices =
        list(new FilterView.Choice("radwege", "Radwege " + HOSTILE, 2));
    return new FilterView(choices, choices, choices);
  }

  private EventView event(String state) {
    return new EventView(
        frame("Treffen"),
        card(state),
        list(date()),
        some(
            new PlaceView(
                List.of("Rathaus", "Musterstadt"), text("https://example.org"), text("Hof"))),
        list(HOSTILE),
        text("https://example.org/online"),
        text("alle"),
        full
            ? List.of(
                new SpeakerView(
                    "Herr Muster",
                    text("../m/"),
                    text("Leitung"),
                    text("Stadt"),
                    text("Wege"),
                    files()),
                new SpeakerView(
                    "Eine Person ohne Namen", "", "", "", text("Ein Vortrag"), List.of()))
            : List.of(),
        html(),
        full ? List.of(link(), link(), link(), link()) : List.of(),
        files(),
        some(
            new RegistrationView(
                text("https://example.org/r"),
                text("muster@example.org"),
                text("mailto:muster@example.org"),
                text("2. Mai 2019"),
                text("Bitte früh"),
                state.equals("upcoming"))),
        some(contact()),
        some(card("held")),
        some(card("upcoming")),
        some(card("upcoming")),
        some(series()),
        some(card("held")),
        list(new RelatedView(card("held"), List.of("Radwege " + HOSTILE, "Herr Muster"))),
        text("1. Mai 2019"));
  }

  private EventCard card(String state) {
    return new EventCard(
        "3. Runder Tisch",
        code("en"),
        code("pt-BR"),
        "a/",
        date(),
        state,
        full,
        full,
        full,
        full && state.equals("upcoming") ? "2019-05-09T15:00:00Z" : "",
        new EventCard.Facets("runder-tisch", 2019, "radwege"),
        new LinkView("Runder Tisch", "b/", false),
        text("Worum es ging"),
        text("Musterstadt"),
        list(link()),
        list("Herr Muster"));
  }

  private SeriesCard series() {
    return new SeriesCard(
        "Runder Tisch Musterstadt",
        "Runder Tisch",
        "b/",
        text("Worum es geht"),
        text("alle"),
        text("zweimal jährlich"),
        text("2011"),
        full ? 1 : 0,
        full ? Optional.of(card("upcoming")) : Optional.empty(),
        full ? Optional.of(card("held")) : Optional.empty());
  }

  private DateView date() {
    return full
        ? new DateView(
            "9. Mai 2019",
            "Donnerstag, 9. Mai 2019",
            "14:00–17:00 Uhr",
            "2019-05-09",
            "9",
            "Mai",
            "2019")
        : new DateView("2019", "2019", "", "2019", "", "", "2019");
  }

  private Frame frame(String title) {
    List<LinkView> links = list(link());
    return new Frame(
        new SiteView(
            "Archiv Musterstadt",
            text("Worum es geht"),
            "de",
            "./",
            new DateView(
                "1. Mai 2019", "Mittwoch, 1. Mai 2019", "", "2019-05-01", "1", "Mai", "2019"),
            text("Stadt Musterstadt"),
            text("https://example.org"),
            links,
            link(),
            links,
            links,
            links),
        title,
        "Beschreibung",
        text("https://archiv.example.org/a/"),
        "./",
        full,
        links,
        some(
            new CalendarView(
                "kalender.ics",
                "https://archiv.example.org/kalender.ics",
                "webcal://archiv.example.org/kalender.ics",
                false)),
        new HeadView(
            "article",
            "de_DE",
            text("2019-05-12"),
            some(
                new PreviewPictureView(
                    "https://archiv.example.org/a.png", 1200, 630, text("Vorschau"))),
            list(new FeedView("Archiv " + HOSTILE, "application/atom+xml", "atom.xml")),
            link(),
            some(new SafeHtml("{}"))),
        !full);
  }

  private ContactView contact() {
    return new ContactView(
        text("Frau Muster"),
        text("Stadt"),
        list("Amt"),
        text("muster@example.org"),
        text("mailto:muster@example.org"),
        text("0711 123"),
        text("tel:+49711123"),
        text("https://example.org/kontakt"));
  }

  private List<FileView> files() {
    return list(
        new FileView("Folien", "folien.pdf", "PDF", "1,2 MB", code("en"), text("Englisch")));
  }

  private List<YearEntry> years() {
    return list(new YearEntry(2019, "2019/", 1, cards()));
  }

  private List<EventCard> cards() {
    return full
        ? List.of(
            card("upcoming"),
            card("held"),
            card("cancelled"),
            card("postponed"),
            card("unconfirmed"))
        : List.of();
  }

  private static LinkView link() {
    return new LinkView("Verweis " + HOSTILE, "c/", true);
  }

  private SafeHtml html() {
    return new SafeHtml(full ? "<p>Ein <em>frei erfundener</em> Text.</p>" : "");
  }

  private String text(String value) {
    if (!full) {
      return "";
    }
    return value.contains(":") || value.startsWith("..") ? value : value + " " + HOSTILE;
  }

  private String code(String tag) {
    return full ? tag : "";
  }

  private <T> List<T> list(T item) {
    return full ? List.of(item) : List.of();
  }

  private <T> Optional<T> some(T item) {
    return full ? Optional.of(item) : Optional.empty();
  }
}
