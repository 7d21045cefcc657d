package io.github.jourfixe.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A document with a broken shape is reported at the place where it breaks. */
class YamlFaultsTest {

  @Test
  void tabsAsIndentation() {
    assertThat(YamlSample.frontMatter("location:", "\tname: Rathaus").problems())
        .containsExactly("3:1 YAML_TAB");
    assertThat(YamlSample.of("list:", "  - name: A", "  \trole: B").problems())
        .containsExactly("3:3 YAML_TAB");
  }

  @Test
  void itemThatYamlWouldJoinToTheOneAbove() {
    assertThat(YamlSample.of("x:", "- a", "   - b").problems()).containsExactly("3:4 YAML_INDENT");
    assertThat(YamlSample.of("x: Text", "  - b").problems()).containsExactly("2:3 YAML_INDENT");
  }

  @Test
  void linesIndentedUnlikeTheirNeighbours() {
    assertThat(YamlSample.of("date: 2018", " time: 14:00").problems())
        .containsExactly("2:2 YAML_INDENT");
    assertThat(YamlSample.of("summary: Wir", "  sprachen", "  Themen: A").problems())
        .containsExactly("3:3 YAML_INDENT");
    assertThat(YamlSample.of("a:", "    b: 1", "  c: 2").problems())
        .containsExactly("3:3 YAML_INDENT");
    assertThat(YamlSample.of("a:", "  - x", " - y").problems()).containsExactly("3:2 YAML_INDENT");
    assertThat(YamlSample.of("speakers: Frau Muster", "- Herr Muster").problems())
        .containsExactly("2:1 YAML_INDENT");
    assertThat(YamlSample.of("  a: 1", "b: 2").problems()).containsExactly("2:1 YAML_INDENT");
    assertThat(YamlSample.of("a: \"x\"", "  b: 2").problems()).containsExactly("2:3 YAML_INDENT");
  }

  @Test
  void linesWithoutAKey() {
    assertThat(YamlSample.of("date: 2018", "Nur Text", "number: 6").problems())
        .containsExactly("2:1 YAML_KEY");
    assertThat(YamlSample.of("Nur Text", "number: 6").problems()).containsExactly("1:1 YAML_KEY");
    assertThat(YamlSample.of("date: 2018", "**Wichtig:** Text").problems())
        .containsExactly("2:1 YAML_KEY");
    assertThat(YamlSample.of("date: 2018", "\"Zitat\" und").problems())
        .containsExactly("2:1 YAML_KEY");
    assertThat(YamlSample.of("date: 2018", "%20").problems()).containsExactly("2:1 YAML_KEY");
  }

  @Test
  void keysThatAreNoNames() {
    assertThat(YamlSample.of("? a", ": b").problems()).containsExactly("1:1 YAML_KEY");
    assertThat(YamlSample.of("a: 1", "[x]: b").problems()).containsExactly("2:1 YAML_KEY");
    assertThat(YamlSample.of("a: 1", "*x : b").problems()).contains("2:1 YAML_KEY");
    assertThat(YamlSample.of("a: 1", "&x b: c").problems()).containsExactly("2:1 YAML_KEY");
    assertThat(YamlSample.of("a: 1", ": b").problems()).containsExactly("2:1 YAML_KEY");
    assertThat(YamlSample.of("a: 1", "\"\": b").problems()).containsExactly("2:1 YAML_KEY");
  }

  @Test
  void bracketsLeftOpen() {
    assertThat(YamlSample.of("topics: [A, B", "date: 2018").problems())
        .containsExactly("1:9 YAML_BRACKET");
    assertThat(YamlSample.of("a: 1", "location: { name: A").problems())
        .containsExactly("2:11 YAML_BRACKET");
    assertThat(YamlSample.of("a: [b, [c, d}]").problems()).containsExactly("1:8 YAML_BRACKET");
  }

  @Test
  void duplicateKeysAtAnyLevel() {
    YamlSample sample = YamlSample.of("a: 1", "b: { c: 1, c: 2 }", "\"a\": 2");
    assertThat(sample.problems())
        .containsExactly("2:12 YAML_DUPLICATE_KEY", "3:1 YAML_DUPLICATE_KEY");
    assertThat(sample.findings().get(1).arguments()).containsExactly("a", "1");
  }

  @Test
  void secondDocument() {
    assertThat(YamlSample.of("a: 1", "---", "b: 2").problems())
        .containsExactly("2:1 YAML_SECOND_DOCUMENT");
    assertThat(YamlSample.of("a: 1", "---").problems()).containsExactly("2:1 YAML_SECOND_DOCUMENT");
    assertThat(YamlSample.frontMatter("a: 1", "...", "b: 2").problems())
        .containsExactly("3:1 YAML_SECOND_DOCUMENT");
    assertThat(YamlSample.of("---", "a: 1", "...").problems()).isEmpty();
  }

  @Test
  void documentsThatAreNoMapping() {
    assertThat(YamlSample.of("Nur Text").problems()).containsExactly("1:1 YAML_NOT_A_MAPPING");
    assertThat(YamlSample.of("# x", "- a", "- b").problems())
        .containsExactly("2:1 YAML_NOT_A_MAPPING");
    assertThat(YamlSample.of("https://example.org").problems())
        .containsExactly("1:1 YAML_NOT_A_MAPPING");
  }

  @Test
  void charactersThatAreNoText() {
    YamlSample sample = YamlSample.frontMatter("a: 1", "title: Text\u0000");
    assertThat(sample.problems()).containsExactly("3:12 YAML_SYNTAX");
    assertThat(sample.findings().get(0).arguments()).containsExactly("U+0000");
    assertThat(YamlSample.of("a: \u0007").problems()).containsExactly("1:4 YAML_SYNTAX");
    assertThat(YamlSample.of("a: x\u0085y").problems()).containsExactly("1:5 YAML_SYNTAX");
    assertThat(YamlSample.of("a: \uD83D!").problems()).containsExactly("1:4 YAML_SYNTAX");
  }

  @Test
  void anythingElseIsReportedWhereReadingStopped() {
    YamlSample sample = YamlSample.of("a: 1", "b: { c: 1, d [2] }");
    assertThat(sample.problems()).containsExactly("2:14 YAML_SYNTAX");
    assertThat(sample.findings().get(0).arguments()).containsExactly("[2] }");
    assertThat(sample.mapping()).isEmpty();
  }

  @Test
  void noEnglishOfTheParserReachesTheEditor() {
    YamlSample sample = YamlSample.of("a: { b c d: [, } ]");
    assertThat(sample.findings()).hasSize(1);
    assertThat(sample.findings().get(0).arguments().toString())
        .doesNotContain("expected")
        .doesNotContain("while");
  }
}
