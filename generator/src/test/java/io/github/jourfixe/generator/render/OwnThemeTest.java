package io.github.jourfixe.generator.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SmallArchive;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What owners of a site are told of their own templates, and what their files become. */
class OwnThemeTest {

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void smallArchive() throws IOException {
    archive = new SmallArchive(temporary);
    archive.event("a", "date: 2019-05-09", "summary: Kurz");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{ t('nicht.da') }} ; there is no message »nicht.da«",
        "{{ t_n('nicht.da', 1) }} ; there is no message »nicht.da.one«",
        "{{ t_n('events', 'viele') }} ; needs a number",
        "{{ asset('nicht-da.css') }} ; there is no asset »nicht-da.css«",
        "{{ lang('x y') }} ; is no language",
        "{{ page.nichtDa }} ; there is no »nichtDa« here",
        "{{ page.event(1) }} ; there is no »event« here",
        "{{ page.event.title.getClass() }} ; getClass",
      })
  void aSlipInATemplateIsToldWithItsPlace(String slip, String told) throws Exception {
    assertThat(slip(slip).location().file()).isEqualTo("theme/templates/event.peb");
    assertThat(slip(slip).location().line()).isEqualTo(2);
    assertThat(slip(slip).arguments().toString()).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{% include \"nicht-da\" %} ; there is no template »nicht-da«",
        "{% include \"../../site.yaml\" %} ; is no template name",
        "{{ page.event.summary | html }} ; only HTML made of Markdown",
      })
  void anotherSlipIsToldWithItsFile(String slip, String told) throws Exception {
    assertThat(slip(slip).location().file()).isEqualTo("theme/templates/event.peb");
    assertThat(slip(slip).arguments().toString()).contains(told);
  }

  private Diagnostic slip(String slip) throws IOException {
    archive.put("theme/templates/event.peb", "<p>\n" + slip + "\n</p>\n");
    ContentException refused =
        catchThrowableOfType(ContentException.class, () -> archive.build("2019-05-10"));
    return refused.findings().stream()
        .filter(finding -> finding.code() == Code.TEMPLATE_BROKEN)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSitesOwnIconIsShownWhereItIsInstalled() throws Exception {
    archive.build("2019-05-10");
    assertThat(archive.read("site.webmanifest")).doesNotContain("icons");
    archive.put("theme/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    archive.build("2019-05-10");
    String manifest = archive.read("site.webmanifest");
    assertThat(manifest).contains("\"icons\"", "\"type\": \"image/svg+xml\"");
    String icon = manifest.replaceFirst("(?s).*\"src\": \"([^\"]*)\".*", "$1");
    assertThat(archive.has(icon)).as(icon).isTrue();
  }

  @Test
  void theSitemapSaysOfEachListWhenItChanged() throws Exception {
    archive
        .put("series/runde.md", "---\ntitle: Runde\n---\n")
        .put(
            "events/runde/a.md",
            "---\ndate: 2018-03-01\ntopics: [Busse]\nspeakers: [Max Beispiel]\n---\n")
        .put("pages/text.md", "---\ntitle: Text\nupdated: 2017-02-03\n---\n");
    archive.build("2019-05-10");
    assertThat(archive.lines("sitemap.xml"))
        .contains(
            "  <url><loc>https://archiv.example/a/runde/</loc><lastmod>2018-03-02</lastmod></url>",
            "  <url><loc>https://archiv.example/a/themen/busse/</loc><lastmod>2018-03-02</lastmod></url>",
            "  <url><loc>https://archiv.example/a/personen/max-beispiel/</loc><lastmod>2018-03-02</lastmod></url>",
            "  <url><loc>https://archiv.example/a/archiv/2018/</loc><lastmod>2018-03-02</lastmod></url>",
            "  <url><loc>https://archiv.example/a/text/</loc><lastmod>2017-02-03</lastmod></url>",
            "  <url><loc>https://archiv.example/a/treff/</loc><lastmod>2019-05-10</lastmod></url>",
            "  <url><loc>https://archiv.example/a/</loc><lastmod>2019-05-10</lastmod></url>");
  }
}
