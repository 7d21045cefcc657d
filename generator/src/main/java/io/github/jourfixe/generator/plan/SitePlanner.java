package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.AddressPart;
import io.github.jourfixe.generator.field.Nearest;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.media.PictureFacts;
import io.github.jourfixe.generator.media.PictureForm;
import io.github.jourfixe.generator.media.PictureKind;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Gives everything its address and reports what clashes or leads nowhere. */
public final class SitePlanner {

  /** The page whose text is shown on the home page instead of having an address of its own. */
  public static final String HOME_PAGE = "index";

  /** Stands for the pages that every site has. */
  private static final SourceLocation OWN = SourceLocation.of("");

  /** Where to look for what concerns the site as a whole. */
  private static final SourceLocation OWN_FILE = SourceLocation.of("site.yaml");

  private final Diagnostics diagnostics;
  private final BooleanSupplier webp;

  /**
   * A planner.
   *
   * @param diagnostics hear what it finds
   * @param webp whether WebP can be written; asked only if there is a picture that needs it
   */
  public SitePlanner(Diagnostics diagnostics, BooleanSupplier webp) {
    this.diagnostics = diagnostics;
    this.webp = webp;
  }

  /** The plan of an archive's site. */
  public SitePlan plan(Archive archive) {
    Addresses addresses = new Addresses(Language.of(archive.site().language()));
    ArchiveIndex index = new ArchiveIndex(archive);
    Draft draft = new Draft(addresses);
    draft.addLists(index);
    archive.series().forEach(draft::addSeries);
    archive.events().forEach(draft::addEvent);
    archive.topics().forEach(draft::addTopic);
    archive.people().forEach(draft::addPerson);
    archive.pages().forEach(draft::addPage);
    if (archive.site().baseUrl().isPresent()) {
      draft.addPreviews();
    }
    archive.assets().forEach(draft::addAsset);
    draft.addRedirects(archive);
    draft.addCalendars(archive, index);
    ChangeDates changes = new ChangeDates(archive, index);
    if (archive.site().baseUrl().isPresent()) {
      new FeedPlanner(addresses, changes).feeds(archive, index).forEach(f -> draft.add(f, OWN));
    }
    draft.addCopiesAtOldAddresses();
    LinkResolver links = draft.links();
    checkLinks(draft, links);
    Map<SitePath, OfferedPicture> pictures = draft.offer(links.shown());
    checkPublished(archive, draft);
    List<PagePlan> pages = List.copyOf(draft.pages.values());
    return new SitePlan(archive, addresses, index, changes, links, pictures, pages, false);
  }

  /** An address that was published once must lead somewhere for ever. */
  private void checkPublished(Archive archive, Draft draft) {
    List<String> withdrawn =
        archive.withdrawn().stream().map(path -> draft.addresses.asset(path).value()).toList();
    for (Located<String> address : archive.published()) {
      if (withdrawn.contains(address.value())) {
        diagnostics.report(Code.ADDRESS_WITHDRAWN, address.location());
      } else if (!draft.pages.containsKey(address.value())
          && !isLostWithItsPage(address, archive, draft)) {
        Optional<String> near =
            Nearest.of(address.value(), draft.documents.keySet()).map(draft.documents::get);
        if (near.isPresent()) {
          diagnostics.report(
              Code.ADDRESS_LOST_NEAR, address.location(), address.value(), near.orElseThrow());
        } else {
          diagnostics.report(Code.ADDRESS_LOST, address.location(), address.value());
        }
      }
    }
  }

  /** A calendar or feed comes back with its page; a feed also with the address of the site. */
  private static boolean isLostWithItsPage(Located<String> address, Archive archive, Draft draft) {
    int end = address.value().lastIndexOf('/') + 1;
    String name = address.value().substring(end);
    boolean pageIsLost = !draft.pages.containsKey(address.value().substring(0, end));
    boolean feed =
        Arrays.stream(PagePlan.Feed.Format.values()).anyMatch(f -> f.fileName().equals(name));
    return feed && (pageIsLost || archive.site().baseUrl().isEmpty())
        || name.equals(draft.addresses.calendarName()) && pageIsLost;
  }

  private void checkLinks(Draft draft, LinkResolver links) {
    for (PagePlan page : draft.pages.values()) {
      if (page instanceof PagePlan.OfEvent planned) {
        Event event = planned.event();
        links.check(event.body(), event.source().file(), page.path(), diagnostics);
        event.details().attachments().forEach(file -> checkFile(file, event, links));
        event.speakers().stream()
            .flatMap(speaker -> speaker.files().stream())
            .forEach(file -> checkFile(file, event, links));
      } else if (page instanceof PagePlan.OfSeries planned) {
        Series series = planned.series();
        links.check(series.body(), series.source().file(), page.path(), diagnostics);
      } else if (page instanceof PagePlan.OfTopic planned) {
        Topic topic = planned.topic();
        links.check(topic.body(), topic.source().file(), page.path(), diagnostics);
      } else if (page instanceof PagePlan.OfPage planned) {
        Page text = planned.page();
        links.check(text.body(), text.source().file(), page.path(), diagnostics);
      }
    }
    draft.homeText.forEach(
        text -> links.check(text.body(), text.source().file(), SitePath.HOME, diagnostics));
  }

  private void checkFile(Attachment attachment, Event event, LinkResolver links) {
    SourceLocation place = attachment.file().location();
    if (links.file(attachment.file().value(), event.source().file()).isEmpty()) {
      diagnostics.report(Code.ATTACHMENT_MISSING, place, attachment.file().value());
    }
  }

  /** The plan while it grows: addresses that are taken, and by what. */
  private final class Draft {

    private final Addresses addresses;
    private final Map<String, PagePlan> pages = new TreeMap<>();
    private final Map<String, SourceLocation> takenBy = new TreeMap<>();
    private final Map<String, SitePath> sources = new TreeMap<>();
    private final Map<SitePath, SourceFile.Asset> pictures = new HashMap<>();
    private final Map<String, String> documents = new TreeMap<>();
    private final List<Page> homeText = new ArrayList<>();

    Draft(Addresses addresses) {
      this.addresses = addresses;
    }

    void addLists(ArchiveIndex index) {
      add(new PagePlan.Home(SitePath.HOME), OWN);
      add(new PagePlan.ArchiveIndex(addresses.archive()), OWN);
      add(new PagePlan.TopicIndex(addresses.topics()), OWN);
      add(new PagePlan.PersonIndex(addresses.people()), OWN);
      add(new PagePlan.Search(addresses.search()), OWN);
      add(new PagePlan.Data(addresses.eventData(), PagePlan.Data.Kind.EVENTS), OWN);
      add(new PagePlan.Data(addresses.eventSchema(), PagePlan.Data.Kind.EVENT_SCHEMA), OWN);
      add(new PagePlan.Data(addresses.list(), PagePlan.Data.Kind.ADDRESSES), OWN);
      add(new PagePlan.Data(addresses.nextChange(), PagePlan.Data.Kind.NEXT_CHANGE), OWN);
      add(new PagePlan.NotFound(SitePath.HOME.file("404.html")), OWN);
      index.years().forEach(year -> add(new PagePlan.OfYear(addresses.year(year), year), OWN));
    }

    void addSeries(Series series) {
      SitePath path = addresses.series(series.id());
      sources.put(series.source().file(), path);
      add(new PagePlan.OfSeries(path, series), series.source());
    }

    void addEvent(Event event) {
      SitePath path = addresses.event(event);
      sources.put(event.source().file(), path);
      add(new PagePlan.OfEvent(path, event), event.source());
    }

    void addTopic(Topic topic) {
      SitePath path = addresses.topic(topic.id());
      // A topic without a file of its own is known by the event that names it first.
      if (topic.source().file().startsWith("topics/")) {
        sources.put(topic.source().file(), path);
      }
      add(new PagePlan.OfTopic(path, topic), topic.source());
    }

    void addPerson(Person person) {
      add(
          new PagePlan.OfPerson(addresses.person(person.id()), person),
          SourceLocation.of("people.yaml"));
    }

    void addPage(Page page) {
      if (page.id().equals(HOME_PAGE)) {
        sources.put(page.source().file(), SitePath.HOME);
        homeText.add(page);
        return;
      }
      SitePath path = addresses.page(page.id());
      sources.put(page.source().file(), path);
      add(new PagePlan.OfPage(path, page), page.source());
    }

    /** Only with the site's own address: other programs need to know the whole of a picture's. */
    void addPreviews() {
      for (PagePlan page : List.copyOf(pages.values())) {
        if (page instanceof PagePlan.Home
            || page instanceof PagePlan.OfSeries
            || page instanceof PagePlan.OfEvent) {
          add(new PagePlan.Preview(addresses.preview(page.path()), page), OWN);
        }
      }
    }

    void addAsset(SourceFile.Asset asset) {
      SitePath path = addresses.asset(asset.path());
      String name = path.value().substring(path.value().lastIndexOf('/') + 1);
      AddressPart.check(name, name, asset.location(), diagnostics);
      sources.put(asset.path(), path);
      if (asset.picture().isEmpty()) {
        add(new PagePlan.Copy(path, asset), asset.location());
        return;
      }
      PictureFacts facts = asset.picture().orElseThrow();
      pictures.put(path, asset);
      add(
          facts.kind() == PictureKind.SVG
              ? new PagePlan.Copy(path, asset)
              : new PagePlan.Picture(path, asset, facts, PictureForm.whole(facts)),
          asset.location());
    }

    /** Gives the forms of pictures in texts their addresses, beside the picture. */
    Map<SitePath, OfferedPicture> offer(Set<SitePath> shown) {
      Map<SitePath, OfferedPicture> offered = new HashMap<>();
      for (SitePath path : shown) {
        SourceFile.Asset asset = pictures.get(path);
        if (asset != null) {
          offered.put(path, offer(path, asset, asset.picture().orElseThrow()));
        }
      }
      return offered;
    }

    private OfferedPicture offer(SitePath path, SourceFile.Asset asset, PictureFacts facts) {
      boolean better = facts.isConvertible() && webp.getAsBoolean();
      if (facts.isConvertible() && !better) {
        diagnostics.report(Code.PICTURE_WITHOUT_WEBP, OWN_FILE);
      }
      List<PagePlan.Picture> forms = new ArrayList<>();
      for (PictureForm form : PictureForm.offered(facts, better)) {
        boolean whole = form.equals(PictureForm.whole(facts));
        SitePath at =
            whole
                ? path
                : new SitePath(path.value() + "." + form.width() + "." + form.kind().ending());
        PagePlan.Picture picture = new PagePlan.Picture(at, asset, facts, form);
        if (!whole) {
          add(picture, asset.location());
        }
        forms.add(picture);
      }
      return new OfferedPicture(facts, forms);
    }

    void addCalendars(Archive archive, ArchiveIndex index) {
      addCalendar(SitePath.HOME, archive.site().title(), archive.events());
      archive
          .series()
          .forEach(s -> addCalendar(addresses.series(s.id()), s.title(), index.ofSeries(s.id())));
      archive
          .topics()
          .forEach(t -> addCalendar(addresses.topic(t.id()), t.title(), index.ofTopic(t.id())));
      archive.events().forEach(e -> addCalendar(addresses.event(e), e.title(), List.of(e)));
    }

    /** Programs that subscribe follow no page that says where it has gone. */
    void addCopiesAtOldAddresses() {
      List<PagePlan.Redirect> redirects =
          pages.values().stream()
              .filter(PagePlan.Redirect.class::isInstance)
              .map(PagePlan.Redirect.class::cast)
              .filter(redirect -> redirect.path().value().endsWith("/"))
              .toList();
      for (PagePlan.Redirect redirect : redirects) {
        if (pages.get(addresses.calendar(redirect.target()).value())
            instanceof PagePlan.Calendar calendar) {
          addCalendar(redirect.path(), calendar.title(), calendar.events());
        }
        for (PagePlan.Feed.Format format : PagePlan.Feed.Format.values()) {
          if (pages.get(addresses.feed(redirect.target(), format).value())
              instanceof PagePlan.Feed feed) {
            SitePath copy = addresses.feed(redirect.path(), format);
            add(new PagePlan.Feed(copy, feed.page(), format, feed.title(), feed.events()), OWN);
          }
        }
      }
    }

    private void addCalendar(SitePath page, String title, List<Event> events) {
      List<Event> exact =
          events.stream()
              .filter(event -> event.date().isDay())
              .sorted(Event.CHRONOLOGICAL)
              .toList();
      // A calendar without an entry is none (RFC 5545, section 3.6).
      if (!exact.isEmpty()) {
        add(new PagePlan.Calendar(addresses.calendar(page), page, title, exact), OWN);
      }
    }

    void addRedirects(Archive archive) {
      archive.series().forEach(s -> redirect(s.publication(), addresses.series(s.id())));
      archive.events().forEach(e -> redirect(e.details().publication(), addresses.event(e)));
      archive.topics().forEach(t -> redirect(t.publication(), addresses.topic(t.id())));
      archive.pages().stream()
          .filter(page -> !page.id().equals(HOME_PAGE))
          .forEach(page -> redirect(page.publication(), addresses.page(page.id())));
    }

    private void redirect(Publication publication, SitePath target) {
      for (Located<String> alias : publication.aliases()) {
        String address = alias.value();
        // An address without an ending is that of a page.
        boolean page = !address.endsWith("/") && !address.endsWith(".html");
        add(
            new PagePlan.Redirect(new SitePath(page ? address + "/" : address), target),
            alias.location());
      }
    }

    private void add(PagePlan page, SourceLocation source) {
      String key = LinkResolver.folded(page.path());
      SourceLocation earlier = takenBy.putIfAbsent(key, source);
      if (earlier == null) {
        pages.put(page.path().value(), page);
        if (source.file().endsWith(".md") && !(page instanceof PagePlan.Redirect)) {
          documents.put(page.path().value(), source.file());
        }
      } else {
        Code code = earlier == OWN ? Code.ADDRESS_RESERVED : Code.ADDRESS_CLASH;
        diagnostics.report(code, source, page.path(), earlier.file());
      }
    }

    LinkResolver links() {
      LinkResolver links = new LinkResolver(pages.keySet());
      sources.forEach(links::add);
      homeText.forEach(page -> links.addHeadings(SitePath.HOME, page.body()));
      for (PagePlan page : pages.values()) {
        if (page instanceof PagePlan.Redirect redirect) {
          links.addMoved(redirect.path(), redirect.target());
        } else {
          page.body().ifPresent(body -> links.addHeadings(page.path(), body));
        }
      }
      return links;
    }
  }
}
