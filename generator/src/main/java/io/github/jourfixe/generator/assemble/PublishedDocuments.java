package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.parse.ParsedDocument;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import io.github.jourfixe.generator.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of the documents is published as of the build's moment; what is not is reported. */
final class PublishedDocuments {

  private final AssemblyOptions options;
  private final Diagnostics diagnostics;
  private final Map<String, Series> seriesById = new LinkedHashMap<>();
  private final List<Series> series = new ArrayList<>();
  private final Map<String, Publication> laterSeries = new HashMap<>();
  private final Set<String> laterPages = new HashSet<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<EventDocument> events = new ArrayList<>();
  private final FilesLeftOut filesLeftOut;
  private final List<LocalDate> laterDays = new ArrayList<>();

  PublishedDocuments(ParsedContent content, AssemblyOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
    List<ParsedDocument> leftOut = new ArrayList<>();
    List<ParsedDocument> published = new ArrayList<>();
    // What becomes of its meetings depends on the series.
    for (boolean series : new boolean[] {true, false}) {
      content.documents().stream()
          .filter(document -> document instanceof ParsedDocument.SeriesDocument == series)
          .forEach(document -> (sort(document) ? published : leftOut).add(document));
    }
    filesLeftOut =
        new FilesLeftOut(
            leftOut,
            published,
            laterSeries.keySet().stream().filter(this::isSeriesLater).toList(),
            content);
  }

  /** All of them, also those of one id, whose addresses clash. */
  List<Series> series() {
    return series;
  }

  /** By their ids, in the order of the files. */
  Map<String, Series> seriesById() {
    return seriesById;
  }

  List<Page> pages() {
    return pages;
  }

  /** The topics that have a file. */
  List<Topic> topics() {
    return topics;
  }

  /** Whether there is a series that is not published yet. */
  boolean isSeriesLater(String id) {
    return laterSeries.containsKey(id) && !seriesById.containsKey(id);
  }

  /** Whether there is a page that is not published yet. */
  boolean isPageLater(String id) {
    return laterPages.contains(id);
  }

  /** The events, those of unknown series included. */
  List<EventDocument> events() {
    return events;
  }

  /** Whether a file may be published, as it does not go with a text that is not. */
  boolean keeps(SourceFile.Asset asset) {
    return !filesLeftOut.contains(asset);
  }

  /** The first day on which something more will be published. */
  Optional<LocalDate> nextDay() {
    return laterDays.stream().min(LocalDate::compareTo);
  }

  /** Whether it is published. */
  private boolean sort(ParsedDocument document) {
    if (!isToBeShown(document.publication(), document.source())) {
      if (document instanceof ParsedDocument.SeriesDocument found) {
        laterSeries.putIfAbsent(found.series().id(), found.series().publication());
      } else if (document instanceof ParsedDocument.PageDocument found) {
        laterPages.add(found.page().id());
      }
      return false;
    }
    if (document instanceof EventDocument event && isSeriesLater(event.folder())) {
      return isToBeShown(laterSeries.get(event.folder()), event.source());
    }
    if (document instanceof ParsedDocument.SeriesDocument found) {
      series.add(found.series());
      seriesById.putIfAbsent(found.series().id(), found.series());
    } else if (document instanceof ParsedDocument.PageDocument found) {
      pages.add(found.page());
    } else if (document instanceof ParsedDocument.TopicDocument found) {
      topics.add(found.topic());
    } else if (document instanceof EventDocument event) {
      events.add(event);
    }
    return true;
  }

  private boolean isToBeShown(Publication publication, SourceLocation source) {
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
    later.ifPresent(laterDays::add);
    return later.isEmpty();
  }
}
