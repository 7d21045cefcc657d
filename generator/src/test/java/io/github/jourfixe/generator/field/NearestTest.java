package io.github.jourfixe.generator.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** »Meinten Sie …?« must be right or silent. */
class NearestTest {

  private static final List<String> KNOWN =
      List.of("title", "titel", "date", "datum", "speakers", "referenten", "location");

  @ParameterizedTest
  @CsvSource({
    "referenten, referenten",
    "Referenten, referenten",
    "refernten, referenten",
    "tittle, title",
    "Datum, datum",
    "speaker, speakers"
  })
  void findsWhatWasMeant(String typed, String meant) {
    assertThat(Nearest.of(typed, KNOWN)).contains(meant);
  }

  @Test
  void isSilentWhenNothingIsNear() {
    assertThat(Nearest.of("catering", KNOWN)).isEmpty();
    assertThat(Nearest.of("x", List.of())).isEmpty();
  }
}
