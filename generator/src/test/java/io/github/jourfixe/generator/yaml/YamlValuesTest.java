package io.github.jourfixe.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is lawful is read as typed. */
class YamlValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "on",
        "off",
        "ja",
        "nein",
        "y",
        "true",
        "False",
        "NULL",
        "Null",
        "0711",
        "071122",
        "01067",
        "+49711228",
        "0711 228 35-35",
        "0x1F",
        "0o17",
        "1e3",
        "-0",
        ".5",
        "1_000",
        "1.000",
        "14.00",
        "11.2018",
        "28.11.2018",
        "2018-11-28",
        "2018-11-28 14:00",
        "14:00",
        "14:30",
        "14:00–17:00",
        "190:20:30",
        ".inf",
        ".nan",
        "12345678901234567890123",
        "„Zitat“",
        "geht's",
        "Teilnehmer*innen",
        "Teilnehmer:innen",
        "a@b.de",
        "R&D",
        "C#",
        "#",
        "Hallo!",
        "100 %",
        "a - b",
        "-x",
        ":x",
        "?x",
        "https://example.org/a?b=c#d",
        "z. B.",
        "Text [1]",
        "Text {x}",
        "a, b",
        "Er sagte \"ja\"",
        "1 < 2 > 0 | 3",
        "Müller – \uD83D\uDE00",
        "a\u00a0b",
        "a  b",
        "<b>"
      })
  void plainTextStaysAsTyped(String text) {
    if (text.equals("#")) {
      assertThat(YamlSample.of("v: \"#\"").tree()).isEqualTo("{v=<#>}");
      return;
    }
    YamlSample sample = YamlSample.of("v: " + text, "list:", "  - " + text);
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree()).isEqualTo("{v=<" + text + ">, list=[<" + text + ">]}");
  }

  @Test
  void onlyNothingTildeAndNullAreEmpty() {
    assertThat(YamlSample.of("a:", "b: ~", "c: null", "d: \"\"", "e: '~'", "f: [~, x]").tree())
        .isEqualTo("{a=empty, b=empty, c=empty, d=<>, e=<~>, f=[empty, <x>]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nur eine Anmerkung\n", "   \n  \n", "---\n", "~"})
  void emptyDocumentIsAnEmptyMapping(String text) {
    YamlSample sample = YamlSample.of(text);
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree()).isEqualTo("{}");
  }

  @Test
  void quotesAndEscapesAreResolved() {
    YamlSample sample =
        YamlSample.of(
            "a: \"Thema: Mobilität\"",
            "b: 'geht''s'",
            "c: \"\\\"ja\\\" \\u00e4\"",
            "d: ' Rand '",
            "\"e f\": x",
            "g: \"über",
            "  zwei Zeilen\"");
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree())
        .isEqualTo(
            "{a=<Thema: Mobilität>, b=<geht's>, c=<\"ja\" ä>, d=<Rand>, e f=<x>,"
                + " g=<über zwei Zeilen>}");
  }

  @Test
  void blockTextsMayHoldAnything() {
    YamlSample sample =
        YamlSample.of(
            "a: |  # wörtlich",
            "  Zeile: #1",
            "    - *innen: \"x\" y",
            "",
            "  `Ende`",
            "b: >-",
            "  ein",
            "  Absatz",
            "c: 1");
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree())
        .isEqualTo("{a=<Zeile: #1\n  - *innen: \"x\" y\n\n`Ende`>, b=<ein Absatz>, c=<1>}");
  }

  @Test
  void textMayGoOnInIndentedLines() {
    YamlSample sample =
        YamlSample.of("summary: Erste Zeile,", "  zweite Zeile #1a", "  und Ende.", "number: 6");
    assertThat(sample.problems()).containsExactly("2:16 YAML_COMMENT_IN_VALUE");
    sample =
        YamlSample.of("summary: Erste Zeile,", "  *innen – \"Zitat\" und", "  Ende.", "number: 6");
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree())
        .isEqualTo("{summary=<Erste Zeile, *innen – \"Zitat\" und Ende.>, number=<6>}");
  }

  @Test
  void listsAndFieldsInBothStyles() {
    YamlSample sample =
        YamlSample.of(
            "location: { name: Rathaus, city: Musterstadt, url: https://example.org/a }",
            "topics: [Verkehr, 'A, B', \"C: D\"]",
            "speakers:",
            "- name: Frau Beispiel",
            "  role: Leiterin",
            "- Herr Muster",
            "attachments: [{ file: folien.pdf,",
            "    title: Folien }]",
            "empty: []");
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree())
        .isEqualTo(
            "{location={name=<Rathaus>, city=<Musterstadt>, url=<https://example.org/a>},"
                + " topics=[<Verkehr>, <A, B>, <C: D>],"
                + " speakers=[{name=<Frau Beispiel>, role=<Leiterin>}, <Herr Muster>],"
                + " attachments=[{file=<folien.pdf>, title=<Folien>}], empty=[]}");
  }

  @Test
  void whatLooksLikeFieldsOrListsIsLeftToTheFieldsToReport() {
    YamlSample sample =
        YamlSample.of("a: [Stuttgart]", "b: {x}", "c:", "  - Herr Muster: Referat", "d: [x: y]");
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree())
        .isEqualTo("{a=[<Stuttgart>], b={x=empty}, c=[{Herr Muster=<Referat>}], d=[{x=<y>}]}");
  }

  @Test
  void remarksSetApartAreRemarks() {
    YamlSample sample =
        YamlSample.of(
            "# ganze Zeile",
            "number: 6                   # the title comes from series and number",
            "date: 2018-11-28 # Mittwoch",
            "title: Rückblick  # zwei Leerzeichen",
            "summary: Rückblick\t# Tabulator",
            "audience: \"Kommunen\" # in Anführungszeichen",
            "location: { name: Rathaus } # in Klammern",
            "  # eingerückt",
            "topics:  ## noch offen",
            "  - Verkehr  #",
            "cadence: C#, F# und#1");
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree())
        .isEqualTo(
            "{number=<6>, date=<2018-11-28>, title=<Rückblick>, summary=<Rückblick>,"
                + " audience=<Kommunen>, location={name=<Rathaus>}, topics=[<Verkehr>],"
                + " cadence=<C#, F# und#1>}");
  }

  @Test
  void spacesOfOtherKindsDoNoHarm() {
    YamlSample sample =
        YamlSample.of(
            "a:\tWert",
            "b: \"x\"\t# Anmerkung",
            "c: 2018-11-28\u00a0",
            "d: \u00a0Text\u202f",
            "e\u00a0: y",
            "list:",
            "\u00a0 -\u00a0Verkehr",
            "  - name: A",
            "\u00a0\u00a0\u00a0 role: B");
    assertThat(sample.problems()).isEmpty();
    assertThat(sample.tree())
        .isEqualTo(
            "{a=<Wert>, b=<x>, c=<2018-11-28>, d=<Text>, e=<y>,"
                + " list=[<Verkehr>, {name=<A>, role=<B>}]}");
  }
}
