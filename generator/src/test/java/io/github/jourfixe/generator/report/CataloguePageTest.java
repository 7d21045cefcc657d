package io.github.jourfixe.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The documentation of findings says what the catalogue says. With {@code -Djourfixe.golden=write}
 * it is written anew.
 */
class CataloguePageTest {

  @ParameterizedTest
  @CsvSource({"de,befunde.md", "en,findings.md"})
  void theDocumentationIsUpToDate(String language, String name) throws IOException {
    Path file = Path.of("..", "docs", name);
    String page = CataloguePage.in(language);
    if ("write".equals(System.getProperty("jourfixe.golden"))) {
      Files.writeString(file, page);
    }
    assertThat(file).hasContent(page);
  }
}
