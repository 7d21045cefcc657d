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

/** What the theme shows of an archive that has little yet. */
class SmallArchiveTest {

  @TempDir private Path content;

  @Test
  void aTopicWithoutMeetingsOffersNoFeedOfTheWholeArchiveAsItsOwn() throws Exception {
    put("site.yaml", "title: Archiv\nbaseUrl: https://archiv.example/\n");
    put("series/treff.md", "---\ntitle: Treff\n---\n");
    put("events/treff/2029-05-09-a.md", "---\ndate: 2029-05-09\ntopics: [Wege]\n---\n");
    put("topics/wege.md", "---\ntitle: Wege\n---\n");
    put("topics/ziele.md", "---\ntitle: Ziele\n---\n");
    assertThat(page("themen/wege")).contains("class=\"panel feeds\"");
    assertThat(page("themen/ziele")).doesNotContain("class=\"panel feeds\"");
  }

  @Test
  void onlyLeichteSpracheIsSetByItsRules() throws Exception {
    put("site.yaml", "title: Archiv\neasyLanguage: leicht\nsignLanguage: gebaerden\n");
    put("pages/leicht.md", "---\ntitle: Leicht\n---\nText.\n");
    put("pages/gebaerden.md", "---\ntitle: Gebärden\n---\nText.\n");
    assertThat(page("leicht")).contains("prose-easy");
    assertThat(page("gebaerden")).contains("class=\"prose\"").doesNotContain("prose-easy");
  }

  private String page(String address) throws Exception {
    Path site = content.resolve("target/site");
    new SiteGenerator(() -> Instant.parse("2030-01-01T00:00:00Z"), BuildListener.SILENT)
        .generate(SiteConfig.of(content, site));
    return Files.readString(site.resolve(address).resolve("index.html"));
  }

  private void put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
