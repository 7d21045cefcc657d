package io.github.jourfixe.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** SORT-1: the order of a German index. */
class WordOrderTest {

  private static final List<String> SORTED =
      List.of(
          "1. Treffen",
          "9. Treffen",
          "10. Treffen",
          "Arzt",
          "Ärzte",
          "Arztpraxis",
          "Masse",
          "Maße",
          "Mueller",
          "Müller",
          "Ofen",
          "Öffentlichkeit",
          "Rad und Fuß",
          "Rad-Weg",
          "Rad\u00a0ziehen",
          "Rad–Zukunft",
          "Radar",
          "Raum 7",
          "Raum 008",
          "Raum 10",
          "Straße",
          "Strassenbahn",
          "Überblick",
          "Uhr",
          "„Zitat“",
          "Zug");

  @Test
  void sortsAsGermanDictionariesDo() {
    List<String> shuffled = new ArrayList<>(SORTED);
    Collections.shuffle(shuffled, new Random(6));
    shuffled.sort(WordOrder.by(Function.identity()));
    assertThat(shuffled).isEqualTo(SORTED);
  }

  @Test
  void wordsComeBeforeLongerWordsThatBeginAlike() {
    assertThat(WordOrder.key("Jour Fixe")).isLessThan(WordOrder.key("Journal"));
  }
}
