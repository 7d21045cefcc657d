package io.github.jourfixe.generator;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SeverityPolicy;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.write.WriteReport;
import java.time.LocalDate;
import java.util.List;

/** What one build finds, and whether it may go on. */
final class Findings {

  private final Diagnostics diagnostics = new Diagnostics();
  private final SeverityPolicy policy;
  private String language = "de";
  private AsOf asOf = AsOf.startOf(LocalDate.EPOCH);

  /** Findings that are taken as grave as a policy says. */
  Findings(SeverityPolicy policy) {
    this.policy = policy;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Tells what is found in the site's language, and as of its moment, once they are known. */
  void tellIn(String siteLanguage, AsOf siteAsOf) {
    language = siteLanguage;
    asOf = siteAsOf;
  }

  String language() {
    return language;
  }

  AsOf asOf() {
    return asOf;
  }

  /** Everything so far, as grave as the policy says. */
  List<Diagnostic> sorted() {
    return policy.apply(diagnostics.sorted());
  }

  void stopIfGrave() throws ContentException {
    List<Diagnostic> found = sorted();
    if (policy.forbids(found)) {
      throw new ContentException(language, asOf, found);
    }
  }

  /** Whether nobody should rely on the address. */
  private static boolean isPassing(PagePlan page) {
    return page instanceof PagePlan.NotFound
        || page instanceof PagePlan.Preview
        || page instanceof PagePlan.Picture picture && picture.isDerived();
  }

  BuildReport report(SitePlan plan, WriteReport written) {
    int files = (int) plan.pages().stream().filter(PagePlan.File.class::isInstance).count();
    return new BuildReport(
        language,
        asOf.moment(),
        plan.archive().events().size(),
        plan.pages().size() - files,
        written.written(),
        written.unchanged(),
        written.removed(),
        plan.pages().stream()
            .filter(page -> !isPassing(page))
            .map(page -> page.path().value())
            .sorted()
            .toList(),
        plan.nextChange().map(at -> at.atZone(plan.archive().site().zone()).toOffsetDateTime()),
        sorted());
  }
}
