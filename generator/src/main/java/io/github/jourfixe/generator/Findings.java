package io.github.jourfixe.generator;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.Severity;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.write.WriteReport;
import java.util.List;

/** What one build finds, and whether it may go on. */
final class Findings {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Severity gravest;
  private String language = "de";

  /** Decides whether warnings are as grave as errors. */
  Findings(boolean failOnWarning) {
    gravest = failOnWarning ? Severity.WARNING : Severity.ERROR;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Tells what is found in the site's language, once it is known. */
  void tellIn(String siteLanguage) {
    language = siteLanguage;
  }

  void stopIfGrave() throws ContentException {
    List<Diagnostic> found = diagnostics.sorted();
    if (found.stream().anyMatch(finding -> finding.severity().compareTo(gravest) <= 0)) {
      throw new ContentException(language, found);
    }
  }

  BuildReport report(SitePlan plan, WriteReport written) {
    int files = (int) plan.pages().stream().filter(page -> page instanceof PagePlan.Copy).count();
    return new BuildReport(
        language,
        plan.archive().events().size(),
        plan.pages().size() - files,
        written.written(),
        written.unchanged(),
        written.removed(),
        diagnostics.sorted());
  }
}
