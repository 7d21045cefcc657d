package io.github.jourfixe.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticFormatterTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @Test
  void tellsPlaceProblemLineAndRemedy() {
    SourceLocation place =
        new SourceLocation("events/runder-tisch/a.md", 4, 3, "  referenten: Frau Muster");
    assertThat(
            new DiagnosticFormatter("de")
                .format(Diagnostic.of(Code.FIELD_UNKNOWN_NEAR, place, "referenten", "speakers")))
        .isEqualTo(
            """
            events/runder-tisch/a.md:4:3: Fehler: Das Feld »referenten« gibt es hier nicht. [field-unknown-near]
                  referenten: Frau Muster
                  ^
              Abhilfe: Meinten Sie »speakers«?""");
  }

  @Test
  void showsThePlaceWithinAVeryLongLine() {
    String line = "a".repeat(300) + "HERE" + "b".repeat(300);
    String[] report =
        new DiagnosticFormatter("en")
            .format(
                Diagnostic.of(
                    Code.FIELD_EMPTY, new SourceLocation("site.yaml", 1, 301, line), "title"))
            .split("\n");
    assertThat(report[1]).contains("HERE").hasSizeLessThan(140);
    assertThat(report[1].charAt(report[2].indexOf('^'))).isEqualTo('H');
  }

  @Test
  void theCaretStandsBelowItsCharacterBehindTabs() {
    String[] report =
        new DiagnosticFormatter("en")
            .format(
                Diagnostic.of(
                    Code.FIELD_EMPTY, new SourceLocation("a.md", 1, 3, "\t\ttitle:"), "title"))
            .split("\n");
    assertThat(report[1].charAt(report[2].indexOf('^'))).isEqualTo('t');
    assertThat(report[1]).doesNotContain("\t");
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasTextsInBothLanguages(Code code) throws IOException {
    Properties german = texts("de");
    Properties english = texts("en");
    for (String part : new String[] {".message", ".remedy"}) {
      String key = code.id() + part;
      assertThat(german).containsKey(key);
      assertThat(english).containsKey(key);
      assertThat(placeholders(german.getProperty(key)))
          .as("what %s shows", key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
    assertThat(german.getProperty(code.id() + ".message")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void noTextIsLeftOver(String language) throws IOException {
    Set<String> known = new TreeSet<>(Set.of("error", "warning", "note", "remedy"));
    for (Code code : Code.values()) {
      known.add(code.id() + ".message");
      known.add(code.id() + ".remedy");
    }
    assertThat(known).containsAll(texts(language).stringPropertyNames());
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStream stream =
        Code.class.getResourceAsStream("diagnostics_" + language + ".properties")) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
