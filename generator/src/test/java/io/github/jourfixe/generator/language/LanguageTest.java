package io.github.jourfixe.generator.language;

import static io.github.jourfixe.generator.language.Language.ENGLISH;
import static io.github.jourfixe.generator.language.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.model.EventDate;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DATE-3: dates in words, whatever the platform's locale is. */
class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "2018-11-28, 28. November 2018, 28 November 2018",
    "2019-03-09, 9. März 2019, 9 March 2019",
    "2018-11, November 2018, November 2018",
    "2019-21, Frühjahr 2019, Spring 2019",
    "2018-24, Winter 2018/19, Winter 2018/19",
    "1999-24, Winter 1999/00, Winter 1999/00",
    "2018, 2018, 2018",
  })
  void tellsDatesAsPreciselyAsTheyAreKnown(String edtf, String german, String english) {
    EventDate date = EventDateParser.parse(edtf).orElseThrow();
    assertThat(GERMAN.date(date)).isEqualTo(german);
    assertThat(ENGLISH.date(date)).isEqualTo(english);
  }

  @Test
  void namesOtherLanguages() {
    assertThat(GERMAN.nameOf("en")).isEqualTo("Englisch");
    assertThat(GERMAN.nameOf("pt-BR")).isEqualTo("Portugiesisch (Brasilien)");
    assertThat(ENGLISH.nameOf("de")).isEqualTo("German");
  }

  @Test
  void namesTheWeekday() {
    LocalDate day = LocalDate.of(2018, 11, 28);
    assertThat(GERMAN.dayInFull(day)).isEqualTo("Mittwoch, 28. November 2018");
    assertThat(ENGLISH.dayInFull(day)).isEqualTo("Wednesday 28 November 2018");
  }

  @Test
  void tellsSeveralDaysWithoutSayingAnythingTwice() {
    LocalDate first = LocalDate.of(2018, 11, 28);
    assertThat(GERMAN.days(first, first.plusDays(1))).isEqualTo("28.–29. November 2018");
    assertThat(GERMAN.days(first, first.plusDays(4)))
        .isEqualTo("28. November bis 2. Dezember 2018");
    assertThat(GERMAN.days(first, first.plusDays(40)))
        .isEqualTo("28. November 2018 bis 7. Januar 2019");
    assertThat(ENGLISH.days(first, first.plusDays(1))).isEqualTo("28–29 November 2018");
    assertThat(ENGLISH.days(first, first.plusDays(4))).isEqualTo("28 November to 2 December 2018");
    assertThat(ENGLISH.days(first, first.plusDays(40)))
        .isEqualTo("28 November 2018 to 7 January 2019");
  }

  @Test
  void tellsTimes() {
    LocalTime two = LocalTime.of(14, 0);
    assertThat(GERMAN.time(two)).isEqualTo("14:00 Uhr");
    assertThat(GERMAN.times(two, LocalTime.of(17, 30))).isEqualTo("14:00–17:30 Uhr");
    assertThat(ENGLISH.times(two, LocalTime.of(17, 30))).isEqualTo("14:00–17:30");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1., 1st",
    "2, 2., 2nd",
    "3, 3., 3rd",
    "6, 6., 6th",
    "11, 11., 11th",
    "13, 13., 13th"
  })
  void countsMeetings(int number, String german, String english) {
    assertThat(GERMAN.ordinal(number)).isEqualTo(german);
    assertThat(ENGLISH.ordinal(number)).isEqualTo(english);
  }

  @Test
  void englishTeensAndTwenties() {
    assertThat(ENGLISH.ordinal(112)).isEqualTo("112th");
    assertThat(ENGLISH.ordinal(21)).isEqualTo("21st");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1\u00a0KB",
    "999, 1\u00a0KB",
    "340123, 340\u00a0KB",
    "1234567, '1,2\u00a0MB'",
    "25000000, '25,0\u00a0MB'"
  })
  void tellsSizes(long bytes, String german) {
    assertThat(GERMAN.fileSize(bytes)).isEqualTo(german);
    assertThat(ENGLISH.fileSize(bytes)).isEqualTo(german.replace(',', '.'));
  }
}
