package io.github.jourfixe.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor reads. */
class YamlReportTest {

  @Test
  void findingAsAWhole() {
    YamlSample sample =
        YamlSample.frontMatter("number: 6", "title: Für *alle*", "audience: *innen");
    assertThat(new DiagnosticFormatter("de").format(sample.findings().get(0)))
        .isEqualTo(
            """
            events/x.md:4:11: Fehler: Der Text »*innen« beginnt mit einem Zeichen, das am Anfang \
            eine besondere Bedeutung hat. [yaml-special-start]
                audience: *innen
                          ^
              Abhilfe: Setzen Sie den ganzen Text in Anführungszeichen: "*innen\"""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void everyKindHasItsTexts(String language) {
    DiagnosticFormatter formatter = new DiagnosticFormatter(language);
    List<Code> codes =
        Arrays.stream(Code.values())
            .filter(code -> code.id().startsWith("yaml-") || code.id().startsWith("front-matter-"))
            .toList();
    assertThat(codes).hasSizeGreaterThan(15);
    for (Code code : codes) {
      Diagnostic found = Diagnostic.of(code, SourceLocation.of("x.md"), "A", "B");
      assertThat(formatter.message(found)).isNotBlank().doesNotContain("{");
      assertThat(formatter.remedy(found)).isNotBlank().doesNotContain("{");
    }
  }
}
