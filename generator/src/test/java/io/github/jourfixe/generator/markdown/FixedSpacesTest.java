package io.github.jourfixe.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs together stays on one line; {@code _} stands for a space that does not break. */
class FixedSpacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "am 28. November 2018 | am 28._November 2018",
        "von 9. bis 12. März | von 9. bis 12._März",
        "um 14 Uhr in Raum 3 | um 14_Uhr in Raum 3",
        "14:00 Uhr | 14:00_Uhr",
        "50 % und 3 km, 1.000 Euro | 50_% und 3_km, 1.000_Euro",
        "§ 5 DDG, Nr. 3, Abs. 2 | §_5 DDG, Nr._3, Abs._2",
        "3 kleine Hunde | 3 kleine Hunde",
        "Version 6. Maifeier | Version 6. Maifeier",
        "das war Punkt a. Danach | das war Punkt a. Danach",
        "2 mal 3 m2 | 2 mal 3 m2",
      })
  void keepsTogetherWhatBelongsTogether(String typed, String shown) {
    assertThat(FixedSpaces.in(typed)).isEqualTo(shown.replace('_', '\u00a0'));
  }

  @Test
  void abbreviationsHaveANarrowSpace() {
    assertThat(FixedSpaces.in("z. B. und i. d. R. auch, s. o."))
        .isEqualTo("z.\u202fB. und i.\u202fd.\u202fR. auch, s.\u202fo.");
  }

  @Test
  void onlyShownTextChanges() {
    Rendered rendered = Rendered.of("Am 3. Mai, `am 3. Mai`, z. B.");
    assertThat(rendered.html()).contains("Am 3.\u00a0Mai", "<code>am 3. Mai</code>", "z.\u202fB.");
    assertThat(rendered.body().plainText()).contains("Am 3. Mai", "z. B.");
  }
}
