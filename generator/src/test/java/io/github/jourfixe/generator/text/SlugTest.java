package io.github.jourfixe.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SLUG-1: addresses made from names. */
class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "6. Regionaler Jour Fixe – Betriebliches Mobilitätsmanagement,"
        + " 6-regionaler-jour-fixe-betriebliches-mobilitaetsmanagement",
    "Straße, strasse",
    "GROẞ, gross",
    "Ärzt*innen, aerztinnen",
    "Teilnehmer:innen und Gäste, teilnehmerinnen-und-gaeste",
    "Mitarbeiter_innen, mitarbeiterinnen",
    "Thema: Innenstadt, thema-innenstadt",
    "Plan A:B, plan-a-b",
    "2_in_1, 2-in-1",
    "Zoë Ångström, zoe-angstroem",
    "Yıldız, yildiz",
    "Łódź, lodz",
    "geht's, gehts",
    "a\u00adb, ab",
    "„Zitat“ & mehr, zitat-mehr",
    "--x--, x",
    "TITEL, titel",
  })
  void spellsNames(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({"???", "..", "–", "日本"})
  void hasNothingToSayForNamesWithoutLetters(String name) {
    assertThat(Slug.of(name)).isEmpty();
  }

  @Test
  void decomposedAndComposedNamesAreOne() {
    assertThat(Slug.of("U\u0308bersicht")).isEqualTo(Slug.of("Übersicht")).isEqualTo("uebersicht");
  }

  @Test
  void turkishPlatformsGiveTheSame() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Slug.of("TITEL INFO")).isEqualTo("titel-info");
      assertThat(WordOrder.key("INFO")).isEqualTo("info");
    } finally {
      Locale.setDefault(before);
    }
  }
}
