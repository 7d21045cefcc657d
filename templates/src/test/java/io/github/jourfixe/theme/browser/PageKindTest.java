package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The browser tests look at each kind of page that the theme has. */
class PageKindTest {

  private static final Path TEMPLATES =
      Path.of("src/main/resources/io/github/jourfixe/theme/templates");

  @Test
  void everyTemplateIsLookedAt() throws Exception {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .contains("layout.peb", "redirect.peb")
          .filteredOn(name -> !name.equals("layout.peb") && !name.equals("redirect.peb"))
          .allSatisfy(
              name ->
                  assertThat(Arrays.stream(PageKind.values()).map(PageKindTest::template))
                      .contains(name));
    }
  }

  private static String template(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".peb";
  }
}
