package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Nearest;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.model.Status;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.parse.ParsedDocument;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.text.Slug;
import io.github.jourfixe.generator.text.WordOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes one archive of the documents and reports what does not fit together. */
public final class ArchiveAssembler {

  private static final Pattern DATED_NAME = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?:-.*)?");

  private final AssemblyOptions options;
  private final Diagnostics diagnostics;
  private final ArchiveChecks checks;
  private final List<LocalDate> heldBack = new ArrayList<>();

  /** An assembler for one build. */
  public ArchiveAssembler(AssemblyOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.checks = new ArchiveChecks(options.asOf(), diagnostics);
  }

  /** The archive; what could not be read or does not fit is left out of it and reported. */
  public Archive assemble(ParsedContent content) {
    Site site = withBaseUrl(content.site());
    Map<String, Series> series = series(content);
    PeopleDirectory people = new PeopleDirectory(content.people(), diagnostics);
    Retractions retractions = new Retractions(content, diagnostics);
    List<Page> pages = new ArrayList<>();
    List<Topic> described = new ArrayList<>();
    List<EventDocument> documents = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (ParsedDocument document : content.documents()) {
      if (document instanceof ParsedDocument.PageDocument page) {
        if (isPublished(page.page().publication(), page.page().source())) {
          pages.add(page.page());
        }
      } else if (document instanceof ParsedDocument.TopicDocument topic) {
        if (isPublished(topic.topic().publication(), topic.topic().source())) {
          described.add(topic.topic());
        }
      } else if (document instanceof EventDocument event) {
        if (isPublished(event.details().publication(), event.source())) {
          documents.add(event);
        } else if (event.source().file().endsWith("/index.md")) {
          leftOut.add(event.source().file().replaceFirst("index\\.md$", ""));
        }
      }
    }
    TopicDirectory topics = new TopicDirectory(described, diagnostics);
    List<Event> events = new ArrayList<>();
    for (EventDocument document : documents) {
      Series own = series.get(document.folder());
      if (own == null) {
        reportUnknownSeries(document, series);
      } else {
        events.add(event(document, own, new Directories(site, people, topics, retractions)));
      }
    }
    new NumberChecks(diagnostics).check(events);
    checks.checkTwice(documents);
    checks.checkIdentities(events);
    people.checkNames();
    topics.checkNames();
    events.sort(Event.NEWEST_FIRST);
    checkPages(site, pages);
    checks.checkSite(site);
    series.values().forEach(own -> own.contact().ifPresent(checks::checkContact));
    List<String> withdrawn = retractions.withdrawn();
    List<SourceFile.Asset> assets =
        content.assets().stream()
            .filter(asset -> isKept(asset, leftOut) && !withdrawn.contains(asset.path()))
            .toList();
    retractions.check(assets);
    return new Archive(
        site,
        options.asOf(),
        series.values().stream().sorted(WordOrder.by(Series::title)).toList(),
        events,
        topics.topics(),
        people.speakers(),
        pages,
        assets,
        withdrawn,
        retractions.published(),
        heldBack.stream().min(LocalDate::compareTo));
  }

  /** What is needed to follow an event's references. */
  private record Directories(
      Site site, PeopleDirectory people, TopicDirectory topics, Retractions retractions) {}

  private Site withBaseUrl(Site site) {
    return new Site(
        site.title(),
        site.description(),
        options.baseUrl().or(site::baseUrl),
        site.language(),
        site.zone(),
        site.asOf(),
        site.organisation(),
        site.contact(),
        site.menu(),
        site.easyLanguage(),
        site.signLanguage(),
        site.legal());
  }

  private Map<String, Series> series(ParsedContent content) {
    Map<String, Series> byId = new LinkedHashMap<>();
    for (ParsedDocument document : content.documents()) {
      if (document instanceof ParsedDocument.SeriesDocument series
          && isPublished(series.series().publication(), series.series().source())) {
        byId.put(series.series().id(), series.series());
      }
    }
    for (Series series : byId.values()) {
      series
          .counterpart()
          .filter(counterpart -> !byId.containsKey(counterpart.value()))
          .ifPresent(
              counterpart ->
                  reportUnknown(Code.SERIES_UNKNOWN, counterpart, byId.keySet().stream().toList()));
    }
    return byId;
  }

  private Event event(EventDocument document, Series series, Directories directories) {
    EventDetails details = directories.retractions().clean(document);
    Schedule schedule = details.schedule();
    Phase phase =
        schedule.phaseAt(options.asOf().in(directories.site().zone()), directories.site().zone());
    checkSeriesField(document);
    checkFileName(document, Language.of(directories.site().language()));
    if (phase == Phase.UNCONFIRMED) {
      diagnostics.report(
          Code.EVENT_UNCONFIRMED,
          document.places().date(),
          Language.of(directories.site().language()).date(schedule.date()));
    }
    if (schedule.status().filter(Status.HELD::equals).isPresent()
        && schedule.date().first().isAfter(options.asOf().day())) {
      diagnostics.report(
          Code.EVENT_HELD_IN_FUTURE, document.places().date(), schedule.date().edtf());
    }
    String title = details.title().orElseGet(() -> title(details, series, directories.site()));
    checks.checkReport(document, title, phase);
    ZoneId zone = directories.site().zone();
    checks.checkRevision(document, options.asOf().in(zone), zone);
    return new Event(
        series.id(),
        Slug.of(document.stem()),
        title,
        details,
        details.speakers().stream()
            .map(directories.people()::speaker)
            .<Speaker>flatMap(Optional::stream)
            .toList(),
        directories.retractions().unnamed(document),
        details.topics().stream()
            .map(directories.topics()::id)
            .<String>flatMap(Optional::stream)
            .distinct()
            .toList(),
        phase,
        details.language().filter(own -> !own.equals(directories.site().language())),
        document.body(),
        document.source());
  }

  private static String title(EventDetails details, Series series, Site site) {
    Language language = Language.of(site.language());
    EventDate date = details.schedule().date();
    String name = series.titleOn(date.first());
    return details
        .number()
        .map(number -> language.ordinal(number.value()) + " " + name)
        .orElseGet(() -> name + ", " + language.date(date));
  }

  private boolean isPublished(Publication publication, SourceLocation source) {
    if (options.drafts()) {
      return true;
    }
    if (publication.draft()) {
      diagnostics.report(Code.DRAFT_SKIPPED, source);
      return false;
    }
    Optional<LocalDate> later =
        publication.from().filter(from -> from.isAfter(options.asOf().day()));
    later.ifPresent(from -> diagnostics.report(Code.PUBLISH_LATER, source, from.toString()));
    later.ifPresent(heldBack::add);
    return later.isEmpty();
  }

  private static boolean isKept(SourceFile.Asset asset, List<String> leftOut) {
    return leftOut.stream().noneMatch(folder -> asset.path().startsWith(folder));
  }

  private void checkSeriesField(EventDocument document) {
    document
        .series()
        .filter(named -> !named.value().equals(document.folder()))
        .ifPresent(
            named ->
                diagnostics.report(
                    Code.SERIES_MISMATCH, named.location(), named.value(), document.folder()));
  }

  /** A date at the beginning of a file's name must be that of the event, as far as it goes. */
  private void checkFileName(EventDocument document, Language language) {
    Matcher dated = DATED_NAME.matcher(document.stem());
    EventDate date = document.details().schedule().date();
    if (dated.matches()) {
      String inName = dated.group(1);
      boolean numeric = date.isDay() || date.vagueness() == 1;
      String inFile = numeric ? date.edtf() : inName.substring(0, 4);
      String year = Integer.toString(date.first().getYear());
      boolean agree =
          inName.length() == 4
              ? inName.equals(year)
              : inName.startsWith(inFile) || inFile.startsWith(inName);
      if (!agree || !inName.startsWith(year)) {
        diagnostics.report(
            Code.DATE_FILE_NAME,
            document.places().date(),
            inName,
            numeric ? date.edtf() : language.date(date));
      }
    }
  }

  private void checkPages(Site site, List<Page> pages) {
    List<String> ids = pages.stream().map(Page::id).toList();
    for (Located<String> legal : site.legal()) {
      if (!ids.contains(legal.value())) {
        reportUnknown(Code.REFERENCE_UNKNOWN, legal, ids);
      }
    }
    Stream.of(site.easyLanguage(), site.signLanguage())
        .flatMap(Optional::stream)
        .filter(named -> !ids.contains(named.value()))
        .filter(named -> FieldTypes.webAddress(named.value()).isEmpty())
        .forEach(named -> reportUnknown(Code.REFERENCE_UNKNOWN, named, ids));
    for (Site.MenuEntry entry : site.menu()) {
      if (entry.title().isEmpty() && !ids.contains(entry.target().value())) {
        reportUnknown(Code.REFERENCE_UNKNOWN, entry.target(), ids);
      }
    }
  }

  private void reportUnknownSeries(EventDocument document, Map<String, Series> series) {
    String known = String.join(", ", series.keySet().stream().sorted().toList());
    String near = Nearest.of(document.folder(), series.keySet()).orElse(known);
    diagnostics.report(Code.SERIES_UNKNOWN, document.source(), document.folder(), near);
  }

  private void reportUnknown(Code code, Located<String> reference, List<String> known) {
    String all = String.join(", ", known.stream().sorted().toList());
    diagnostics.report(
        code,
        reference.location(),
        reference.value(),
        Nearest.of(reference.value(), known).orElse(all));
  }
}
