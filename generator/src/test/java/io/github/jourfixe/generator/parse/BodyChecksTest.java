package io.github.jourfixe.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das neue Haus\n- so die Leitung - öffnet im Mai.",
        "Das neue Haus,\n- so die Leitung -, öffnet.",
        "Fußwege und Radwege\n+ Parkplätze"
      })
  void hearsOfASentenceThatBecameAList(String text) {
    assertThat(codes(text)).containsExactly("2:1 markdown-dash-list");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anwesend:\n- frau muster - Vorsitz",
        "Wer kommt?\n- alle - fast",
        "Das neue Haus\n\n- so die Leitung - öffnet",
        "Beschlüsse\n- ja - Kauf\n- nein - Bau",
        "Beschlüsse\n- der Kauf",
        "- der Kauf\n- ja - einstimmig",
        "# Beschlüsse\n- ja - einstimmig",
        "1. Kauf\n+ Bau",
        "```\na\n- b - c\n```"
      })
  void leavesListsAlone(String text) {
    assertThat(codes(text)).isEmpty();
  }

  @Test
  void hearsOfALabelWithTheOtherCapitalOfSharpS() {
    assertThat(codes("[STRASSE] und [x]\n\n[straße]: https://example.org"))
        .containsExactly("1:1 markdown-link-left");
    assertThat(codes("[Straße] und [x]\n\n[straße]: https://example.org")).isEmpty();
  }

  private static List<String> codes(String text) {
    Diagnostics diagnostics = new Diagnostics();
    new BodyChecks(new SourceText("events/treff/2019-03-01-a.md", text), diagnostics).check(1);
    return diagnostics.sorted().stream()
        .map(d -> d.location().line() + ":" + d.location().column() + " " + d.code().id())
        .toList();
  }

  private static int outlooks(String sentence) {
    SourceText source = new SourceText("events/treff/2019-03-01-a.md", sentence);
    return new BodyChecks(source, new Diagnostics()).outlooks(1).size();
  }
}
