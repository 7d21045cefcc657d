package io.github.jourfixe.maven;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoFailureException;

/** The one place of the project that asks for the time. */
final class BuildClock {

  /** Seconds since 1970 in UTC, by the specification of reproducible-builds.org. */
  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private BuildClock() {}

  /**
   * The time as the environment wants it.
   *
   * @param epoch value of {@link #VARIABLE}; null or blank stands for the clock of the machine
   */
  static InstantSource of(String epoch) throws MojoFailureException {
    if (epoch == null || epoch.isBlank()) {
      return Clock.systemUTC();
    }
    try {
      return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new MojoFailureException(VARIABLE + ": »" + epoch + "« is no number of seconds");
    }
  }
}
