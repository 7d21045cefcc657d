package io.github.jourfixe.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.diagnostic.SeverityPolicy;
import io.github.jourfixe.generator.model.AsOf;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters as people type them. */
class SettingsTest {

  private static final Path CONTENT = Path.of("content");
  private static final Path OUTPUT = Path.of("site");
  private static final String EPOCH = "2000-01-01";

  @Test
  void nothingGivenMeansWhatTheContentSays() throws MojoFailureException {
    SiteConfig config =
        new Settings(null, null, false, false, false, null, true, EPOCH, 0).config(CONTENT, OUTPUT);
    assertThat(config).isEqualTo(SiteConfig.of(CONTENT, OUTPUT).withHistory());
  }

  @Test
  void whatIsGivenIsUnderstood() throws MojoFailureException {
    SiteConfig config =
        new Settings(
                "2019-07-01T18:00",
                "https://example.org/a",
                true,
                true,
                false,
                "draft-skipped=off",
                false,
                "2010-02-03",
                3)
            .config(CONTENT, OUTPUT);
    assertThat(config.asOf()).isEqualTo(AsOf.parse("2019-07-01T18:00"));
    assertThat(config.baseUrl()).contains(URI.create("https://example.org/a/"));
    assertThat(config.drafts()).isTrue();
    assertThat(config.policy()).isEqualTo(SeverityPolicy.parse(true, "draft-skipped=off"));
    assertThat(config.threads()).isEqualTo(3);
    assertThat(config.history()).isFalse();
    assertThat(config.epoch()).isEqualTo("2010-02-03T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "01.07.2019,-,2000-01-01,0,jourfixe.asOf",
        "2019-02-30,-,2000-01-01,0,jourfixe.asOf",
        "-,example.org,2000-01-01,0,jourfixe.baseUrl",
        "-,ftp://example.org/,2000-01-01,0,jourfixe.baseUrl",
        "-,-,2000-01-01,-1,jourfixe.threads",
        "-,-,01.01.2000,0,jourfixe.epoch"
      })
  void whatIsWrongIsNamed(String asOf, String baseUrl, String epoch, int threads, String name) {
    Settings settings = new Settings(asOf, baseUrl, false, false, false, "", true, epoch, threads);
    assertThatThrownBy(() -> settings.config(CONTENT, OUTPUT))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(name + ": ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no-such-code=off", "draft-skipped=loud", "draft-skipped", "date-invalid=warning"})
  void severitiesThatCannotBeAreNamed(String severities) {
    Settings settings = new Settings(null, null, false, false, false, severities, true, EPOCH, 0);
    assertThatThrownBy(() -> settings.config(CONTENT, OUTPUT))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("jourfixe.severities: ")
        .hasMessageContaining(severities);
  }

  @Test
  void problemsCanBeToldInAnotherLanguage() throws MojoFailureException {
    assertThat(Settings.language("EN")).contains("en");
    assertThat(Settings.language(null)).isEmpty();
    assertThatThrownBy(() -> Settings.language("fr")).hasMessageContaining("fr");
  }

  @Test
  void theEnvironmentCanSayWhatTimeItIs() throws MojoFailureException {
    assertThat(BuildClock.of("1561939200").instant())
        .isEqualTo(Instant.parse("2019-07-01T00:00:00Z"));
    assertThat(BuildClock.of(" ").instant()).isAfter(Instant.parse("2019-07-01T00:00:00Z"));
    assertThatThrownBy(() -> BuildClock.of("yesterday"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("SOURCE_DATE_EPOCH");
  }
}
