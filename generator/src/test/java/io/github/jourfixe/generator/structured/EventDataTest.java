package io.github.jourfixe.generator.structured;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jourfixe.generator.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events as data, and what else a site says to programs. */
class EventDataTest {

  private static final Path DOCUMENTED = Path.of("..", "docs", "events.schema.json");

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void smallArchive() throws IOException {
    archive = new SmallArchive(temporary);
  }

  @Test
  void theSchemaIsPublishedAndDocumented() throws Exception {
    archive.event("a", "date: 2019-05-09");
    archive.build("2019-05-01");
    if ("write".equals(System.getProperty("jourfixe.golden"))) {
      Files.writeString(DOCUMENTED, EventData.schema());
    }
    assertThat(archive.read("veranstaltungen.schema.json"))
        .isEqualTo(EventData.schema())
        .isEqualTo(Files.readString(DOCUMENTED));
    assertThat(archive.read("veranstaltungen.json"))
        .contains("\"$schema\":\"https://archiv.example/a/veranstaltungen.schema.json\"");
  }

  @Test
  void everyGoldenSiteFollowsTheSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EventData.schema());
    int count = 0;
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "sites"))) {
      for (Path file : files.filter(f -> isData(f.getFileName().toString())).sorted().toList()) {
        assertThat(
                schema.validate(
                    Files.readString(file),
                    InputFormat.JSON,
                    context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
            .as(file.toString())
            .isEmpty();
        count++;
      }
    }
    assertThat(count).isGreaterThan(5);
    assertThat(schema.validate("{\"version\":2}", InputFormat.JSON)).isNotEmpty();
  }

  private static boolean isData(String name) {
    return name.equals("veranstaltungen.json") || name.equals("events.json");
  }

  @Test
  void datesAreAsPreciseAsTheyAreKnown() throws Exception {
    archive
        .event("a", "number: 1", "date: 2018-11-28", "time: 14:00–17:00")
        .event("b", "date: Winter 2018/19")
        .event("c", "date: 2019-05-09", "endDate: 2019-05-10", "status: moved-online");
    archive.build("2019-02-01T12:00");
    assertThat(archive.read("veranstaltungen.json"))
        .contains("\"asOf\":\"2019-02-01T12:00:00+01:00\"")
        .contains(
            "\"date\":\"2018-11-28\",\"start\":\"2018-11-28T14:00:00+01:00\","
                + "\"end\":\"2018-11-28T17:00:00+01:00\",\"phase\":\"held\"")
        .contains("\"date\":\"2018-24\",\"phase\":\"upcoming\"")
        .contains("\"endDate\":\"2019-05-10\",\"phase\":\"upcoming\",\"status\":\"moved-online\"");
  }

  @Test
  void whereAndForWhomIsToldAsFarAsItIsKnown() throws Exception {
    archive
        .event(
            "a",
            "date: 2019-05-09",
            "audience: Ämter",
            "location: { name: Rathaus, street: Hauptstraße 1, postalCode: \"01234\","
                + " city: Musterstadt, url: \"https://rathaus.example/\", note: Hintereingang }")
        .event("b", "date: 2019-05-16", "location: { city: Beispielhausen }");
    archive.build("2019-05-01");
    assertThat(archive.read("veranstaltungen.json"))
        .contains(
            "\"location\":{\"name\":\"Rathaus\",\"street\":\"Hauptstraße 1\","
                + "\"postalCode\":\"01234\",\"city\":\"Musterstadt\","
                + "\"url\":\"https://rathaus.example/\",\"note\":\"Hintereingang\"},"
                + "\"audience\":\"Ämter\"")
        .contains("\"location\":{\"city\":\"Beispielhausen\"}");
  }

  @Test
  void theSiteSaysWhenTimeAloneWillChangeIt() throws Exception {
    archive
        .event("a", "date: 2019-05-09", "time: 14:00–17:00", "registration: { until: 2019-05-05 }")
        .event("b", "date: 2019-05-09", "status: cancelled", "registration: { until: 2019-05-03 }")
        .event("c", "date: Frühjahr 2019")
        .event("d", "date: 2018-11-28")
        .event("e", "date: 2019-11-28", "publishFrom: 2019-05-08", "status: held")
        .event("f", "date: 2019-05-03", "status: held");
    assertThat(next("2019-05-01")).isEqualTo("2019-05-05T22:00:00Z");
    assertThat(next("2019-05-06")).isEqualTo("2019-05-07T22:00:00Z");
    assertThat(next("2019-05-08")).isEqualTo("2019-05-09T15:00:00Z");
    assertThat(next("2019-05-09T17:00")).isEqualTo("2019-05-09T22:00:00Z");
    assertThat(next("2019-05-10")).isEqualTo("2019-06-20T22:00:00Z");
    assertThat(next("2019-06-21")).isEqualTo("never");
  }

  private String next(String asOf) throws Exception {
    String next =
        archive
            .build(asOf)
            .nextChange()
            .map(change -> change.toInstant().toString())
            .orElse("never");
    assertThat(archive.read("next-change.txt")).isEqualTo(next + "\n");
    if (!next.equals("never")) {
      Instant change = Instant.parse(next);
      String before = lists(change.minusSeconds(60));
      assertThat(lists(change)).as("something changes at " + next).isNotEqualTo(before);
    }
    return next;
  }

  /** What the site shows at an instant, without the moment itself. */
  private String lists(Instant instant) throws Exception {
    String moment =
        instant.atZone(java.time.ZoneId.of("Europe/Berlin")).toLocalDateTime().toString();
    archive.build(moment);
    return archive
        .read("veranstaltungen.json")
        .replaceFirst("\"asOf\":\"[^\"]*\"", "")
        .concat(archive.read("index.html").replaceAll("(?s)<footer>.*", ""));
  }

  @Test
  void allAddressesAreListedForPeople() throws Exception {
    archive.event("a", "number: 1", "date: 2019-05-09", "topics: [Radwege]");
    archive.build("2019-05-01");
    assertThat(archive.lines("adressen.txt"))
        .startsWith("Archiv", "", "Treffen", "", "https://archiv.example/a/treff/a/  1. Treff")
        .contains(
            "https://archiv.example/a/themen/radwege/  Radwege",
            "https://archiv.example/a/atom.xml",
            "https://archiv.example/a/kalender.ics",
            "https://archiv.example/a/veranstaltungen.json")
        .doesNotContain("https://archiv.example/a/404.html");
  }

  @Test
  void serversAreToldThePolicyOfTheLayout() throws Exception {
    archive.put(
        "theme/templates/layout.peb",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">\n"
            + "{% block main %}{% endblock %}\n");
    archive.build("2019-05-01");
    assertThat(archive.read("_headers"))
        .startsWith("/a/*\n  Content-Security-Policy: default-src 'self'; frame-ancestors 'none'\n")
        .contains("  Cache-Control: no-cache\n/a/assets/plain.");
    assertThat(archive.read(".htaccess"))
        .contains("Content-Security-Policy \"default-src 'self'; frame-ancestors 'none'\"")
        .contains("ErrorDocument 404 /a/404.html");
    assertThat(archive.read("site.webmanifest")).contains("\"start_url\": \"./\"");
  }

  /**
   * Else a corrected list or a new logo would reach nobody who has seen the old one, for a year.
   */
  @Test
  void onlyFilesThatNeverChangeAreToBeKept() throws Exception {
    archive.put("theme/assets/logo+.css", "a { color: red }");
    archive.put("events/treff/assets/liste.20190401.txt", "1");
    archive.event("a", "date: 2019-05-09", "attachments: [assets/liste.20190401.txt]");
    archive.build("2019-05-01");
    List<String> published;
    try (Stream<Path> files = Files.walk(temporary.resolve("site"))) {
      published =
          files
              .filter(file -> file.toString().contains("/assets/") && Files.isRegularFile(file))
              .map(file -> "/a/" + temporary.resolve("site").relativize(file))
              .toList();
    }
    Matcher pattern = Pattern.compile("=~ m#(.*)#\"").matcher(archive.read(".htaccess"));
    assertThat(pattern.find()).isTrue();
    Pattern kept = Pattern.compile(pattern.group(1));
    String[] changing = {"/a/assets/logo+.css", "/a/treff/assets/liste.20190401.txt"};
    assertThat(published)
        .contains(changing)
        .filteredOn(path -> !kept.matcher(path).find())
        .containsExactlyInAnyOrder(changing);
    assertThat(published).filteredOn(path -> kept.matcher(path + ".gz").find()).hasSize(2);
    List<String> rules = new ArrayList<>(published);
    rules.removeAll(List.of(changing));
    rules.add("/a/*");
    assertThat(archive.read("_headers").lines().filter(line -> line.startsWith("/")))
        .containsExactlyInAnyOrderElementsOf(rules);
  }
}
