package io.github.jourfixe.generator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompoundTailsTest {

  @Test
  void aCompoundOfUnknownWordsIsCutWhereverOneCanBegin() {
    CompoundTails tails = new CompoundTails(List.of("mobilitatsmanagement", "beratungskonzept"));
    assertThat(tails.of("mobilitatsmanagement"))
        .contains("management")
        .doesNotContain("smanagement", "tsmanagement", "ent");
    assertThat(tails.of("beratungskonzept")).contains("konzept").doesNotContain("ngskonzept");
  }

  @Test
  void aCompoundOfKnownWordsIsCutBetweenThem() {
    CompoundTails tails = new CompoundTails(List.of("verkehr", "planung", "verkehrsplanung"));
    assertThat(tails.of("verkehrsplanung")).contains("planung").doesNotContain("nung", "lanung");
  }

  @Test
  void aShortTailNeedsTwoKnownWords() {
    CompoundTails tails = new CompoundTails(List.of("last", "rad", "ort", "sport"));
    assertThat(tails.of("lastenrad")).contains("rad");
    assertThat(tails.of("transport")).doesNotContain("ort");
    assertThat(new CompoundTails(List.of()).of("lastenrad")).doesNotContain("rad");
  }

  @Test
  void whatAnotherWordLeavesOfAWordIsLikelyToBeOne() {
    CompoundTails tails = new CompoundTails(List.of("beratung", "barrier", "fahr"));
    assertThat(tails.isRest("konzept", "beratungskonzept")).isTrue();
    assertThat(tails.isRest("skonzept", "beratungskonzept")).as("a longer one").isFalse();
    assertThat(tails.isRest("konzept", "verkehrskonzept")).as("of an unknown word").isFalse();
    assertThat(tails.isRest("freiheit", "barrierefreiheit")).isTrue();
    assertThat(tails.isRest("efreiheit", "barrierefreiheit")).isFalse();
    assertThat(tails.isRest("zeug", "fahrzeug")).as("too short to say").isFalse();
  }

  @Test
  void noSoundIsCut() {
    CompoundTails tails = new CompoundTails(List.of());
    assertThat(tails.of("fahrradschuppen")).doesNotContain("chuppen", "huppen");
    assertThat(tails.of("bauabschnitt")).contains("abschnitt");
  }
}
