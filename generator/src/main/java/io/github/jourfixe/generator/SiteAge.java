package io.github.jourfixe.generator;

import io.github.jourfixe.generator.web.PublishedSite;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a published site is, by what it says of itself.
 *
 * @param asOf the day of which it is true; empty if it cannot be read, or is no site of this
 *     program
 * @param nextChange when something on it should change by time alone; empty if nothing will
 */
public record SiteAge(Optional<LocalDate> asOf, Optional<Instant> nextChange) {

  private static final Pattern AS_OF =
      Pattern.compile("<meta name=\"jourfixe:as-of\" content=\"(\\d{4}-\\d{2}-\\d{2})\">");

  /** For so long a site may be behind, since no builder starts on the minute. */
  private static final Duration GRACE = Duration.ofDays(1);

  /** Asks a site. */
  public static SiteAge of(PublishedSite site) {
    Matcher asOf = AS_OF.matcher(site.read("").orElse(""));
    return new SiteAge(
        asOf.find() ? Optional.of(LocalDate.parse(asOf.group(1))) : Optional.empty(),
        site.read("next-change.txt").flatMap(SiteAge::instant));
  }

  /** How many days ago the site was true; empty if that cannot be told. */
  public Optional<Long> days(LocalDate today) {
    return asOf.map(day -> ChronoUnit.DAYS.between(day, today));
  }

  /** Whether something on the site should have changed more than a day ago. */
  public boolean isOverdue(Instant now) {
    return nextChange.filter(change -> change.plus(GRACE).isBefore(now)).isPresent();
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
