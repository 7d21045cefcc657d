package io.github.jourfixe.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags of languages as editors write them. */
class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "de, de",
    "EN, en",
    "en-gb, en-GB",
    "zh-hant-tw, zh-Hant-TW",
    "es-419, es-419",
    "gsw, gsw",
    "de-CH-1996, de-CH-1996",
    "no, no",
  })
  void areTakenAndGetTheirUsualCapitals(String typed, String tag) {
    assertThat(LanguageTag.of(typed)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xx", "deutsch", "en_GB", "en-UK", "eng", "ger", "x-private", "e", "", "-"})
  void areRefusedIfTheyNameNoLanguage(String typed) {
    assertThat(LanguageTag.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "englisch, en",
    "English, en",
    "français, fr",
    "Türkisch, tr",
    "en_gb, en-GB",
    "en-UK, en-GB",
    "eng, en",
    "ger, de",
    "jp, ja",
    "GB, en-GB",
    "deutsch-AT, de-AT",
  })
  void areGuessedFromWhatPeopleWriteInstead(String typed, String tag) {
    assertThat(LanguageTag.mended(typed)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "elbisch", "-", "en-ZZ-"})
  void areNotGuessedFromNothing(String typed) {
    assertThat(LanguageTag.mended(typed)).isEmpty();
  }
}
