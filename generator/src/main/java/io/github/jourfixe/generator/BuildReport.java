package io.github.jourfixe.generator;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a build did.
 *
 * @param language the site's language, {@code de} or {@code en}, in which to tell the findings
 * @param asOf the moment of which the site is true, in its zone
 * @param events how many events the site shows
 * @param pages how many pages it has, redirects included
 * @param written how many files were new or changed
 * @param unchanged how many files were already as they should be
 * @param removed how many files of an earlier build went
 * @param addresses where the site has something, sorted: pages, redirects and files of the content
 * @param nextChange the next moment, in the site's zone, at which the site will be wrong if nobody
 *     builds it anew, although nobody edits anything
 * @param findings warnings and notes, sorted
 */
public record BuildReport(
    String language,
    LocalDateTime asOf,
    int events,
    int pages,
    int written,
    int unchanged,
    int removed,
    List<String> addresses,
    Optional<OffsetDateTime> nextChange,
    List<Diagnostic> findings) {

  public BuildReport {
    addresses = List.copyOf(addresses);
    findings = List.copyOf(findings);
  }
}
