package io.github.jourfixe.generator.structured;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jourfixe.generator.SmallArchive;
import io.github.jourfixe.generator.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events in the words of schema.org, as search engines find them on their pages. */
class EventLinkedDataTest {

  private static final Pattern BLOCK =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

  private static final String ORG = "https://schema.org/";

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void smallArchive() throws IOException {
    archive = new SmallArchive(temporary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date: 2019-05-09 | EventScheduled |",
        "date: 2019-05-09;status: confirmed | EventScheduled |",
        "date: 2019-04-09;status: held | EventScheduled |",
        "date: 2019-05-09;status: cancelled | EventCancelled |",
        "date: 2019-05-09;status: postponed | EventPostponed |",
        "date: 2019-05-09;previousDates: [2019-04-04] | EventRescheduled | 2019-04-04",
        "date: 2019-05-09;previousDates: [Frühjahr 2019] | EventScheduled |",
        "date: 2019-05-09;status: cancelled;previousDates: [2019-04-04] | EventCancelled |"
            + " 2019-04-04",
        "date: 2019-05-09;status: moved-online | EventMovedOnline |",
      })
  void saysWhatIsKnownOfTheTime(String fields, String status, String before) throws Exception {
    String data = of(fields.split(";"));
    assertThat(data).contains("\"eventStatus\":\"" + ORG + status + "\"");
    if (before == null) {
      assertThat(data).doesNotContain("previousStartDate");
    } else {
      assertThat(data).contains("\"previousStartDate\":\"" + before + "\"");
    }
  }

  @Test
  void movedInTimeAndIntoTheNetworkAreTwoThings() throws Exception {
    assertThat(
            of(
                "date: 2019-05-09",
                "status: moved-online",
                "location: { name: Rathaus, city: Musterstadt }",
                "previousDates: [2019-03-01, 2019-04-04]"))
        .contains(
            "\"eventStatus\":[\"" + ORG + "EventMovedOnline\",\"" + ORG + "EventRescheduled\"]")
        .contains("\"previousStartDate\":[\"2019-03-01\",\"2019-04-04\"]")
        .contains("\"" + ORG + "OnlineEventAttendanceMode\"")
        .contains("\"location\":{\"@type\":\"VirtualLocation\"")
        .doesNotContain("Rathaus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date: 2018-11-28;time: 14:00–17:00 | 2018-11-28T14:00:00+01:00 |"
            + " 2018-11-28T17:00:00+01:00",
        "date: 2019-05-09;time: 14:00 | 2019-05-09T14:00:00+02:00 |",
        "date: 2019-05-09 | 2019-05-09 |",
        "date: 2019-05-09;endDate: 2019-05-10 | 2019-05-09 | 2019-05-10",
        "date: 2019-05-09;endDate: 2019-05-10;time: 14:00 | 2019-05-09T14:00:00+02:00 | 2019-05-10",
        "date: 2019-10-26;endDate: 2019-10-27;time: 14:00–12:00 | 2019-10-26T14:00:00+02:00"
            + " | 2019-10-27T12:00:00+01:00",
      })
  void timesCarryTheOffsetOfTheirDay(String fields, String start, String end) throws Exception {
    String data = of(fields.split(";"));
    assertThat(data).contains("\"startDate\":\"" + start + "\"");
    if (end == null) {
      assertThat(data).doesNotContain("endDate");
    } else {
      assertThat(data).contains("\"endDate\":\"" + end + "\"");
    }
  }

  @Test
  void inventsNothing() throws Exception {
    assertThat(of("date: 2019-05-09"))
        .doesNotContain("location", "eventAttendanceMode", "performer", "description", "offers")
        .contains("\"superEvent\":{\"@type\":\"EventSeries\",\"name\":\"Treff\"");
    assertThat(of("date: 2019-05-09", "location: Rathaus"))
        .contains("\"location\":{\"@type\":\"Place\",\"name\":\"Rathaus\"}");
    assertThat(of("date: 2019-05-09", "location: Rathaus", "online: https://example.org/v"))
        .contains("MixedEventAttendanceMode")
        .doesNotContain("https://example.org/v");
    archive.event("b", "date: Mai 2019");
    archive.build("2019-05-01");
    assertThat(archive.read("treff/b/index.html")).doesNotContain("ld+json");
    assertThat(archive.read("treff/index.html")).doesNotContain("ld+json");
  }

  @Test
  void aPlaceHasTheAddressThatEditorsWrote() throws Exception {
    assertThat(
            of(
                "date: 2019-05-09",
                "location: { name: Rathaus, street: Hauptstraße 1, postalCode: \"01234\","
                    + " city: Musterstadt, url: \"https://rathaus.example/\" }"))
        .contains(
            "\"location\":{\"@type\":\"Place\",\"name\":\"Rathaus\","
                + "\"address\":{\"@type\":\"PostalAddress\","
                + "\"streetAddress\":\"Hauptstraße 1\",\"postalCode\":\"01234\","
                + "\"addressLocality\":\"Musterstadt\"},"
                + "\"url\":\"https://rathaus.example/\"}");
    assertThat(of("date: 2019-05-09", "location: { city: Musterstadt }"))
        .contains("\"name\":\"Musterstadt\",\"address\":{\"@type\":\"PostalAddress\"");
  }

  @Test
  void whoTakesPartOnlineIsSentToThePageOfTheEvent() throws Exception {
    assertThat(of("date: 2019-05-09", "online: https://example.org/v"))
        .contains(
            "\"location\":{\"@type\":\"VirtualLocation\","
                + "\"url\":\"https://archiv.example/a/treff/a/\"}");
  }

  @Test
  void whoGivesTwoTalksIsOnePerson() throws Exception {
    assertThat(
            of(
                "date: 2019-05-09",
                "speakers: [{ name: Bo Probe, talk: Eins }, { name: Bo Probe, talk: Zwei }]"))
        .contains("\"performer\":{\"@type\":\"Person\",\"name\":\"Bo Probe\"}");
  }

  @Test
  void theSeriesOrganiserComesBeforeThePublisher() throws Exception {
    assertThat(of("date: 2019-05-09"))
        .contains("\"name\":\"Stadt\",\"url\":\"https://example.org/\"");
    archive.put("series/treff.md", "---\ntitle: Treff\norganiser: Verein\n---\n");
    assertThat(of("date: 2019-05-09"))
        .contains("\"organizer\":{\"@type\":\"Organization\",\"name\":\"Verein\"}");
  }

  @Test
  void noTitleCanEndTheElement() throws Exception {
    archive.event("a", "date: 2019-05-09", "title: '</script><b>&amp;<!--'", "summary: a & b");
    archive.build("2019-05-01");
    String page = archive.read("treff/a/index.html");
    Matcher block = BLOCK.matcher(page);
    assertThat(block.find()).isTrue();
    assertThat(block.group(1))
        .doesNotContain("<", ">", "&")
        .contains("\"name\":\"\\u003c/script\\u003e\\u003cb\\u003e\\u0026amp;\\u003c!--\"")
        .contains("\"description\":\"a \\u0026 b\"");
    assertThat(Json.inHtml("\u2028\u2029")).isEqualTo("\"\\u2028\\u2029\"");
  }

  @Test
  void everyGoldenSiteHasTheShape() throws IOException {
    Path sites = Path.of("src", "test", "resources", "sites");
    int blocks = 0;
    try (Stream<Path> files = Files.walk(sites)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        Matcher block = BLOCK.matcher(Files.readString(file));
        while (block.find()) {
          assertShape(block.group(1), file.toString());
          blocks++;
        }
      }
    }
    assertThat(blocks).isGreaterThan(20);
  }

  /** What the page of the one event says. */
  private String of(String... fields) throws Exception {
    archive.event("a", fields);
    archive.build("2019-05-01");
    Matcher block = BLOCK.matcher(archive.read("treff/a/index.html"));
    assertThat(block.find()).isTrue();
    assertShape(block.group(1), "treff/a");
    return block.group(1);
  }

  private static void assertShape(String json, String where) throws IOException {
    Schema shape =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(
                    Path.of("src", "test", "resources", "structured", "event-shape.json")));
    assertThat(shape.validate(json, InputFormat.JSON)).as(where).isEmpty();
  }
}
