package io.github.jourfixe.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.model.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DATE-1: what editors may write for a date, and what they may not. */
class EventDateParserTest {

  @ParameterizedTest
  @CsvSource({
    "2018-11-28, 2018-11-28",
    "28.11.2018, 2018-11-28",
    "1.3.2019, 2019-03-01",
    "28. 11. 2018, 2018-11-28",
    "28. November 2018, 2018-11-28",
    "28 November 2018, 2018-11-28",
    "1. März 2019, 2019-03-01",
    "2018-11, 2018-11",
    "November 2018, 2018-11",
    "MAI 2019, 2019-05",
    "5. Dezember 2019, 2019-12-05",
    "2018, 2018",
    "2019-21, 2019-21",
    "2019-24, 2019-24",
    "Frühjahr 2019, 2019-21",
    "Frühling 2019, 2019-21",
    "Sommer 2019, 2019-22",
    "Herbst 2019, 2019-23",
    "Winter 2018, 2018-24",
    "Winter 2018/19, 2018-24",
    "Winter 2018/2019, 2018-24",
    "2020-02-29, 2020-02-29",
  })
  void readsWhatEditorsWrite(String typed, String edtf) {
    assertThat(EventDateParser.parse(typed)).map(EventDate::edtf).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.02.2019",
        "2019-02-29",
        "2019-13",
        "2019-25",
        "2019-00-10",
        "32. März 2019",
        "28. Novembr 2018",
        "3. Frühjahr 2019",
        "Frühjahr 2019/20",
        "Winter 2018/20",
        "Dezember 2018/19",
        "28.11.18",
        "Frühjahr",
        "nächste Woche",
        "18-11-28",
        "0018-11-28",
        "28.11.0218",
        "2018/11/28",
        "",
      })
  void refusesWhatIsNoDate(String typed) {
    assertThat(EventDateParser.parse(typed)).isEmpty();
  }

  @Test
  void noBreakSpacesOfPastedTextDoNotMatter() {
    assertThat(EventDateParser.parse("28.\u00a0November\u202f2018"))
        .map(EventDate::edtf)
        .contains("2018-11-28");
  }
}
