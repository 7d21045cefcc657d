package io.github.jourfixe.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that YAML would change, drop or refuse are reported with the value as it should be. */
class YamlHazardsTest {

  private static final String QUOTE_ALL = "Setzen Sie den ganzen Text in Anführungszeichen: ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          *innen                  ¦ 8  ¦ YAML_SPECIAL_START    ¦ "*innen"
          *innen kommen           ¦ 8  ¦ YAML_SPECIAL_START    ¦ "*innen kommen"
          &wrs                    ¦ 8  ¦ YAML_SPECIAL_START    ¦ "&wrs"
          & Co                    ¦ 8  ¦ YAML_SPECIAL_START    ¦ "& Co"
          !wichtig                ¦ 8  ¦ YAML_SPECIAL_START    ¦ "!wichtig"
          !!str 5                 ¦ 8  ¦ YAML_SPECIAL_START    ¦ "!!str 5"
          **fett**                ¦ 8  ¦ YAML_SPECIAL_START    ¦ "**fett**"
          *kursiv* und mehr       ¦ 8  ¦ YAML_SPECIAL_START    ¦ "*kursiv* und mehr"
          @wrs                    ¦ 8  ¦ YAML_SPECIAL_START    ¦ "@wrs"
          %20                     ¦ 8  ¦ YAML_SPECIAL_START    ¦ "%20"
          `Code`                  ¦ 8  ¦ YAML_SPECIAL_START    ¦ "`Code`"
          - x                     ¦ 8  ¦ YAML_SPECIAL_START    ¦ "- x"
          -                       ¦ 8  ¦ YAML_SPECIAL_START    ¦ "-"
          ? x                     ¦ 8  ¦ YAML_SPECIAL_START    ¦ "? x"
          > Zitat                 ¦ 8  ¦ YAML_SPECIAL_START    ¦ "> Zitat"
          | x                     ¦ 8  ¦ YAML_SPECIAL_START    ¦ "| x"
          ]                       ¦ 8  ¦ YAML_SPECIAL_START    ¦ "]"
          [Abgesagt] Treffen      ¦ 8  ¦ YAML_SPECIAL_START    ¦ "[Abgesagt] Treffen"
          {{ titel }}             ¦ 8  ¦ YAML_SPECIAL_START    ¦ "{{ titel }}"
          *innen "und" mehr       ¦ 8  ¦ YAML_SPECIAL_START    ¦ '*innen "und" mehr'
          *innen geht's "so"      ¦ 8  ¦ YAML_SPECIAL_START    ¦ '*innen geht''s "so"'
          Thema: Mobilität        ¦ 13 ¦ YAML_COLON_IN_VALUE   ¦ "Thema: Mobilität"
          14:00 Uhr: Start        ¦ 17 ¦ YAML_COLON_IN_VALUE   ¦ "14:00 Uhr: Start"
          Themen:                 ¦ 14 ¦ YAML_COLON_IN_VALUE   ¦ "Themen:"
          "Zitat": Rückblick      ¦ 8  ¦ YAML_QUOTE            ¦ '"Zitat": Rückblick'
          "Zitat" und             ¦ 8  ¦ YAML_QUOTE            ¦ '"Zitat" und'
          "Zitat" und "Text"      ¦ 8  ¦ YAML_QUOTE            ¦ '"Zitat" und "Text"'
          "Er sagt "ja" dazu"     ¦ 8  ¦ YAML_QUOTE            ¦ 'Er sagt "ja" dazu'
          'geht's'                ¦ 8  ¦ YAML_QUOTE            ¦ "geht's"
          "C:\\Temp"              ¦ 8  ¦ YAML_QUOTE            ¦ 'C:\\Temp'
          "offen                  ¦ 8  ¦ YAML_QUOTE            ¦ "offen"
          #1                      ¦ 8  ¦ YAML_COMMENT_IN_VALUE ¦ "#1"
          Raum #3                 ¦ 13 ¦ YAML_COMMENT_IN_VALUE ¦ "Raum #3"
          Raum # 3                ¦ 13 ¦ YAML_COMMENT_IN_VALUE ¦ "Raum # 3"
          Raum  #3                ¦ 14 ¦ YAML_COMMENT_IN_VALUE ¦ "Raum  #3"
          6 #3                    ¦ 10 ¦ YAML_COMMENT_IN_VALUE ¦ "6 #3"
          "Raum" #3               ¦ 15 ¦ YAML_COMMENT_IN_VALUE ¦ '"Raum" #3'
          """)
  void valueInABlock(String value, int column, String code, String remedy) {
    YamlSample sample = YamlSample.frontMatter("number: 6", "title: " + value, "date: 2018-11-28");
    assertThat(sample.problems()).containsExactly("3:" + column + " " + code);
    assertThat(sample.remedies().get(0)).contains(": " + remedy);
    // What follows was read all the same, and the remedy itself is lawful and means the same.
    YamlSample mended = YamlSample.frontMatter("number: 6", "title: " + remedy, "date: 2018-11-28");
    assertThat(mended.problems()).isEmpty();
    assertThat(mended.tree()).isEqualTo(sample.tree());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          *innen             ¦ 5  ¦ YAML_SPECIAL_START    ¦ "*innen"
          *innen kommen      ¦ 5  ¦ YAML_SPECIAL_START    ¦ "*innen kommen"
          @wrs               ¦ 5  ¦ YAML_SPECIAL_START    ¦ "@wrs"
          "Zitat" und        ¦ 5  ¦ YAML_QUOTE            ¦ '"Zitat" und'
          'geht's'           ¦ 5  ¦ YAML_QUOTE            ¦ "geht's"
          #1                 ¦ 5  ¦ YAML_COMMENT_IN_VALUE ¦ "#1"
          Raum #3            ¦ 10 ¦ YAML_COMMENT_IN_VALUE ¦ "Raum #3"
          Herr Muster: A: B  ¦ 16 ¦ YAML_COLON_IN_VALUE   ¦ "Herr Muster: A: B"
          """)
  void valueInAList(String value, int column, String code, String remedy) {
    YamlSample sample = YamlSample.of("list:", "  - " + value, "  - Ende");
    assertThat(sample.problems()).containsExactly("2:" + column + " " + code);
    YamlSample mended = YamlSample.of("list:", "  - " + remedy, "  - Ende");
    assertThat(mended.problems()).isEmpty();
    assertThat(mended.tree()).isEqualTo(sample.tree());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          *innen            ¦ 9  ¦ YAML_SPECIAL_START    ¦ "*innen"
          &wrs              ¦ 9  ¦ YAML_SPECIAL_START    ¦ "&wrs"
          @wrs              ¦ 9  ¦ YAML_SPECIAL_START    ¦ "@wrs"
          "Zitat" und       ¦ 9  ¦ YAML_QUOTE            ¦ '"Zitat" und'
          'geht's'          ¦ 9  ¦ YAML_QUOTE            ¦ "geht's"
          Raum #3           ¦ 14 ¦ YAML_COMMENT_IN_VALUE ¦ "Raum #3"
          """)
  void valueInBrackets(String value, int column, String code, String remedy) {
    YamlSample sample = YamlSample.of("list: [A, B]", "l: [Ä,  " + value + ", Ende]", "z: 1");
    assertThat(sample.problems()).containsExactly("2:" + column + " " + code);
    YamlSample mended = YamlSample.of("list: [A, B]", "l: [Ä,  " + remedy + ", Ende]", "z: 1");
    assertThat(mended.problems()).isEmpty();
    assertThat(mended.tree()).isEqualTo(sample.tree());
  }

  @Test
  void valueInBraces() {
    YamlSample sample =
        YamlSample.of(
            "location: { name: *innen, city: Musterstadt }",
            "a: { title: Thema: Mobilität, x: 1 }",
            "b: { street: Musterweg 1 #3, city: Musterstadt }",
            "c: {name:Frau Muster}",
            "d: [",
            "  Raum #3,",
            "  *innen,",
            "]");
    assertThat(sample.problems())
        .containsExactly(
            "1:19 YAML_SPECIAL_START",
            "2:18 YAML_COLON_IN_VALUE",
            "3:26 YAML_COMMENT_IN_VALUE",
            "4:9 YAML_SPACE_AFTER_COLON",
            "6:8 YAML_COMMENT_IN_VALUE",
            "7:3 YAML_SPECIAL_START");
    assertThat(sample.tree())
        .isEqualTo(
            "{location={name=<*innen>, city=<Musterstadt>},"
                + " a={title=<Thema: Mobilität>, x=<1>},"
                + " b={street=<Musterweg 1 #3>, city=<Musterstadt>},"
                + " c={name=<Frau Muster>}, d=[<Raum #3>, <*innen>]}");
  }

  @Test
  void allHazardsOfAFileAreToldAtOnceWithTheirRemedies() {
    YamlSample sample =
        YamlSample.frontMatter(
            "title: *innen",
            "summary: Thema: Mobilität",
            "audience: \"Zitat\" und",
            "cadence: #1",
            "number: 6",
            "number: 7",
            "topics: [@x]",
            "url:https://example.org/");
    assertThat(sample.problems())
        .containsExactly(
            "2:8 YAML_SPECIAL_START",
            "3:15 YAML_COLON_IN_VALUE",
            "4:11 YAML_QUOTE",
            "5:10 YAML_COMMENT_IN_VALUE",
            "7:1 YAML_DUPLICATE_KEY",
            "8:10 YAML_SPECIAL_START",
            "9:4 YAML_SPACE_AFTER_COLON");
    assertThat(sample.remedies())
        .contains(QUOTE_ALL + "\"*innen\"", "Schreiben Sie: url: https://example.org/");
    assertThat(sample.tree()).contains("url=<https://example.org/>").contains("number=<6>");
  }

  @Test
  void anchorsTagsAndMergeKeysAreReportedNotFollowed() {
    YamlSample sample =
        YamlSample.of(
            "base: &base",
            "  city: Musterstadt",
            "list: !!set",
            "  - x",
            "text: !x |",
            "  wörtlich: ja",
            "flow: &f [a]",
            "other: *base");
    assertThat(sample.problems())
        .containsExactly(
            "1:7 YAML_SPECIAL_START",
            "3:7 YAML_SPECIAL_START",
            "5:7 YAML_SPECIAL_START",
            "7:7 YAML_SPECIAL_START",
            "8:8 YAML_SPECIAL_START");
    assertThat(sample.tree())
        .isEqualTo(
            "{base={city=<Musterstadt>}, list=[<x>], text=<wörtlich: ja>, flow=[<a>],"
                + " other=<*base>}");
    assertThat(YamlSample.of("a:", "  <<: { b: c }").problems()).containsExactly("2:3 YAML_KEY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          v:Thema           ¦ 1:2 ¦ v: Thema
          v:\u00a0Thema     ¦ 1:2 ¦ v: Thema
          url:https://x.de  ¦ 1:4 ¦ url: https://x.de
          """)
  void missingSpaceBehindAColon(String line, String place, String remedy) {
    YamlSample sample = YamlSample.of(line);
    assertThat(sample.problems()).containsExactly(place + " YAML_SPACE_AFTER_COLON");
    assertThat(sample.remedies()).containsExactly("Schreiben Sie: " + remedy);
    String indented = place.replace("1:", "2:");
    assertThat(YamlSample.of("title: x", line, "number: 6").problems())
        .containsExactly(indented + " YAML_SPACE_AFTER_COLON");
    assertThat(YamlSample.of("title: x", line, "number: 6").tree())
        .isEqualTo("{title=<x>, " + remedy.replace(": ", "=<") + ">, number=<6>}");
  }

  @Test
  void missingSpaceInAListIsToldFromText() {
    YamlSample sample =
        YamlSample.of(
            "speakers:",
            "  - name:Frau Muster",
            "    role: Leiterin",
            "  - name:\u00a0Herr Muster",
            "  - Teilnehmer:innen",
            "  - https://example.org",
            "  - mailto:Muster@example.org");
    assertThat(sample.problems())
        .containsExactly("2:9 YAML_SPACE_AFTER_COLON", "4:9 YAML_SPACE_AFTER_COLON");
    assertThat(sample.tree())
        .isEqualTo(
            "{speakers=[{name=<Frau Muster>, role=<Leiterin>}, {name=<Herr Muster>},"
                + " <Teilnehmer:innen>, <https://example.org>, <mailto:Muster@example.org>]}");
  }

  @Test
  void unclosedQuoteDoesNotSwallowTheKeysBelow() {
    YamlSample sample = YamlSample.of("a: \"Zitat", "b: 1", "c: \"Text\"", "d: \"");
    assertThat(sample.problems()).containsExactly("1:4 YAML_QUOTE", "4:4 YAML_QUOTE");
    assertThat(sample.tree()).isEqualTo("{a=<Zitat>, b=<1>, c=<Text>, d=empty}");
  }
}
