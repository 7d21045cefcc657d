package io.github.jourfixe.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headings, tables, footnotes and the glossary. */
class MarkdownStructureTest {

  @Test
  void headingsBeginBelowThePagesTitleAndLeaveNoLevelOut() {
    Rendered rendered = Rendered.of("# A", "### B", "# C", "## D", "###### E");
    assertThat(rendered.body().headings())
        .extracting(heading -> heading.level() + " " + heading.text())
        .containsExactly("2 A", "3 B", "2 C", "3 D", "4 E");
  }

  @Test
  void headingIdsAreReadableAndUnique() {
    Rendered rendered =
        Rendered.of("## Über uns – Straße", "## Über uns – Straße", "## ?", "## 2018");
    assertThat(rendered.body().headings())
        .extracting(MarkdownBody.Heading::id)
        .containsExactly("ueber-uns-strasse", "ueber-uns-strasse-2", "abschnitt", "2018");
    assertThat(rendered.html()).contains("<h2 id=\"ueber-uns-strasse-2\">");
  }

  @Test
  void aHeadingLeadsToItselfUnlessItLeadsElsewhere() {
    assertThat(Rendered.of("## Was *nun*?").html())
        .isEqualTo("<h2 id=\"was-nun\"><a href=\"#was-nun\">Was <em>nun</em>?</a></h2>");
    assertThat(Rendered.of("## Zum *[Plan](/x/)*").html())
        .startsWith("<h2 id=\"zum-plan\">Zum <em><a href")
        .doesNotContain("#zum-plan");
  }

  @Test
  void aHeadingWithoutWordsIsNothingToJumpTo() {
    Rendered rendered = Rendered.of("Davor.", "", "## ", "", "Danach.");
    assertThat(rendered.html()).isEqualTo("<p>Davor.</p>\n<p>Danach.</p>");
    assertThat(rendered.body().headings()).isEmpty();
  }

  @Test
  void tablesHaveHeadersAndANameAndScrollByThemselves() {
    String html = Rendered.of("|Ort|Zahl|", "|-|-:|", "|Musterstadt|3|").html();
    assertThat(html)
        .contains("<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"Tabelle 1\">")
        .contains("<th scope=\"col\">Ort</th><th scope=\"col\" class=\"right\">Zahl</th>")
        .contains("<td>Musterstadt</td><td class=\"right\">3</td>");
  }

  @Test
  void footnotesLeadThereAndBack() {
    Rendered rendered = Rendered.of("Satz[^b] und[^a] noch[^b].", "", "[^a]: Eins", "[^b]: Zwei");
    assertThat(rendered.html())
        .contains("<a id=\"fussnote-1-ref\" href=\"#fussnote-1\" aria-label=\"Fußnote 1\">1</a>")
        .contains("<a id=\"fussnote-1-ref-2\" href=\"#fussnote-1\"")
        .contains("<li id=\"fussnote-1\">\n<p>Zwei</p>")
        .contains("<li id=\"fussnote-2\">\n<p>Eins</p>")
        .contains("href=\"#fussnote-1-ref\"");
    assertThat(rendered.problems()).isEmpty();
  }

  @Test
  void aFootnoteWithoutTextStaysAsTyped() {
    assertThat(Rendered.of("Satz[^x].").html()).isEqualTo("<p>Satz[^x].</p>");
  }

  @Test
  void theGlossaryIsExplainedOnceAText() {
    Map<String, String> glossary = Map.of("BMM", "Mobilität", "B2MM", "Beides & mehr");
    Rendered rendered =
        Rendered.with(glossary, "# BMM", "B2MM und BMM, BMM. BMMs und [BMM](/x/) `BMM`");
    assertThat(rendered.html())
        .contains("<h2 id=\"bmm\"><a href=\"#bmm\">BMM</a></h2>")
        .contains("<abbr title=\"Beides &amp; mehr\">B2MM</abbr>")
        .containsOnlyOnce("<abbr title=\"Mobilität\">BMM</abbr>")
        .contains("und <abbr title=\"Mobilität\">BMM</abbr>, BMM. BMMs");
  }

  @Test
  void theGlossaryLeavesAloneWhatTheAuthorMarked() {
    Map<String, String> glossary = Map.of("BMM", "Mobilität");
    assertThat(Rendered.with(glossary, "<abbr title=\"Anders\">BMM</abbr> und BMM.").html())
        .isEqualTo("<p><abbr title=\"Anders\">BMM</abbr> und BMM.</p>");
    assertThat(Rendered.with(glossary, "<abbr>**BMM**</abbr>, <kbd>BMM</kbd>, BMM").html())
        .isEqualTo(
            "<p><abbr><strong>BMM</strong></abbr>, <kbd>BMM</kbd>,"
                + " <abbr title=\"Mobilität\">BMM</abbr></p>");
    assertThat(
            Rendered.with(glossary, "<span lang=\"en\">BMM https://a.example/</span>", "", "BMM"))
        .extracting(Rendered::html)
        .asString()
        .contains("<span lang=\"en\">BMM <a href=\"https://a.example/\">", "<p><abbr title=");
  }

  @Test
  void theGlossaryIsNotExplainedInHeadingsLinksCodeAndAddresses() {
    Map<String, String> glossary = Map.of("BMM", "Mobilität");
    String text =
        "## Was *BMM* ist\n\n[**BMM**](a.md) [BMM][b] `BMM` ![BMM](c.png)\n\n"
            + "https://a.example/BMM <https://a.example/BMM>\n\n~~~\nBMM\n~~~\n\n[b]: b.md";
    assertThat(Rendered.with(glossary, text.split("\n")).html()).doesNotContain("<abbr");
    assertThat(Rendered.with(glossary, (text + "\n\nBMM, BMM[^1]\n\n[^1]: BMM").split("\n")).html())
        .containsOnlyOnce("<abbr");
  }

  @Test
  void plainTextIsWhatReadersSee() {
    MarkdownBody body =
        Rendered.of(
                "# Titel *a*", "", "Ein [Wort](/x/)&nbsp;&amp; **mehr**<br>hier", "", "- b", "- c")
            .body();
    assertThat(body.plainText()).isEqualTo("Titel a\nEin Wort\u00a0& mehr hier\nb\nc");
  }

  @Test
  void picturesAndPlacesKeepWhereTheyStand() {
    Rendered rendered = Rendered.of("Text", "", "a [b](c.md) ![d](e.png)");
    assertThat(rendered.body().segments())
        .filteredOn(MarkdownBody.Reference.class::isInstance)
        .extracting(segment -> ((MarkdownBody.Reference) segment).location().toString())
        .containsExactly("a.md:3:3");
    assertThat(rendered.body().segments())
        .filteredOn(MarkdownBody.Picture.class::isInstance)
        .extracting(segment -> ((MarkdownBody.Picture) segment).location().toString())
        .containsExactly("a.md:3:13");
  }

  @Test
  void aBodyBeginsWhereTheFrontMatterEnds() {
    assertThat(Rendered.of("").body().isEmpty()).isTrue();
    assertThat(Rendered.of("\u00a0", " ").body().isEmpty()).isTrue();
  }
}
