package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.media.PreviewCard;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Contact;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.RelatedEvents;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.plan.SitePlanner;
import io.github.jourfixe.generator.text.WordOrder;
import io.github.jourfixe.generator.theme.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the view of every page of a plan. Immutable; pages can be made by several threads. */
public final class PageComposer {

  private static final int LATEST = 10;

  private static final int RELATED = 3;

  /** Up to so many events the archive lists them all; above, only the years with their counts. */
  private static final int LISTED_AT_ONCE = 250;

  private final Archive archive;
  private final SitePlan plan;
  private final ArchiveIndex index;
  private final Addresses addresses;
  private final Messages messages;
  private final Language language;
  private final PreviewComposer previews;
  private final CardComposer cards;
  private final FrameComposer frames;
  private final BodyComposer bodies;
  private final TimelineComposer timelines;
  private final FilterComposer filters;

  /** A composer for a plan, with the messages of the site's language. */
  public PageComposer(SitePlan plan, Messages messages) {
    this.plan = plan;
    this.archive = plan.archive();
    this.index = plan.index();
    this.addresses = plan.addresses();
    this.messages = messages;
    this.language = Language.of(archive.site().language());
    this.cards = new CardComposer(plan, language);
    this.previews = new PreviewComposer(plan, messages, cards);
    this.frames = new FrameComposer(plan, messages, cards, previews);
    this.bodies = new BodyComposer(plan);
    this.timelines = new TimelineComposer(plan, language);
    this.filters = new FilterComposer(archive);
  }

  /** The view of a page; empty for what is no page, such as a file to copy. */
  public Optional<PageView> compose(PagePlan page) {
    Here here = plan.offline() ? new Here.InFolder(page.path()) : new Here.At(page.path());
    if (page instanceof PagePlan.Home) {
      return Optional.of(home(here));
    }
    if (page instanceof PagePlan.OfSeries planned) {
      return Optional.of(series(planned.series(), here));
    }
    if (page instanceof PagePlan.OfEvent planned) {
      return Optional.of(event(planned.event(), here));
    }
    if (page instanceof PagePlan.ArchiveIndex) {
      return Optional.of(archive(here));
    }
    if (page instanceof PagePlan.OfYear planned) {
      return Optional.of(year(planned.year(), here));
    }
    if (page instanceof PagePlan.TopicIndex) {
      return Optional.of(topics(here));
    }
    if (page instanceof PagePlan.OfTopic planned) {
      return Optional.of(topic(planned.topic(), here));
    }
    if (page instanceof PagePlan.PersonIndex) {
      return Optional.of(people(here));
    }
    if (page instanceof PagePlan.OfPerson planned) {
      return Optional.of(person(planned.person(), here));
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
    return previews.card(preview);
  }

  private HomeView home(Here here) {
    Site site = archive.site();
    Optional<Page> text =
        archive.pages().stream()
            .filter(page -> page.id().equals(SitePlanner.HOME_PAGE))
            .findFirst();
    return new HomeView(
        frames.frame(here, site.title(), site.description().orElse(site.title())),
        text.map(page -> bodies.html(page.body(), page.source(), here)).orElse(new SafeHtml("")),
        index.next().map(event -> cards.card(event, here)),
        cards.cards(index.ahead(), here),
        latest(here),
        archive.series().stream().map(series -> cards.seriesCard(series, here)).toList(),
        timelines.timeline(here));
  }

  private SeriesView series(Series series, Here here) {
    List<Event> events = index.ofSeries(series.id());
    List<Event> ahead =
        index.ahead().stream().filter(event -> event.series().equals(series.id())).toList();
    List<Event> reports = events.stream().filter(e -> isPast(e) && !ahead.contains(e)).toList();
    return new SeriesView(
        frames.frame(
            here,
            series.title(),
            series.summary().orElseGet(() -> messages.text("meta.series", series.title()))),
        cards.seriesCard(series, here),
        series.organiser().orElse(""),
        series.history().stream().map(this::era).toList(),
        bodies.html(series.body(), series.source(), here),
        cards.cards(ahead, here),
        cards.cards(reports, here),
        filters.filter(reports),
        cards.cards(events.stream().filter(e -> !isPast(e) && !ahead.contains(e)).toList(), here),
        cards.counterpart(series).map(other -> cards.seriesCard(other, here)),
        contact(Optional.empty(), series));
  }

  private String era(Series.Era era) {
    String until = language.day(era.until());
    return era.title().isPresent() && era.cadence().isPresent()
        ? messages.text(
            "series.era.both", until, era.title().orElseThrow(), era.cadence().orElseThrow())
        : messages.text("series.era.one", until, era.title().or(era::cadence).orElse(""));
  }

  private EventView event(Event event, Here here) {
    EventDetails details = event.details();
    Series series = cards.series(event.series());
    Optional<Series> counterpart = cards.counterpart(series);
    boolean ahead = event.phase() == Phase.UPCOMING;
    String date = language.date(details.schedule().date());
    return new EventView(
        frames.frame(
            here,
            event,
            details.summary().orElseGet(() -> messages.text("meta.event", event.title(), date)),
            addresses.series(series.id())),
        cards.card(event, here),
        details.schedule().previousDates().stream().map(cards::date).toList(),
        cards.place(details.location()),
        ahead ? details.online().orElse("") : "",
        details.audience().or(series::audience).orElse(""),
        cards.speakers(event, messages.text("person.unnamed"), here),
        bodies.html(event.body(), event.source(), here),
        event.body().headings().stream()
            .filter(heading -> heading.level() == 2)
            .map(heading -> new LinkView(heading.text(), "#" + heading.id(), false))
            .toList(),
        cards.files(details.attachments(), event, here),
        details.registration().map(registration -> registration(registration, event)),
        contact(details.contact(), series),
        index.before(event).map(other -> cards.card(other, here)),
        index.after(event).map(other -> cards.card(other, here)),
        index
            .nextOf(series.id())
            .filter(next -> !next.key().equals(event.key()))
            .map(next -> cards.card(next, here)),
        counterpart.map(other -> cards.seriesCard(other, here)),
        counterpart
            .flatMap(other -> index.nearest(event, other.id()))
            .map(nearest -> cards.card(nearest, here)),
        index.related().of(event, RELATED).stream().map(e -> related(event, e, here)).toList(),
        details.publication().updated().map(language::day).orElse(""));
  }

  private RelatedView related(Event event, Event other, Here here) {
    List<String> common = new ArrayList<>();
    event.topics().stream()
        .filter(other.topics()::contains)
        .forEach(topic -> common.add(cards.topic(topic).title()));
    Set<String> people = RelatedEvents.people(other);
    event.speakers().stream()
        .map(Speaker::person)
        .filter(person -> people.contains(person.id()))
        .map(Person::name)
        .distinct()
        .forEach(common::add);
    return new RelatedView(cards.card(other, here), common);
  }

  private RegistrationView registration(
      io.github.jourfixe.generator.model.Registration registration, Event event) {
    String email = registration.email().orElse("");
    Instant now = archive.asOf().in(archive.site().zone());
    boolean inTime =
        registration.closes(archive.site().zone()).filter(end -> !end.isAfter(now)).isEmpty();
    return new RegistrationView(
        registration.url().orElse(""),
        email,
        email.isEmpty() ? "" : "mailto:" + email,
        registration.until().map(language::day).orElse(""),
        registration.note().orElse(""),
        inTime && event.phase() == Phase.UPCOMING);
  }

  private Optional<ContactView> contact(Optional<Contact> own, Series series) {
    return own.or(series::contact).or(() -> archive.site().contact()).map(cards::contact);
  }

  private ArchiveView archive(Here here) {
    boolean listed = index.all().size() <= LISTED_AT_ONCE;
    return new ArchiveView(
        frames.frame(
            here,
            messages.text("archive.title"),
            messages.text("meta.archive", archive.site().title())),
        index.all().size(),
        listed,
        years(here, listed),
        timelines.timeline(here),
        filters.filter(listed ? index.all() : List.of()),
        topicEntries(here));
  }

  private List<YearEntry> years(Here here, boolean listed) {
    return index.years().stream()
        .map(
            year ->
                new YearEntry(
                    year,
                    here.to(addresses.year(year)),
                    index.ofYear(year).size(),
                    listed ? cards.cards(index.ofYear(year), here) : List.of()))
        .toList();
  }

  private YearView year(int year, Here here) {
    List<Event> events = index.ofYear(year);
    List<Event> listed = events.stream().filter(e -> e.phase() != Phase.UNCONFIRMED).toList();
    return new YearView(
        frames.frame(
            here,
            messages.text("year.title", year),
            messages.text("meta.year", year, archive.site().title()),
            addresses.archive()),
        year,
        cards.cards(listed, here),
        filters.filter(listed),
        cards.cards(events.stream().filter(e -> e.phase() == Phase.UNCONFIRMED).toList(), here),
        index.years().stream().filter(y -> y < year).findFirst().map(y -> yearLink(y, here)),
        index.years().stream()
            .filter(y -> y > year)
            .reduce((later, nearer) -> nearer)
            .map(y -> yearLink(y, here)));
  }

  private LinkView yearLink(int year, Here here) {
    return new LinkView(Integer.toString(year), here.to(addresses.year(year)), false);
  }

  private TopicsView topics(Here here) {
    return new TopicsView(
        frames.frame(
            here,
            messages.text("topics.title"),
            messages.text("meta.topics", archive.site().title())),
        topicEntries(here));
  }

  private List<TopicsView.Entry> topicEntries(Here here) {
    return archive.topics().stream()
        .map(
            topic ->
                new TopicsView.Entry(
                    topic.title(),
                    here.to(addresses.topic(topic.id())),
                    topic.summary().orElse(""),
                    index.ofTopic(topic.id()).size()))
        .toList();
  }

  private TopicView topic(Topic topic, Here here) {
    return new TopicView(
        frames.frame(
            here,
            topic.title(),
            topic.summary().orElseGet(() -> messages.text("meta.topic", topic.title())),
            addresses.topics()),
        topic.title(),
        topic.summary().orElse(""),
        bodies.html(topic.body(), topic.source(), here),
        cards.cards(index.ofTopic(topic.id()), here),
        filters.filter(index.ofTopic(topic.id())));
  }

  private PeopleView people(Here here) {
    Map<String, List<Person>> byLetter =
        archive.people().stream()
            .collect(
                Collectors.groupingBy(
                    PageComposer::letter, LinkedHashMap::new, Collectors.toList()));
    List<PeopleView.Group> groups = new ArrayList<>();
    byLetter.forEach(
        (letter, people) ->
            groups.add(
                new PeopleView.Group(
                    letter, people.stream().map(person -> entry(person, here)).toList())));
    return new PeopleView(
        frames.frame(
            here,
            messages.text("people.title"),
            messages.text("meta.people", archive.site().title())),
        groups);
  }

  private static String letter(Person person) {
    String key = WordOrder.key(person.sortName());
    char first = key.isEmpty() ? '#' : key.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf(first).toUpperCase(Locale.ROOT) : "#";
  }

  private PeopleView.Entry entry(Person person, Here here) {
    List<Event> events = index.ofPerson(person.id());
    Speaker latest = appearance(person, events.get(0));
    return new PeopleView.Entry(
        person.name(),
        here.to(addresses.person(person.id())),
        latest.role().orElse(""),
        latest.organisation().orElse(""),
        events.size());
  }

  private PersonView person(Person person, Here here) {
    List<PersonView.Appearance> appearances =
        index.ofPerson(person.id()).stream()
            .map(
                event -> {
                  Speaker then = appearance(person, event);
                  return new PersonView.Appearance(
                      cards.card(event, here),
                      then.role().orElse(""),
                      then.organisation().orElse(""),
                      then.talk().orElse(""));
                })
            .toList();
    return new PersonView(
        frames.frame(
            here,
            person.name(),
            messages.text("meta.person", person.name(), archive.site().title()),
            addresses.people()),
        person.name(),
        person.url().orElse(""),
        appearances);
  }

  private static Speaker appearance(Person person, Event event) {
    return event.speakers().stream()
        .filter(speaker -> speaker.person().id().equals(person.id()))
        .findFirst()
        .orElseThrow();
  }

  private SearchView search(Here here) {
    return new SearchView(
        frames.hidden(here, messages.text("nav.search"), Optional.of(here.path())),
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
        frames.frame(
            here,
            page.title(),
            page.summary().orElseGet(() -> page.title() + ". " + page.body().plainText())),
        page.title(),
        bodies.html(page.body(), page.source(), here),
        page.publication().updated().map(language::day).orElse(""));
  }

  private NotFoundView notFound(Here own) {
    String root = archive.site().baseUrl().map(base -> base.getRawPath()).orElse("/");
    Here here = plan.offline() ? own : new Here.Anywhere(own.path(), root);
    return new NotFoundView(
        frames.hidden(here, messages.text("notfound.title"), Optional.empty()), latest(here));
  }

  private RedirectView redirect(PagePlan.Redirect redirect, Here here) {
    String title = messages.text("redirect.title");
    return new RedirectView(
        frames.hidden(here, title, Optional.of(redirect.target())),
        new LinkView(redirect.target().value(), here.to(redirect.target()), false));
  }

  private List<EventCard> latest(Here here) {
    return cards.cards(
        index.all().stream().filter(e -> e.phase() == Phase.HELD).limit(LATEST).toList(), here);
  }

  private static boolean isPast(Event event) {
    return event.phase() == Phase.HELD || event.phase() == Phase.CANCELLED;
  }
}
