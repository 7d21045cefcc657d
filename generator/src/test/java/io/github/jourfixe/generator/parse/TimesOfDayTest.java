package io.github.jourfixe.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SmallArchive;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time as editors write it reaches calendars; what may mean another one is asked about. */
class TimesOfDayTest {

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void smallArchive() throws IOException {
    archive = new SmallArchive(temporary);
  }

  @ParameterizedTest
  @CsvSource({
    "14:00, T140000, ",
    "14 Uhr, T140000, ",
    "ab 9 Uhr, T090000, ",
    "14–17 Uhr, T140000, T170000",
    "14 bis 17.30 Uhr, T140000, T173000",
    "14 Uhr bis 17 Uhr, T140000, T170000",
    "von 14:00 bis 17:00, T140000, T170000"
  })
  void aTimeIsReadAsItIsSpoken(String typed, String start, String end) throws Exception {
    archive.put("site.yaml", "title: Archiv\ntimeZone: UTC\n");
    archive.event("a", "date: 2019-05-09", "time: " + typed);
    assertCalendar(start, end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9. Mai 2019, 14–17 Uhr|T140000|T170000",
        "9. Mai 2019, um 14 Uhr|T140000|",
        "9. Mai 2019, ab 14 Uhr|T140000|",
        "2019-05-09 von 14 bis 17 Uhr|T140000|T170000",
      })
  void aTimeIsReadBehindADate(String typed, String start, String end) throws Exception {
    archive.put("site.yaml", "title: Archiv\ntimeZone: UTC\n");
    archive.event("a", "date: " + typed);
    assertCalendar(start, end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "14–17", "14–17:00", "14:00–17", "2 pm", "24 Uhr", "1400"})
  void whatMayBeSomethingElseIsRefused(String typed) throws IOException {
    archive.event("a", "date: 2019-05-09", "time: " + typed);
    assertThat(codes()).containsOnlyOnce("time-invalid");
  }

  @Test
  void twoDaysAreNoTime() throws IOException {
    archive.event("a", "date: 28.–29.11.2018");
    assertThat(codes()).contains("date-invalid");
  }

  private void assertCalendar(String start, String end) throws Exception {
    archive.build("2019-05-01");
    String calendar = archive.read("treff/a/kalender.ics");
    assertThat(calendar).contains("DTSTART:20190509" + start + "Z");
    if (end == null) {
      assertThat(calendar).doesNotContain("DTEND");
    } else {
      assertThat(calendar).contains("DTEND:20190509" + end + "Z");
    }
  }

  private String codes() throws IOException {
    try {
      return archive.build("2019-05-01").findings().toString();
    } catch (ContentException e) {
      return e.findings().stream().map(f -> f.code().id()).toList().toString();
    }
  }
}
