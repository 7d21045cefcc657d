package io.github.jourfixe.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<FrontMatter> split(String... lines) {
    return FrontMatter.split(new SourceText("events/x.md", String.join("\n", lines)), diagnostics);
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(d -> d.location() + " " + d.code()).toList();
  }

  @Test
  void standsBetweenTwoLinesOfThreeHyphens() {
    assertThat(split("---", "title: A", "number: 6", "---", "Text", "---", "Ende"))
        .contains(new FrontMatter(2, 3, 5));
    assertThat(split("---  ", "title: A -- B", "--- \t", "")).contains(new FrontMatter(2, 2, 4));
    assertThat(split("---", "---")).contains(new FrontMatter(2, 1, 3));
    assertThat(problems()).isEmpty();
  }

  @Test
  void mayHoldBlankLinesRemarksAndLongTexts() {
    assertThat(
            split(
                "---",
                "title: A",
                "",
                "## Angaben ##",
                "",
                "# Wer",
                "summary: |",
                "  Text",
                "",
                "  ## Absatz",
                "topics: [",
                "  a",
                "]",
                "---",
                "",
                "Prosa"))
        .contains(new FrontMatter(2, 13, 15));
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Titel", "title: A", " ---", "----", "–––", "--- x", "\n---"})
  void mustBeginInTheFirstLine(String text) {
    assertThat(split(text, "title: A", "---")).isEmpty();
    assertThat(problems()).containsExactly("events/x.md:1:1 FRONT_MATTER_MISSING");
    Diagnostic found = diagnostics.sorted().get(0);
    assertThat(new DiagnosticFormatter("de").remedy(found)).contains("drei Bindestrichen");
  }

  @Test
  void missingEndIsReportedWhereTheTextBegins() {
    assertThat(split("---", "title: A", "topics:", "  - b", "", "", "Wir trafen uns.", ""))
        .isEmpty();
    assertThat(problems()).containsExactly("events/x.md:5:1 FRONT_MATTER_UNCLOSED");
  }

  @Test
  void missingEndBeforeAHeading() {
    assertThat(split("---", "title: A", "## Programm", "a: b")).isEmpty();
    assertThat(split("---", "title: A", "number: 6", "", "# Programm", "a: b")).isEmpty();
    assertThat(problems())
        .containsExactly(
            "events/x.md:3:1 FRONT_MATTER_UNCLOSED", "events/x.md:4:1 FRONT_MATTER_UNCLOSED");
  }

  @Test
  void missingEndBeforeProseThatHasARuleFurtherDown() {
    assertThat(split("---", "title: A", "", "Wir trafen uns.", "", "---", "", "Ende")).isEmpty();
    assertThat(problems()).containsExactly("events/x.md:3:1 FRONT_MATTER_UNCLOSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "----", "–––", "—-", "- - -", "___"})
  void missingEndWhereSomethingLikeItStands(String line) {
    assertThat(split("---", "title: A", line, "Text")).isEmpty();
    assertThat(problems()).containsExactly("events/x.md:3:1 FRONT_MATTER_UNCLOSED");
  }

  @Test
  void missingEndOfAFileWithoutText() {
    assertThat(split("---", "title: A", "number: 6", "")).isEmpty();
    assertThat(problems()).containsExactly("events/x.md:1:1 FRONT_MATTER_UNCLOSED");
  }

  @Test
  void holdsAtMost64Kilobytes() {
    String most = "a: " + "ä".repeat((FrontMatter.MAX_BYTES - 4) / 2);
    assertThat(split("---", most, "---", "Text")).contains(new FrontMatter(2, 2, 4));
    assertThat(problems()).isEmpty();
    assertThat(split("---", most + "x", "---", "Text")).isEmpty();
    assertThat(problems()).containsExactly("events/x.md:1:1 FRONT_MATTER_TOO_LARGE");
  }
}
