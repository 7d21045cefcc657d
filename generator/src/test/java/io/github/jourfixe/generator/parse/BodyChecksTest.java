package io.github.jourfixe.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of real reports are told apart by whether they will be wrong in ten years. */
class BodyChecksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am 13. Juni findet um 18 Uhr die Versammlung im Rathaus statt.",
        "Der Rundgang findet am 3. Mai 2019 statt.",
        "Das nächste Treffen ist im Rathaus.",
        "Our next meeting is in the town hall."
      })
  void hearsOfMeetingsToCome(String sentence) {
    assertThat(outlooks(sentence)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Vorträge finden leider nicht mehr statt.",
        "Der Rundgang findet jedes Jahr im Mai statt.",
        "Der Rundgang fand am 3. Mai 2019 statt.",
        "Darüber sprechen wir beim nächsten Mal."
      })
  void leavesAloneWhatStaysTrue(String sentence) {
    assertThat(outlooks(sentence)).isZero();
  }

  private static int outlooks(String sentence) {
    SourceText source = new SourceText("events/treff/2019-03-01-a.md", sentence);
    return new BodyChecks(source, new Diagnostics()).outlooks(1).size();
  }
}
