package io.github.jourfixe.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site has another colour without a copy of the shipped style sheet. */
class OwnStylesTest {

  @TempDir private Path content;

  @Test
  void aStyleSheetOfItsOwnOutweighsTheShippedOneButNotTheDark() throws Exception {
    put("site.yaml", "title: Archiv\n");
    put("theme/assets/own.css", ":root { --jf-accent: #7a1f3d; }\n");
    put(
        "theme/templates/parts/own-styles.peb",
        "<link rel=\"stylesheet\" href=\"{{ asset('own.css') }}\">\n");
    Path site = content.resolve("target/site");
    new SiteGenerator(() -> Instant.parse("2030-01-01T00:00:00Z"), BuildListener.SILENT)
        .generate(SiteConfig.of(content, site));
    String page = Files.readString(site.resolve("archiv/index.html"));
    assertThat(page)
        .containsSubsequence("../assets/site.", "../assets/own.", "../assets/dark.", "</head>");
    String name = page.replaceFirst("(?s).*/assets/(own\\.[0-9a-f]{8}\\.css).*", "$1");
    assertThat(site.resolve("assets/" + name)).content().contains("#7a1f3d");
  }

  private void put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
