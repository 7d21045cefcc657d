package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What is to be told.
 *
 * @param language {@code de} or {@code en}
 * @param prefix path of the content folder within the repository, ending with a slash; the empty
 *     string if it is the repository
 * @param asOf the moment of which the findings are true, in the site's zone; the same whenever the
 *     same content is looked at
 * @param findings sorted
 */
public record FindingsReport(
    String language, String prefix, LocalDateTime asOf, List<Diagnostic> findings) {

  public FindingsReport {
    findings = List.copyOf(findings);
    if (!prefix.isEmpty() && !prefix.endsWith("/")) {
      throw new IllegalArgumentException("not a folder: " + prefix);
    }
  }

  /** Path of a finding's file within the repository. */
  String path(Diagnostic finding) {
    return prefix + finding.location().file();
  }
}
