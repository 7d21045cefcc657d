package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.model.Speaker;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import io.github.jourfixe.generator.text.Slug;
import java.time.Instant;
import java.util.Optional;

/** Makes the events: follows their references, makes their titles, says where they stand. */
final class EventAssembler {

  private final Site site;
  private final AsOf asOf;
  private final Directories directories;
  private final Language language;
  private final EventChecks checks;
  private final ArchiveChecks reports;

  /** Where an event's references lead. */
  record Directories(PeopleDirectory people, TopicDirectory topics, Retractions retractions) {}

  EventAssembler(Site site, AsOf asOf, Directories directories, Diagnostics diagnostics) {
    this.site = site;
    this.asOf = asOf;
    this.directories = directories;
    this.language = Language.of(site.language());
    this.checks = new EventChecks(asOf, language, diagnostics);
    this.reports = new ArchiveChecks(asOf, diagnostics);
  }

  Event event(EventDocument document, Series series) {
    EventDetails details = directories.retractions().clean(document);
    Instant now = asOf.in(site.zone());
    Phase phase = details.schedule().phaseAt(now, site.zone());
    String title = details.title().orElseGet(() -> title(details, series));
    checks.check(document, phase);
    checks.checkTimes(document, site.zone());
    reports.checkReport(document, title, phase);
    if (site.locationsExpected()) {
      reports.checkLocation(document, phase);
    }
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
        details.language().filter(own -> !own.equals(site.language())),
        document.body(),
        document.source());
  }

  private String title(EventDetails details, Series series) {
    EventDate date = details.schedule().date();
    String name = series.titleOn(date.first());
    return details
        .number()
        .map(number -> language.ordinal(number.value()) + " " + name)
        .orElseGet(() -> name + ", " + language.date(date));
  }
}
