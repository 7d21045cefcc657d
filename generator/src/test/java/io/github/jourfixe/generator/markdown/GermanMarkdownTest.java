package io.github.jourfixe.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What German minutes hold and Markdown would misread. */
class GermanMarkdownTest {

  @Test
  void aReportInAnotherLanguageIsSetAsThatLanguageIs() {
    Map<String, String> glossary = Map.of("BMM", "Betriebliches Mobilitätsmanagement");
    String text = "\"BMM\" 14 Uhr[^1]\n\n[^1]: x";
    assertThat(Rendered.in("de-AT", glossary, text).html())
        .contains("„<abbr title", "14\u00a0Uhr", "Zurück zum Text");
    assertThat(Rendered.in("en-GB", glossary, text).html())
        .contains("“BMM” 14 Uhr", "Back to the text")
        .doesNotContain("abbr");
    // Of other languages the engine knows neither marks nor words.
    assertThat(Rendered.in("fr", glossary, text).html())
        .contains("\"BMM\" 14 Uhr", "Zurück zum Text")
        .doesNotContain("abbr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Teilnehmer*innen",
        "Teilnehmer*Innen und Besucher*innen",
        "Teilnehmer*innen und Besucher*innen und Gäst*innen",
        "jede*r Mitarbeiter*in",
        "Teilnehmer:innen, Teilnehmer_innen und Besucher_innen, Teilnehmer/-innen, TeilnehmerInnen",
        "Teilnehmer~innen und Besucher~innen",
        "am 28.11.2018 um 14.00 Uhr, also 14:00 Uhr",
        "z. B. oder z. B.",
        "• kein Punkt",
        "· kein Punkt",
        "– so die Leitung –",
        "[ohne Ziel] und [noch] [eins]",
        "Gäst∗innen und Freund∗innen",
        "die '90er Jahre",
        "Hans' Haus und Hans' Hof",
        "10--12 und --- 14",
        "www.example.org und muster@example.org",
        "5 * 3 * 2"
      })
  void staysAsTyped(String text) {
    Rendered rendered = Rendered.of(text);
    assertThat(breaking(rendered)).isEqualTo("<p>" + breaking(text) + "</p>");
    assertThat(rendered.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ueber-uns-strasse | # über uns & Straße",
        "ueber-uns-strasse | # über-uns--straße",
        "ueber | # U\u0308ber",
        "abschnitt | # ?",
        "2018 | # 2018",
        "6-treffen | # 6. Treffen"
      })
  void aHeadingHasAnAddressThatCanBeTyped(String id, String text) {
    assertThat(Rendered.of(text).html()).startsWith("<h2 id=\"" + id + "\">");
  }

  @Test
  void genderStarsStayInEveryBlock() {
    assertThat(Rendered.of("Teilnehmer*innen und", "Besucher*innen").html())
        .isEqualTo("<p>Teilnehmer*innen und\nBesucher*innen</p>");
    assertThat(Rendered.of("Gäst&#42;innen und Freund&#42;innen").html())
        .isEqualTo("<p>Gäst*innen und Freund*innen</p>");
    assertThat(Rendered.of("# Teilnehmer*innen und Besucher*innen").html())
        .contains(">Teilnehmer*innen und Besucher*innen</a></h2>");
    assertThat(Rendered.of("- Teilnehmer*innen und Besucher*innen", "- b").html())
        .contains("<li>Teilnehmer*innen und Besucher*innen\n</li>");
    assertThat(Rendered.of("|a|b|", "|-|-|", "|c*innen und d*innen|e|").html())
        .contains("<td>c*innen und d*innen</td>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "*Alle Teilnehmer*innen kamen* # <em>Alle Teilnehmer*innen kamen</em>",
        "**Alle Teilnehmer*innen kamen** # <strong>Alle Teilnehmer*innen kamen</strong>",
        "*kursiv* **fett** ***beides*** # <em>kursiv</em> <strong>fett</strong> "
            + "<em><strong>beides</strong></em>",
        "Teilnehmer\\*innen # Teilnehmer*innen",
        "Programm**„B2MM“**startet # Programm<strong>„B2MM“</strong>startet",
        "**„Jour Fixe“**in # <strong>„Jour Fixe“</strong>in",
        "**(LHS)**s # <strong>(LHS)</strong>s",
        "**Thema:**Mobilität # <strong>Thema:</strong>Mobilität",
        "*kursiv „**fett**“ kursiv* # <em>kursiv „<strong>fett</strong>“ kursiv</em>",
        "Das \"Konzept\" und \"noch eins\" # Das „Konzept“ und „noch eins“",
        "Ein Zoll (1\") # Ein Zoll (1&quot;)",
        "Wie geht's # Wie geht’s",
        "6\\. Jour Fixe # 6. Jour Fixe"
      })
  void isWhatItsAuthorSees(String typed, String shown) {
    Rendered rendered = Rendered.of(typed);
    assertThat(rendered.html()).isEqualTo("<p>" + shown + "</p>");
    assertThat(rendered.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6. Regionaler Jour Fixe",
        "28. November 2018: Treffen",
        "28. 11. 2018 in Stuttgart",
        "9. Uhr",
        "2018. Ein Jahr",
        "1. März: Beginn"
      })
  void anOrdinalIsNoListAndIsReported(String text) {
    Rendered rendered = Rendered.of(text);
    assertThat(rendered.html()).isEqualTo("<p>" + text + "</p>");
    assertThat(rendered.problems()).containsExactly("1:1 MARKDOWN_ORDINAL_LIST");
    assertThat(rendered.body().plainText()).isEqualTo(text);
  }

  @Test
  void ordinalsKeepTheirNumbers() {
    assertThat(breaking(Rendered.of("6. Jour Fixe", "", "6. Jour Fixe")))
        .isEqualTo("<p>6. Jour Fixe</p>\n<p>6. Jour Fixe</p>");
    assertThat(breaking(Rendered.of("3. Mai: a", "", "9. Mai: b", "", "3. Juni: c")))
        .isEqualTo("<p>3. Mai: a</p>\n<p>9. Mai: b</p>\n<p>3. Juni: c</p>");
    assertThat(breaking(Rendered.of("- 28. November 2018", "- 3. Dezember 2018")))
        .doesNotContain("<ol")
        .contains("28. November 2018", "3. Dezember 2018");
    assertThat(breaking(Rendered.of("Wir treffen uns zum", "6. Regionalen Jour Fixe")))
        .isEqualTo("<p>Wir treffen uns zum\n6. Regionalen Jour Fixe</p>");
    assertThat(breaking(Rendered.of("Seit dem", "1. März gilt das")))
        .isEqualTo("<p>Seit dem\n1. März gilt das</p>");
    assertThat(breaking(Rendered.of("- Wir treffen uns zum", "  6. Jour Fixe")))
        .doesNotContain("<ol")
        .contains("6. Jour Fixe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9. + 10. August 2019", "09. - 10.06.2017 Straßenfest", "13. - 17.07.2016"})
  void aSpanOfDaysKeepsItsSign(String text) {
    Rendered rendered = Rendered.of(text);
    assertThat(rendered.html()).isEqualTo("<p>" + text + "</p>");
    assertThat(rendered.problems()).containsExactly("1:1 MARKDOWN_ORDINAL_LIST");
    assertThat(Rendered.of("- " + text, "- mehr").html())
        .isEqualTo("<ul>\n<li>" + text + "\n</li>\n<li>mehr\n</li>\n</ul>");
  }

  @Test
  void bulletsThatCountAreTextAndInOrder() {
    Rendered counted = Rendered.of("* 1. Begrüßung", "* 2. Wahlen", "    * 2.1 Kasse", "* 3. Ende");
    assertThat(counted.html())
        .doesNotContain("<ol")
        .contains("<li>1. Begrüßung", "<li>2. Wahlen", "<li>2.1 Kasse", "<li>3. Ende");
    assertThat(counted.problems()).isEmpty();
    assertThat(Rendered.of("* 2. Wahlen", "* Ende").problems())
        .containsExactly("1:3 MARKDOWN_ORDINAL_LIST");
    assertThat(Rendered.of("- 1. a", "  2. b").html()).contains("<ol>");
  }

  @Test
  void aListGoesOnBehindWhatCameInBetween() {
    Rendered rendered = Rendered.of("1. Karte", " * a", "", "2. Kasse", "", "Text.", "", "3. Ende");
    assertThat(rendered.html())
        .contains("<ol>\n<li>Karte", "<ol start=\"2\">\n<li>Kasse", "<ol start=\"3\">\n<li>Ende");
    assertThat(rendered.problems()).isEmpty();
    assertThat(Rendered.of("1. Karte", "", "Text.", "", "6. Jour Fixe").problems())
        .containsExactly("5:1 MARKDOWN_ORDINAL_LIST");
  }

  @Test
  void numberedListsAreLists() {
    assertThat(Rendered.of("1. a", "2. b", "3. c").html())
        .isEqualTo("<ol>\n<li>a\n</li>\n<li>b\n</li>\n<li>c\n</li>\n</ol>");
    assertThat(Rendered.of("3. a", "4. b").html()).startsWith("<ol start=\"3\">");
    assertThat(Rendered.of("1. a", "1. b").html()).startsWith("<ol>");
    assertThat(Rendered.of("4. a", "5. b", "1. c", "2. d").html())
        .isEqualTo(
            "<ol start=\"4\">\n<li>a\n</li>\n<li>b\n</li>\n<li value=\"1\">c\n</li>\n<li>d\n</li>\n</ol>");
    assertThat(Rendered.of("1. 1.000 € für a", "2. 2019 war b").problems()).isEmpty();
    assertThat(Rendered.of("1) a", "2) b").html()).startsWith("<ol>");
    assertThat(Rendered.of("1. a", "   - b", "2. c").html()).contains("<ul>").startsWith("<ol>");
  }

  @Test
  void whatAWordProcessorLeavesBehindDoesNoHarm() {
    assertThat(Rendered.of("    eingerückt, kein Code").html())
        .isEqualTo("<p>eingerückt, kein Code</p>");
    assertThat(Rendered.of("Mit Grüßen", "--").html()).doesNotContain("<h");
    assertThat(Rendered.of("Mit Grüßen", "---").problems())
        .containsExactly("1:1 MARKDOWN_HEADING_UNDERLINED");
    assertThat(Rendered.of("Eine Überschrift", "----------------").problems()).isEmpty();
    assertThat(Rendered.of("#\u00a0Titel").html()).contains("<h2").contains("Titel");
    assertThat(Rendered.of("-\u00a0a", "-\u00a0b").html()).startsWith("<ul>");
    assertThat(Rendered.of("a", "\u00a0", "b").html()).isEqualTo("<p>a</p>\n<p>b</p>");
    assertThat(Rendered.of("\u00adWort\u200b").body().plainText()).isEqualTo("Wort");
    assertThat(Rendered.of("[Karte](<übersicht März.pdf>)").html())
        .isEqualTo("<p><a href=\"{übersicht März.pdf}\">Karte</a></p>");
  }

  /** Which spaces are fixed is told elsewhere. */
  private static String breaking(Rendered rendered) {
    return breaking(rendered.html());
  }

  private static String breaking(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
