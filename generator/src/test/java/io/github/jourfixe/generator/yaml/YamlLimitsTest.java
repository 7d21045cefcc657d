package io.github.jourfixe.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No content makes the reader slow, deep or silent. */
class YamlLimitsTest {

  private static final String[] PIECES = {
    "title: Text",
    "list:\n  - a\n  - b",
    "speakers:\n  - name: A\n    role: B",
    "[a, b]",
    "{ c: d }",
    "\n",
    "\n",
    "\n",
    " ",
    "  ",
    "   ",
    "\t",
    "\u00a0",
    "- ",
    ": ",
    ":",
    "#",
    " #",
    "  # ",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "*",
    "&",
    "!",
    "|\n  ",
    "> ",
    "? ",
    "---",
    "...",
    "%",
    "@",
    "~",
    "null",
    "Wort",
    "ä",
    "\uD83D\uDE00",
    "e:f",
    "<<: *a"
  };

  @Test
  void nestingEndsAtAHundred() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      deep.append(" ".repeat(i)).append("k:\n");
    }
    assertThat(YamlSample.of(deep.toString()).problems()).isEmpty();
    deep.append(" ".repeat(100)).append("k:\n");
    assertThat(YamlSample.of(deep.toString()).problems()).containsExactly("101:101 YAML_TOO_DEEP");
    assertThat(YamlSample.of("a: " + "[".repeat(1000) + "]".repeat(1000)).problems())
        .containsExactly("1:103 YAML_TOO_DEEP");
    assertThat(YamlSample.of("- ".repeat(1000)).problems()).contains("1:201 YAML_TOO_DEEP");
  }

  static Stream<String> heavy() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c < 'l'; c++) {
      bomb.append(c + ": &" + c + " [" + ("*" + (char) (c - 1) + ", ").repeat(9) + "]\n");
    }
    return Stream.of(
        bomb.toString(),
        "a: [" + "*a,".repeat(20_000) + "x]",
        "a:\n" + "  - *a\n".repeat(9_000),
        "a: " + "[".repeat(60_000),
        "a: " + "\"x\n".repeat(20_000),
        "a: x" + " #".repeat(30_000),
        "a: x" + "\t".repeat(60_000) + "y\nb:c",
        "a:b\n".repeat(15_000),
        "a: @x\n".repeat(9_000));
  }

  @ParameterizedTest
  @MethodSource("heavy")
  void heavyInputEndsSoonWithAFinding(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(YamlSample.of(text).findings()).isNotEmpty());
  }

  @Test
  void longListsAreReadInTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          YamlSample sample = YamlSample.of("a: [" + "b,".repeat(30_000) + "c]");
          assertThat(sample.problems()).isEmpty();
          assertThat(((YamlNode.Sequence) sample.value("a")).items()).hasSize(30_001);
        });
  }

  /** Whatever is typed, it is either in the tree or reported: nothing is dropped in silence. */
  @Test
  void nothingIsDroppedInSilence() {
    Random random = new Random(6);
    int clean = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder("number: 6\n");
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Diagnostics diagnostics = new Diagnostics();
      Optional<YamlNode.Mapping> mapping =
          new YamlReader().read(new SourceText("x", text.toString()), diagnostics);
      if (diagnostics.sorted().isEmpty()) {
        clean++;
        String remarks = "(?m)(^[ \u00a0]*|[ \t])#.*$";
        assertThat(words(mapping.orElseThrow()))
            .as(text.toString())
            .isEqualTo(words(text.toString().replaceAll(remarks, "$1")));
      }
    }
    assertThat(clean).isBetween(2_000, 18_000);
  }

  private static String words(YamlNode node) {
    StringBuilder words = new StringBuilder();
    if (node instanceof YamlNode.Scalar scalar) {
      words.append(scalar.text());
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> words.append(words(item)));
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> words.append(entry.key()).append(words(entry.value())));
    }
    return words(words.toString());
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}\\p{So}*&!@%]", "").replace("null", "");
  }
}
