package io.github.jourfixe.generator.yaml;

import static io.github.jourfixe.generator.yaml.YamlSample.place;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys and values know where they stand in the file. */
class YamlPlacesTest {

  @Test
  void valuesAndKeysCountInTheWholeFile() {
    YamlSample sample =
        YamlSample.frontMatter("title:   Rückblick", "list:", "  - eins", "  - name: zwei");
    YamlNode.Mapping mapping = sample.mapping().orElseThrow();
    assertThat(place(mapping)).isEqualTo("2:1");
    assertThat(place(sample.value("title"))).isEqualTo("2:10");
    assertThat(mapping.entries().get(1).keyLocation().toString()).isEqualTo("events/x.md:3:1");
    YamlNode.Sequence list = (YamlNode.Sequence) sample.value("list");
    assertThat(place(list)).isEqualTo("4:3");
    assertThat(place(list.items().get(0))).isEqualTo("4:5");
    YamlNode.Mapping item = (YamlNode.Mapping) list.items().get(1);
    assertThat(place(item)).isEqualTo("5:5");
    assertThat(place(item.entries().get(0).value())).isEqualTo("5:11");
    assertThat(item.location().excerpt()).isEqualTo("  - name: zwei");
  }

  @Test
  void columnsCountUtf16UnitsBehindUmlautsAndEmoji() {
    YamlSample sample =
        YamlSample.of("ä: \uD83D\uDE00ö", "m: { \uD83D\uDE00: x, y: [ü, \uD83D\uDE00, z] }");
    assertThat(place(sample.value("ä"))).isEqualTo("1:4");
    YamlNode.Mapping inner = (YamlNode.Mapping) sample.value("m");
    assertThat(place(inner)).isEqualTo("2:4");
    assertThat(place(inner.entries().get(0).value())).isEqualTo("2:10");
    assertThat(inner.entries().get(1).keyLocation().column()).isEqualTo(13);
    YamlNode.Sequence list = (YamlNode.Sequence) inner.entries().get(1).value();
    assertThat(place(list.items().get(2))).isEqualTo("2:24");
  }

  @Test
  void findingsBehindEmojiAreExactEvenIfAnEarlierValueWasCovered() {
    YamlSample sample =
        YamlSample.of(
            "a: *\uD83D\uDE00",
            "b: \uD83D\uDE00  # x",
            "\uD83D\uDE00c: [\uD83D\uDE00, *y]",
            "d: @z");
    assertThat(sample.problems())
        .containsExactly(
            "1:4 YAML_SPECIAL_START", "3:11 YAML_SPECIAL_START", "4:4 YAML_SPECIAL_START");
  }

  @Test
  void emptyValuesStandWhereTheirKeyOrDashDoes() {
    YamlSample sample = YamlSample.of("a: 1", "title:", "list:", "  -", "  - ~", "m: { x:, y: 2 }");
    assertThat(place(sample.value("title"))).isEqualTo("2:1");
    YamlNode.Sequence list = (YamlNode.Sequence) sample.value("list");
    assertThat(list.items()).extracting(YamlSample::place).containsExactly("4:3", "5:3");
    YamlNode.Mapping inner = (YamlNode.Mapping) sample.value("m");
    assertThat(inner.entries().get(0).value()).isInstanceOf(YamlNode.Empty.class);
    assertThat(place(inner.entries().get(0).value())).isEqualTo("6:6");
  }

  @Test
  void emptyFrontMatterStandsBehindItsOpeningLine() {
    assertThat(place(YamlSample.frontMatter("").mapping().orElseThrow())).isEqualTo("2:1");
    assertThat(place(YamlSample.of("").mapping().orElseThrow())).isEqualTo("1:1");
  }
}
