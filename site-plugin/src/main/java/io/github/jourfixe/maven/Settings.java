package io.github.jourfixe.maven;

import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.diagnostic.SeverityPolicy;
import io.github.jourfixe.generator.model.AsOf;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Parameters as typed; what was not given is null. */
record Settings(
    String asOf,
    String baseUrl,
    boolean drafts,
    boolean failOnWarning,
    boolean release,
    String severities,
    boolean history,
    String epoch,
    int threads) {

  /** The language in which to tell problems, as typed or null; empty for that of the site. */
  static Optional<String> language(String locale) throws MojoFailureException {
    if (locale == null || locale.isBlank()) {
      return Optional.empty();
    }
    String language = locale.strip().toLowerCase(Locale.ROOT);
    if (!language.equals("de") && !language.equals("en")) {
      throw new MojoFailureException("jourfixe.locale: »" + locale + "« is neither de nor en");
    }
    return Optional.of(language);
  }

  SiteConfig config(Path content, Path output) throws MojoFailureException {
    if (threads < 0) {
      throw new MojoFailureException("jourfixe.threads: " + threads + " is less than 0");
    }
    int workers = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    SiteConfig config =
        new SiteConfig(
                content, output, moment(), url(), drafts, policy(), Optional.empty(), workers)
            .withEpoch(lastChange());
    return history ? config.withHistory() : config;
  }

  private Instant lastChange() throws MojoFailureException {
    try {
      return LocalDate.parse(epoch.strip()).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new MojoFailureException(
          "jourfixe.epoch: »" + epoch + "« is no day; write 2000-01-01", e);
    }
  }

  private SeverityPolicy policy() throws MojoFailureException {
    try {
      SeverityPolicy policy =
          SeverityPolicy.parse(failOnWarning, severities == null ? "" : severities);
      return release ? policy.forRelease() : policy;
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException("jourfixe.severities: " + e.getMessage());
    }
  }

  private Optional<AsOf> moment() throws MojoFailureException {
    if (asOf == null) {
      return Optional.empty();
    }
    Optional<AsOf> moment = AsOf.parse(asOf.strip());
    if (moment.isEmpty()) {
      throw new MojoFailureException(
          "jourfixe.asOf: »" + asOf + "« is no day; write 2019-07-01 or 2019-07-01T18:00");
    }
    return moment;
  }

  private Optional<URI> url() throws MojoFailureException {
    if (baseUrl == null) {
      return Optional.empty();
    }
    Optional<URI> url = SiteConfig.baseUrl(baseUrl);
    if (url.isEmpty()) {
      throw new MojoFailureException(
          "jourfixe.baseUrl: »" + baseUrl + "« is no address; write https://archive.example.org/");
    }
    return url;
  }
}
