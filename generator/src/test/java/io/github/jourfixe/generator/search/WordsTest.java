package io.github.jourfixe.generator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maßnahme Maßnahmen Massnahme MASSNAHMEN",
        "Stadt Städte Städten Staedte",
        "Teilnehmer Teilnehmern Teilnehmerinnen Teilnehmer*innen Teilnehmer:in TeilnehmerInnen",
        "Teilnehmer_innen Teilnehmer/-innen Teilnehmer/innen Teilnehmer(innen) Teilnehmende",
        "Ärztin Ärztinnen Arzt Ärzte Aerzten Ärzt*innen",
        "Kollegin Kolleginnen Kollege Kollegen Kolleg*innen",
        "Ergebnis Ergebnisse Ergebnissen",
        "Risiko Risiken",
        "Gremium Gremien",
        "groß große größeren",
        "Fluß Fluss Flüsse Flüssen",
        "Mobi\u00adlität Mobilita\u0308t Mobilitaet mobilitat",
      })
  void formsOfOneWordAreOne(String forms) {
    Set<String> stems =
        Words.in(forms).stream()
            .map(word -> Words.stem(Words.fold(word)))
            .collect(Collectors.toSet());
    assertThat(stems).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Termin Term", "Weg Wagen", "Wochenende Woche", "Bus Bau", "Amt Ampel"})
  void otherWordsAreNot(String words) {
    List<String> stems =
        Words.in(words).stream().map(word -> Words.stem(Words.fold(word))).toList();
    assertThat(stems).doesNotHaveDuplicates();
  }

  @Test
  void whatStandsBetweenWordsPartsThem() {
    assertThat(Words.in("Rad-/Gehweg: 28.11.2018 (innen), „so“ –\u00a0*wichtig* Rat/Tat"))
        .containsExactly(
            "Rad", "Gehweg", "28", "11", "2018", "innen", "so", "wichtig", "Rat", "Tat");
  }

  @Test
  void marksAtTheEndOfATextPartNothing() {
    for (String mark : List.of("*", ":", "/", "/-", "(", "'", "\u00ad")) {
      assertThat(Words.in("Leser" + mark)).containsExactly("Leser");
    }
  }
}
