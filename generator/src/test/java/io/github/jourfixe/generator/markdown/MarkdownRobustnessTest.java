package io.github.jourfixe.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.parallel.Workers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that overflow the stack of parsers; on the threads of a build they are read or refused. */
class MarkdownRobustnessTest {

  static List<String> texts() {
    return List.of(
        "> ".repeat(1000) + "a",
        "*a **a ".repeat(1000),
        "a <!-- " + "Wort ".repeat(1000) + "-->",
        "_".repeat(5000),
        "[ (](".repeat(1000),
        "|a".repeat(5000) + "\n" + "|-".repeat(5000),
        "- ".repeat(1000) + "a",
        "[".repeat(5000) + "a" + "]".repeat(5000),
        "\"".repeat(5000),
        "`".repeat(500) + " ``".repeat(500));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endWithAResult(String text) {
    try (Workers workers = new Workers(1)) {
      Rendered rendered = workers.map(List.of(text), Rendered::of).get(0);
      assertThat(rendered.html().isEmpty())
          .isEqualTo(rendered.problems().stream().anyMatch(p -> p.endsWith("MARKDOWN_TOO_DEEP")));
    }
  }
}
