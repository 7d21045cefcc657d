package io.github.jourfixe.generator.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import io.github.jourfixe.generator.model.AsOf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars as a calendar program reads them. */
class CalendarTest {

  private static final String FOLDER = "events/treff/";

  @TempDir private Path temporary;
  private Path content;

  @BeforeEach
  void smallArchive() throws IOException {
    content = temporary.resolve("content");
    put("site.yaml", "title: Archiv\nbaseUrl: https://archiv.example/a/\nlegal: []\n");
    put("series/treff.md", "---\ntitle: Treff\n---\n");
  }

  @Test
  void timesAreInUtcOnBothSidesOfTheChangeOfClocks() throws Exception {
    put(FOLDER + "a.md", "---\nnumber: 1\ndate: 2018-11-28\ntime: 14:00–17:00\n---\n");
    put(FOLDER + "b.md", "---\nnumber: 2\ndate: 2019-05-09\ntime: 14:00\n---\n");
    put(FOLDER + "c.md", "---\nnumber: 3\ndate: 2019-03-31\ntime: 01:30–03:30\n---\n");
    put(FOLDER + "d.md", "---\nnumber: 4\ndate: 2019-10-27\ntime: 01:30–04:00\n---\n");
    assertThat(lines("treff/kalender.ics"))
        .containsSubsequence("DTSTART:20181128T130000Z", "DTEND:20181128T160000Z")
        .containsSubsequence("DTSTART:20190331T003000Z", "DTEND:20190331T013000Z")
        .containsSubsequence("DTSTART:20190509T120000Z")
        .containsSubsequence("DTSTART:20191026T233000Z", "DTEND:20191027T030000Z");
  }

  @Test
  void daysEndOnTheNextDayAndTakeNobodysTime() throws Exception {
    put(FOLDER + "a.md", "---\ndate: 2019-05-09\n---\n");
    put(FOLDER + "b.md", "---\ndate: 2019-12-30\nendDate: 2019-12-31\n---\n");
    put(FOLDER + "c.md", "---\ndate: Mai 2019\n---\n");
    assertThat(lines("kalender.ics"))
        .containsSubsequence(
            "DTSTART;VALUE=DATE:20190509", "DTEND;VALUE=DATE:20190510", "TRANSP:TRANSPARENT")
        .containsSubsequence("DTSTART;VALUE=DATE:20191230", "DTEND;VALUE=DATE:20200101")
        .filteredOn("BEGIN:VEVENT"::equals)
        .hasSize(2);
    assertThat(temporary.resolve("site/treff/c/kalender.ics")).doesNotExist();
  }

  @Test
  void daysOfWhichOnlyTheBeginningIsKnownSayWhenThatIs() throws Exception {
    put(FOLDER + "a.md", "---\ndate: 2019-05-09\nendDate: 2019-05-10\ntime: 14:00\n---\n");
    assertThat(lines("kalender.ics"))
        .containsSubsequence("DTSTART;VALUE=DATE:20190509", "DTEND;VALUE=DATE:20190511")
        .anyMatch(line -> line.startsWith("DESCRIPTION:Donnerstag\\, 9. Mai 2019\\, 14:00 Uhr\\n"));
  }

  @Test
  void whatDoesNotTakePlaceStaysAndSaysSo() throws Exception {
    put(FOLDER + "a.md", "---\nnumber: 1\ndate: 2019-05-09\nstatus: cancelled\nrevision: 2\n---\n");
    put(FOLDER + "b.md", "---\nnumber: 2\ndate: 2019-05-16\nstatus: postponed\n---\n");
    assertThat(lines("kalender.ics"))
        .containsSubsequence("SEQUENCE:2", "STATUS:CANCELLED", "SUMMARY:ABGESAGT: 1. Treff")
        .containsSubsequence("SEQUENCE:0", "STATUS:CANCELLED", "SUMMARY:VERSCHOBEN: 2. Treff")
        .noneMatch(line -> line.startsWith("METHOD") || line.startsWith("RRULE"));
  }

  @Test
  void noticesAreInTheLanguageOfTheTitleAndLabelsInThatOfTheWords() throws Exception {
    String english = "language: en\nregistration: { url: https://sign.example/a }\n";
    put(
        FOLDER + "a.md",
        "---\ndate: 2019-05-09\ntitle: Walk\nstatus: cancelled\n" + english + "---\n");
    put(
        FOLDER + "b.md",
        "---\nnumber: 2\ndate: 2019-05-16\nstatus: postponed\n" + english + "---\n");
    put(
        FOLDER + "c.md",
        "---\ndate: 2019-05-23\ntitle: Marche\nstatus: cancelled\nlanguage: fr\n---\n");
    put(FOLDER + "d.md", "---\ndate: 2019-05-30\ntitle: Run\n" + english + "---\n");
    assertThat(lines("kalender.ics"))
        .filteredOn(line -> line.startsWith("SUMMARY"))
        .containsExactly(
            "SUMMARY:CANCELLED: Walk", "SUMMARY:VERSCHOBEN: 2. Treff",
            "SUMMARY:ABGESAGT: Marche", "SUMMARY:Run");
    assertThat(lines("kalender.ics"))
        .filteredOn(line -> line.startsWith("DESCRIPTION:Registration: https://sign.example/a"))
        .hasSize(1);
  }

  @Test
  void nobodyIsSentToAHouseThatWasLeftForTheNetwork() throws Exception {
    String house = "location: { name: Rathaus, city: Musterstadt }\n";
    put(FOLDER + "a.md", "---\ndate: 2019-05-09\nstatus: moved-online\n" + house + "---\n");
    put(FOLDER + "b.md", "---\ndate: 2019-05-16\n" + house + "---\n");
    put(FOLDER + "c.md", "---\ndate: 2019-05-23\nlocation: online\n---\n");
    assertThat(lines("kalender.ics"))
        .filteredOn(line -> line.startsWith("LOCATION"))
        .containsExactly("LOCATION:Online", "LOCATION:Rathaus\\, Musterstadt", "LOCATION:Online");
  }

  @ParameterizedTest
  @CsvSource({
    "planned, true",
    "moved-online, true",
    "cancelled, false",
    "postponed, false",
    "held, false",
  })
  void nobodyIsInvitedToWhatDoesNotTakePlaceOrIsOver(String status, boolean invited)
      throws Exception {
    put(
        FOLDER + "a.md",
        "---\ndate: 2019-04-09\nstatus: "
            + status
            + "\n"
            + "online: https://video.example/a\n"
            + "registration: { url: https://sign.example/a }\n"
            + "---\n");
    String invitation =
        "Online: https://video.example/a\\n\\nAnmeldung: https://sign.example/a\\n\\n";
    assertThat(lines("kalender.ics"))
        .contains(
            "DESCRIPTION:" + (invited ? invitation : "") + "https://archiv.example/a/treff/a/");
  }

  @Test
  void whatTakesPlaceOnlineAloneSaysSoAsItsPlace() throws Exception {
    put(FOLDER + "a.md", "---\ndate: 2019-05-09\nonline: https://treff.example/\n---\n");
    assertThat(lines("kalender.ics")).contains("LOCATION:Online");
    put(
        FOLDER + "a.md",
        "---\ndate: 2019-05-09\nonline: https://treff.example/\nlocation: Rathaus\n---\n");
    assertThat(lines("kalender.ics")).contains("LOCATION:Rathaus");
  }

  @Test
  void theIdentityStaysWhateverIsEdited() throws Exception {
    put(FOLDER + "a.md", "---\nnumber: 1\ndate: 2019-05-09\n---\n");
    put(FOLDER + "b.md", "---\nid: sonder\ndate: 2019-05-16\ntitle: Eins\n---\n");
    List<String> before = uids(lines("kalender.ics"));
    Files.delete(content.resolve(FOLDER + "a.md"));
    Files.delete(content.resolve(FOLDER + "b.md"));
    put(
        FOLDER + "neu.md",
        "---\nnumber: 1\ndate: 2019-05-10\ntitle: Neu\nupdated: 2019-05-01\n---\n");
    put(FOLDER + "anders.md", "---\nid: sonder\ndate: 2019-05-17\ntitle: Zwei\n---\n");
    put("site.yaml", "title: Neu\nbaseUrl: https://neu.example/\nlegal: []\n");
    List<String> after = lines("kalender.ics");
    assertThat(uids(after)).isEqualTo(before).doesNotHaveDuplicates().hasSize(3);
    assertThat(after).contains("DTSTAMP:20190501T000000Z", "LAST-MODIFIED:20190501T000000Z");
  }

  @Test
  void aFileThatIsRenamedGivesItsOldNameAsTheId() throws Exception {
    put(FOLDER + "2019-05-09-übung.md", "---\ndate: 2019-05-09\n---\n");
    List<String> before = uids(lines("treff/2019-05-09-uebung/kalender.ics"));
    Files.delete(content.resolve(FOLDER + "2019-05-09-übung.md"));
    put(FOLDER + "2019-05-10-probe.md", "---\ndate: 2019-05-10\nid: 2019-05-09-uebung\n---\n");
    assertThat(uids(lines("treff/2019-05-10-probe/kalender.ics")).get(1))
        .as("the event's, not that of the file with it alone")
        .isEqualTo(before.get(1));
  }

  @Test
  void anythingThatCanBeWrittenComesBackFromLinesOfLessThan76Octets() {
    Random random = new Random(20261124);
    String letters = "aäößÜ–„“😀e\u0301,;:\\\n\"'#%漢";
    int[] characters = letters.codePoints().toArray();
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      String written = new ContentLines().addText("SUMMARY", text.toString()).toString();
      for (String physical : written.split("\r\n")) {
        assertThat(physical.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        assertThat(physical).isNotEqualTo(" ");
      }
      assertThat(written).endsWith("\r\n");
      String line = written.replace("\r\n ", "");
      String value = line.substring("SUMMARY:".length(), line.length() - 2);
      assertThat(unescaped(value)).isEqualTo(text.toString());
    }
  }

  @Test
  void whatNoCalendarMayHoldIsLeftOut() throws Exception {
    put(FOLDER + "a.md", "---\ndate: 2019-05-09\ntitle: \"A\\x07B\\x7fC\"\n---\n");
    assertThat(lines("kalender.ics")).contains("SUMMARY:ABC");
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
        text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static List<String> uids(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("UID:")).toList();
  }

  /** The unfolded lines of a calendar of the built site. */
  private List<String> lines(String path) throws Exception {
    SiteConfig config =
        SiteConfig.of(content, temporary.resolve("site"))
            .withAsOf(AsOf.parse("2019-05-01").orElseThrow());
    new SiteGenerator(
            InstantSource.fixed(Instant.parse("2019-05-01T12:00:00Z")), BuildListener.SILENT)
        .generate(config);
    String text = Files.readString(temporary.resolve("site").resolve(path));
    return new ArrayList<>(List.of(text.replace("\r\n ", "").split("\r\n")));
  }

  private void put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
