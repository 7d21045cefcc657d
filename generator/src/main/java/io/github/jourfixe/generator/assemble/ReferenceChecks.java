package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Nearest;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reports names of series and pages that there are not, with what may have been meant. */
final class ReferenceChecks {

  private final Diagnostics diagnostics;

  ReferenceChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The series that are named as another's counterpart; those that come later are no news. */
  void checkCounterparts(Map<String, Series> series, Predicate<String> later) {
    for (Series own : series.values()) {
      own.counterpart()
          .filter(named -> !series.containsKey(named.value()) && !later.test(named.value()))
          .ifPresent(named -> reportUnknown(Code.SERIES_UNKNOWN, named, series.keySet()));
    }
  }

  /** The folder of an event that lies in that of no series. */
  void reportUnknownSeries(EventDocument document, Set<String> known) {
    reportUnknown(Code.SERIES_UNKNOWN, new Located<>(document.folder(), document.source()), known);
  }

  /** The pages that {@code site.yaml} names; the menu does without those that come later. */
  void checkPages(Site site, List<Page> pages, Predicate<String> later) {
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
      String page = entry.target().value();
      if (entry.isPage() && !ids.contains(page) && !later.test(page)) {
        reportUnknown(Code.REFERENCE_UNKNOWN, entry.target(), ids);
      }
    }
  }

  private void reportUnknown(Code code, Located<String> reference, Collection<String> known) {
    String all = String.join(", ", known.stream().sorted().toList());
    diagnostics.report(
        code,
        reference.location(),
        reference.value(),
        Nearest.of(reference.value(), known).orElse(all));
  }
}
