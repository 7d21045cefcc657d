package io.github.jourfixe.maven.preview;

import io.github.jourfixe.generator.PreviewedSite;
import io.github.jourfixe.generator.diagnostic.Severity;
import io.github.jourfixe.generator.report.FindingsReport;
import io.github.jourfixe.generator.text.Json;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a server shows.
 *
 * @param site the pages
 * @param version changes with the pages
 * @param look changes with what pages load: styles, scripts, pictures
 * @param ownLanguage in which to tell findings; empty for that of the site
 */
record Shown(PreviewedSite site, String version, String look, Optional<String> ownLanguage) {

  /** What is shown first. Versions are those of this server, not of one that ran before it. */
  static Shown first(PreviewedSite site, Optional<String> language) {
    String version = UUID.randomUUID() + "-0";
    return new Shown(site, version, version, language);
  }

  /**
   * What is shown next.
   *
   * @param textOnly whether only texts have changed
   */
  Shown followedBy(PreviewedSite next, boolean textOnly) {
    return new Shown(
        next,
        next.isOutdated() ? version : next(version),
        textOnly ? look : next(look),
        ownLanguage);
  }

  FindingsReport report() {
    return new FindingsReport(language(), "", site.asOf(), site.findings());
  }

  String language() {
    return ownLanguage.orElse(site.language());
  }

  /** What browsers are told of it: JSON in one line, as an event's data is. */
  String state() {
    return Json.of(
            Map.of(
                "version",
                version,
                "look",
                look,
                "language",
                language(),
                "errors",
                count(Severity.ERROR),
                "warnings",
                count(Severity.WARNING)))
        .replace('\n', ' ');
  }

  private int count(Severity severity) {
    return (int) site.findings().stream().filter(found -> found.severity() == severity).count();
  }

  private static String next(String version) {
    int number = version.lastIndexOf('-') + 1;
    return version.substring(0, number) + (Long.parseLong(version.substring(number)) + 1);
  }
}
