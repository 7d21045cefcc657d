package io.github.jourfixe.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void hearsOfAMeetingToComeOnceWhereverItsLineEnds() {
    assertThat(outlooks("Der Rundgang findet\nam 3. Mai 2019 statt.")).isEqualTo(1);
    assertThat(outlooks("Ein Bericht.\nDer Rundgang findet bald statt.")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "am Mittwoch, 28. November 2018|",
        "am Donnerstag, 28. November 2018|Mittwoch",
        "am Sonnabend, dem 1. Juni 2019|",
        "am Sonnabend, dem 2. Juni 2019|Sonntag",
        "on Tuesday, 28 November 2018|Wednesday",
        "on Saturday, 1 June 2019|",
      })
  void knowsTheWeekdayInTheLanguageOfTheText(String text, String actual) {
    assertThat(findings("events/treff/2019-03-01-a.md", text))
        .extracting(found -> found.arguments().get(1))
        .isEqualTo(actual == null ? List.of() : List.of(actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Plan][2019] liegt aus.|markdown-link-left",
        "[Plan][] liegt aus.|markdown-link-left",
        "[Plan][karte] liegt aus.|",
        "[Karte][] liegt aus.|",
        "`[Plan][2019]` liegt aus.|",
      })
  void hearsOfLinksWithALabelThatNothingExplains(String text, String code) {
    assertThat(findings("events/treff/2019-03-01-a.md", text + "\n\n[karte]: https://example.org"))
        .extracting(found -> found.code().id())
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void looksForWhatALegalPageLacksOnLegalPagesOnly() {
    String text = "\\[Name] nach § 5 TMG";
    assertThat(findings("pages/impressum.md", text)).hasSize(2);
    assertThat(findings("pages/barrierefreiheit.md", text)).hasSize(1);
    assertThat(findings("pages/verein.md", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"```", "~~~", "~~~ java", "````", "> ~~~"})
  void goesOnBehindCode(String fence) {
    String code = "##x\n#\n-a\n-b\n• Code";
    String end = fence.replace(" java", "");
    assertThat(codes(fence + "\n" + code + "\n" + end + "\n• Punkt"))
        .containsExactly("8:1 markdown-bullet");
  }

  @Test
  void codeEndsWithTheSignsWithWhichItBegan() {
    assertThat(codes("~~~\n```\n• Code\n~~~\n• Punkt")).containsExactly("5:1 markdown-bullet");
    assertThat(codes("````\n```\n• Code\n````\n• Punkt")).containsExactly("5:1 markdown-bullet");
  }

  @Test
  void hearsOfAListWithDashesButNotOfADialogue() {
    assertThat(codes("– Radwege\n— Gehwege")).containsExactly("1:1 markdown-bullet");
    assertThat(codes("-„Rad“\n-„Fuß“")).containsExactly("1:1 markdown-bullet");
    assertThat(codes("– „Ja“, sagt sie.\n– „Nein“, sagt er.")).isEmpty();
    assertThat(codes("—\u00a0\"Yes\", she says.\n—\"No\", he says.")).isEmpty();
  }

  @Test
  void hearsOfALabelWithTheOtherCapitalOfSharpS() {
    assertThat(codes("[STRASSE] und [x]\n\n[straße]: https://example.org"))
        .containsExactly("1:1 markdown-link-left");
    assertThat(codes("[Straße] und [x]\n\n[straße]: https://example.org")).isEmpty();
  }

  private static List<Diagnostic> findings(String file, String text) {
    Diagnostics diagnostics = new Diagnostics();
    new BodyChecks(new SourceText(file, text), diagnostics).check(1);
    return diagnostics.sorted();
  }

  private static List<String> codes(String text) {
    return findings("events/treff/2019-03-01-a.md", text).stream()
        .map(d -> d.location().line() + ":" + d.location().column() + " " + d.code().id())
        .toList();
  }

  private static int outlooks(String sentence) {
    SourceText source = new SourceText("events/treff/2019-03-01-a.md", sentence);
    return new BodyChecks(source, new Diagnostics()).outlooks(1).size();
  }
}
