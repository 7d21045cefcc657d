package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.history.ContentHistory;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.FileChanges;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.text.WordOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes one archive of the documents and reports what does not fit together. */
public final class ArchiveAssembler {

  private final AssemblyOptions options;
  private final ContentHistory history;
  private final Diagnostics diagnostics;
  private final ArchiveChecks checks;
  private final ReferenceChecks references;

  /**
   * An assembler for one build.
   *
   * @param options what the build decides
   * @param history what is known of the files' earlier states
   * @param diagnostics takes the findings
   */
  public ArchiveAssembler(
      AssemblyOptions options, ContentHistory history, Diagnostics diagnostics) {
    this.options = options;
    this.history = history;
    this.diagnostics = diagnostics;
    this.checks = new ArchiveChecks(options.asOf(), diagnostics);
    this.references = new ReferenceChecks(diagnostics);
  }

  /** The archive; what could not be read or does not fit is left out of it and reported. */
  public Archive assemble(ParsedContent content) {
    Site site = withBaseUrl(content.site());
    PublishedDocuments documents = new PublishedDocuments(content, options, diagnostics);
    PeopleDirectory people = new PeopleDirectory(content.people(), diagnostics);
    TopicDirectory topics = new TopicDirectory(documents.topics(), diagnostics);
    Retractions retractions = new Retractions(content, diagnostics);
    EventAssembler.Directories directories =
        new EventAssembler.Directories(people, topics, retractions);
    List<Event> events =
        events(documents, new EventAssembler(site, options.asOf(), directories, diagnostics));
    people.checkNames();
    topics.checkNames();
    check(site, documents);
    new RevisionChecks(history, options.asOf().in(site.zone()), site.zone(), diagnostics)
        .check(documents.events());
    List<String> withdrawn = retractions.withdrawn();
    List<SourceFile.Asset> assets =
        content.assets().stream()
            .filter(asset -> documents.keeps(asset) && !withdrawn.contains(asset.path()))
            .toList();
    retractions.check(assets);
    return new Archive(
        site,
        options.asOf(),
        documents.series().stream().sorted(WordOrder.by(Series::title)).toList(),
        events,
        topics.topics(),
        people.speakers(),
        documents.pages(),
        content.glossary(),
        assets,
        withdrawn,
        retractions.published(),
        documents.nextDay(),
        new FileChanges(history.commits(), options.epoch()));
  }

  /** The events of known series, the newest first. */
  private List<Event> events(PublishedDocuments documents, EventAssembler assembler) {
    Map<String, Series> series = documents.seriesById();
    List<Event> events = new ArrayList<>();
    for (EventDocument document : documents.events()) {
      Series own = series.get(document.folder());
      if (own == null) {
        references.reportUnknownSeries(document, series.keySet());
      } else {
        events.add(assembler.event(document, own));
      }
    }
    new NumberChecks(diagnostics).check(events);
    checks.checkTwice(documents.events());
    checks.checkIdentities(events);
    events.sort(Event.NEWEST_FIRST);
    return events;
  }

  private void check(Site site, PublishedDocuments documents) {
    checks.checkSite(site, options.release());
    references.checkPages(site, documents.pages(), documents::isPageLater);
    references.checkCounterparts(documents.seriesById(), documents::isSeriesLater);
    documents.series().forEach(s -> s.contact().ifPresent(checks::checkContact));
  }

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
        site.locationsExpected(),
        site.legal());
  }
}
