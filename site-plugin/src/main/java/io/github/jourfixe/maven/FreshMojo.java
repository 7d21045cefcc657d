package io.github.jourfixe.maven;

import io.github.jourfixe.generator.SiteAge;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.web.PublishedSite;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails if a published site is out of date: if the day of which it says that it is true is too long
 * ago, or if something on it should have changed by now, since a meeting is over for instance. Asks
 * the site, and needs no archive.
 *
 * @since 0.1.0
 */
@Mojo(name = "fresh", requiresProject = false, threadSafe = true)
public final class FreshMojo extends AbstractMojo {

  /**
   * Where the site is published.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.baseUrl", required = true)
  private String baseUrl;

  /**
   * How many days old the site may be.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.freshDays", defaultValue = "7")
  private int freshDays;

  /**
   * How long to wait for an answer, in seconds.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.freshTimeout", defaultValue = "20")
  private int freshTimeout;

  /**
   * Language in which to tell the outcome, de or en.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.locale", defaultValue = "de")
  private String locale;

  @Override
  public void execute() throws MojoFailureException {
    boolean german = Settings.language(locale).orElse("de").equals("de");
    URI url =
        SiteConfig.baseUrl(baseUrl)
            .orElseThrow(
                () ->
                    new MojoFailureException("jourfixe.baseUrl: »" + baseUrl + "« is no address"));
    Instant now = BuildClock.of(System.getenv(BuildClock.VARIABLE)).instant();
    SiteAge age = SiteAge.of(new PublishedSite(url, Duration.ofSeconds(freshTimeout)));
    Optional<Long> days = age.days(LocalDate.ofInstant(now, ZoneOffset.UTC));
    if (days.isEmpty()) {
      throw new MojoFailureException(
          german
              ? url + " sagt nicht, von welchem Tag es ist, oder antwortet nicht"
              : url + " does not say of which day it is, or does not answer");
    }
    String asOf = age.asOf().orElseThrow().toString();
    if (days.orElseThrow() > freshDays) {
      throw new MojoFailureException(
          german
              ? url + " ist vom " + asOf + ", also älter als " + freshDays + " Tage"
              : url + " is of " + asOf + ", so older than " + freshDays + " days");
    }
    if (age.isOverdue(now)) {
      String due = age.nextChange().orElseThrow().toString();
      throw new MojoFailureException(
          german
              ? url + " ist vom " + asOf + " und hätte sich am " + due + " ändern müssen"
              : url + " is of " + asOf + " and should have changed at " + due);
    }
    getLog().info(german ? url + " ist vom " + asOf : url + " is of " + asOf);
  }
}
