package io.github.jourfixe.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again, as it was. */
class YamlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rathaus",
        "Musterweg 1 a",
        "Haus: 3",
        "Raum #3",
        "*innen",
        "no",
        "0711",
        "2019-05-09",
        "\"Zitat\" und mehr",
        "a\\b",
        "„neu“",
        "https://example.org/a?b=c#d",
        "- a",
        "[x]",
        "{x}",
        "a, b (c)",
        "Ein Satz. Noch einer.",
        "x:",
        "'",
        "~"
      })
  void comesBackAsItWas(String text) {
    YamlSample sample = YamlSample.of("key: " + YamlText.of(text));
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree()).isEqualTo("{key=<" + text + ">}");
  }
}
