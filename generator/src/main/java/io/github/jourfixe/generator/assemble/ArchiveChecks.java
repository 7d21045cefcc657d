package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.model.Contact;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Phase;
import io.github.jourfixe.generator.model.Schedule;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import io.github.jourfixe.generator.text.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for what editors overlook, where each file by itself is right. */
final class ArchiveChecks {

  /** Characters from which on a report is too long to show in a list what it is about. */
  private static final int LONG = 1000;

  /** Pages that German law asks for, by a part of their usual names. */
  private static final Map<String, String> LEGAL_PAGES =
      Map.of(
          "impressum", "Impressum",
          "datenschutz", "Datenschutz",
          "barrierefreiheit", "Barrierefreiheit");

  private final AsOf asOf;
  private final Diagnostics diagnostics;

  ArchiveChecks(AsOf asOf, Diagnostics diagnostics) {
    this.asOf = asOf;
    this.diagnostics = diagnostics;
  }

  /** What one report may lack or say too late. */
  void checkReport(EventDocument document, String title, Phase phase) {
    checkTitleRepeated(title, document);
    EventDetails details = document.details();
    if (phase == Phase.HELD) {
      for (Located<String> outlook : document.places().outlooks()) {
        diagnostics.report(Code.TEXT_OUTLOOK, outlook.location(), outlook.value());
      }
    } else {
      details.contact().ifPresent(this::checkContact);
    }
    if (details.summary().isEmpty() && document.body().plainText().length() > LONG) {
      diagnostics.report(Code.SUMMARY_MISSING, document.source());
    }
  }

  /** Two meetings of a series on one day, unless both say at what time they are. */
  void checkTwice(List<EventDocument> documents) {
    Map<String, EventDocument> seen = new HashMap<>();
    for (EventDocument document : documents) {
      Schedule schedule = document.details().schedule();
      if (schedule.date().isDay()) {
        EventDocument earlier =
            seen.putIfAbsent(document.folder() + "/" + schedule.date().edtf(), document);
        if (earlier != null
            && (schedule.start().isEmpty()
                || earlier.details().schedule().start().isEmpty()
                || schedule.start().equals(earlier.details().schedule().start()))) {
          diagnostics.report(Code.EVENT_TWICE, document.places().date(), earlier.source().file());
        }
      }
    }
  }

  /** Two meetings of a series that programs would take for one; numbers are checked elsewhere. */
  void checkIdentities(List<Event> events) {
    Map<String, Event> seen = new HashMap<>();
    for (Event event : events.stream().sorted(Comparator.comparing(Event::source)).toList()) {
      Event earlier = seen.putIfAbsent(event.identity(), event);
      if (earlier != null && !(isNumbered(event) && isNumbered(earlier))) {
        diagnostics.report(
            Code.EVENT_ID_DUPLICATE,
            event.source(),
            event.details().identity(event.slug()),
            earlier.source().file());
      }
    }
  }

  /** Whether it is known by its number. */
  private static boolean isNumbered(Event event) {
    return event.details().id().isEmpty() && event.details().number().isPresent();
  }

  /** Where a meeting is to which people are to come, on a day that is known. */
  void checkLocation(EventDocument document, Phase phase) {
    EventDetails details = document.details();
    if (phase == Phase.UPCOMING
        && details.schedule().date().isDay()
        && details.location().isEmpty()
        && !details.isOnline()) {
      diagnostics.report(Code.LOCATION_MISSING, document.places().date());
    }
  }

  /** A contact that is no longer known to hold. */
  void checkContact(Contact contact) {
    contact
        .validUntil()
        .filter(until -> until.value().isBefore(asOf.day()))
        .ifPresent(
            until -> diagnostics.report(Code.CONTACT_EXPIRED, until.location(), until.value()));
  }

  /** What {@code site.yaml} may lack. */
  void checkSite(Site site, boolean release) {
    site.contact().ifPresent(this::checkContact);
    if (release || site.baseUrl().isPresent()) {
      checkLegalPages(site);
    }
  }

  /** What German law asks of a site that is published. */
  private void checkLegalPages(Site site) {
    if (!site.language().equals("de")) {
      return;
    }
    LEGAL_PAGES.forEach(
        (page, name) -> {
          if (site.legal().stream().noneMatch(legal -> legal.value().contains(page))) {
            diagnostics.report(Code.LEGAL_PAGE_MISSING, SourceLocation.of("site.yaml"), name, page);
          }
        });
  }

  /** A report that begins with its own title shows it twice. */
  private void checkTitleRepeated(String title, EventDocument document) {
    String first = document.body().plainText().lines().findFirst().orElse("");
    // Spelled otherwise, a title can be somewhat longer, but no whole paragraph is one.
    if (first.length() <= 2 * title.length() && Slug.of(first).equals(Slug.of(title))) {
      diagnostics.report(Code.TITLE_REPEATED, document.places().body(), first);
    }
  }
}
