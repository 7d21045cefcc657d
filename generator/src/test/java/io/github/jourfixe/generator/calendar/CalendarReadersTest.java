package io.github.jourfixe.generator.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import io.github.jourfixe.generator.SmallArchive;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Calendars as programs read them that nobody here wrote: ical4j, biweekly and ical.js. */
class CalendarReadersTest {

  /** What the German of minutes is made of, and what hurts programs most. */
  private static final int[] CHARACTERS =
      "aeiou nrst äöüßÄÖÜẞ „“‚‘»«–—…·§€ 😀🚲👩\u200d🚒 e\u0301a\u0308 \u00a0\u202f\u00ad ,;:\\\n\"'#%&<>|^ 漢é"
          .codePoints()
          .toArray();

  @TempDir private Path temporary;

  @Test
  void allReadTheSameInstants() throws Exception {
    String calendar = calendar();
    Map<String, String> expected = instants();
    assertThat(byIcal4j(calendar)).isEqualTo(expected);
    assertThat(byBiweekly(calendar)).isEqualTo(expected);
    assertThat(ical4j(calendar).validate().hasErrors()).isFalse();
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
    for (String line : calendar.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
  }

  @Test
  @EnabledIf("hasIcalJs")
  void icalJsReadsTheSameInstants() throws Exception {
    assertThat(byIcalJs(calendar())).isEqualTo(instants());
  }

  private String calendar() throws Exception {
    SmallArchive archive = archive();
    archive.build("2019-05-01");
    return archive.read("kalender.ics");
  }

  private static Map<String, String> instants() {
    Map<String, String> expected = new TreeMap<>();
    expected.put("1. Treff", "2018-11-28T13:00:00Z 2018-11-28T16:00:00Z");
    expected.put("2. Treff", "2019-05-09T12:00:00Z ?");
    expected.put("3. Treff", "2019-03-31T00:30:00Z 2019-03-31T01:30:00Z");
    expected.put("4. Treff", "2019-10-26T23:30:00Z 2019-10-27T03:00:00Z");
    expected.put("5. Treff", "2019-06-20 2019-06-22");
    expected.put("ABGESAGT: 6. Treff", "2019-07-01 2019-07-02");
    expected.put("VERSCHOBEN: 7. Treff", "2019-08-01T14:00:00Z ?");
    return expected;
  }

  @Test
  void bytesDependOnNeitherZoneNorLanguageOfTheMachine() throws Exception {
    SmallArchive archive = archive();
    archive.build("2019-05-01");
    List<String> files = List.of("kalender.ics", "treff/a/kalender.ics", "atom.xml", "feed.json");
    List<String> before = files.stream().map(file -> read(archive, file)).toList();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      // Another day on which nothing changes but the day of the build.
      archive.build("2019-05-02");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertThat(files.stream().map(file -> read(archive, file)).toList()).isEqualTo(before);
  }

  @Test
  void anyTextComesBackFromBoth() throws Exception {
    for (long seed = 1; seed <= 200; seed++) {
      String text = randomText(new Random(seed));
      assertThat(
              Biweekly.parse(withSummary(text)).first().getEvents().get(0).getSummary().getValue())
          .as("biweekly, seed " + seed)
          .isEqualTo(text);
      // ical4j 4.4.0 takes a backslash before a line end for something else.
      String plain = text.replace('\\', '/');
      assertThat(value(ical4j(withSummary(plain)).getComponents().get(0), Property.SUMMARY))
          .as("ical4j, seed " + seed)
          .isEqualTo(plain);
    }
  }

  @Test
  @EnabledIf("hasIcalJs")
  void anyTextComesBackFromIcalJs() throws Exception {
    Set<String> texts = new TreeSet<>();
    for (long seed = 1; seed <= 200; seed++) {
      texts.add(randomText(new Random(seed)));
    }
    assertThat(byIcalJs(withSummary(texts.toArray(String[]::new))).keySet()).isEqualTo(texts);
  }

  private static String withSummary(String... texts) {
    ContentLines lines =
        new ContentLines()
            .add("BEGIN", "VCALENDAR")
            .add("VERSION", "2.0")
            .add("PRODID", "-//Test//Test//DE");
    for (String text : texts) {
      lines
          .add("BEGIN", "VEVENT")
          .add("UID", "a")
          .add("DTSTAMP", "20190501T000000Z")
          .add("DTSTART", "20190501T000000Z")
          .addText("SUMMARY", text)
          .add("END", "VEVENT");
    }
    return lines.add("END", "VCALENDAR").toString();
  }

  private SmallArchive archive() throws Exception {
    return new SmallArchive(temporary)
        .event("a", "number: 1", "date: 2018-11-28", "time: 14:00–17:00")
        .event("b", "number: 2", "date: 2019-05-09", "time: 14:00")
        .event("c", "number: 3", "date: 2019-03-31", "time: 01:30–03:30")
        .event("d", "number: 4", "date: 2019-10-27", "time: 01:30–04:00")
        .event("e", "number: 5", "date: 2019-06-20", "endDate: 2019-06-21")
        .event("f", "number: 6", "date: 2019-07-01", "status: cancelled", "revision: 1")
        .event(
            "g", "number: 7", "date: 2019-08-01", "time: 16:00", "status: postponed", "revision: 1")
        .event("h", "number: 8", "date: Herbst 2019");
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(160); i > 0; i--) {
      text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.append('y').toString();
  }

  private static Map<String, String> byIcal4j(String text) throws Exception {
    Map<String, String> events = new TreeMap<>();
    for (var event : ical4j(text).getComponents()) {
      events.put(
          value(event, Property.SUMMARY),
          moment(event, Property.DTSTART) + " " + moment(event, Property.DTEND));
    }
    return events;
  }

  /** Where ical.js is, which runs in Node and is on no Maven repository, {@code .ci/run} says. */
  private static final String ICAL_JS = System.getProperty("jourfixe.ical.js", "");

  static boolean hasIcalJs() {
    if (ICAL_JS.isEmpty()) {
      System.out.println("Calendars were not read with ical.js, since it is not here.");
    }
    return !ICAL_JS.isEmpty();
  }

  private Map<String, String> byIcalJs(String text) throws Exception {
    Path calendar = Files.writeString(temporary.resolve("calendar.ics"), text);
    String script = Path.of(getClass().getResource("/calendar/read.mjs").toURI()).toString();
    Process node =
        new ProcessBuilder("node", script, ICAL_JS, calendar.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).as(output).isZero();
    Map<String, String> events = new TreeMap<>();
    for (String line : output.split("\n")) {
      String[] parts = line.split(" ", 2);
      events.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), parts[1]);
    }
    return events;
  }

  private static Calendar ical4j(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(net.fortuna.ical4j.model.Component event, String name) {
    return event.getRequiredProperty(name).getValue();
  }

  private static String moment(net.fortuna.ical4j.model.Component event, String name) {
    return event
        .<DateProperty<Temporal>>getProperty(name)
        .map(DateProperty::getDate)
        .map(date -> date instanceof LocalDate ? date.toString() : Instant.from(date).toString())
        .orElse("?");
  }

  private static Map<String, String> byBiweekly(String text) {
    Map<String, String> events = new TreeMap<>();
    ICalendar calendar = Biweekly.parse(text).first();
    for (VEvent event : calendar.getEvents()) {
      ICalDate end = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
      events.put(
          event.getSummary().getValue(),
          moment(event.getDateStart().getValue()) + " " + moment(end));
    }
    return events;
  }

  private static String moment(ICalDate date) {
    if (date == null) {
      return "?";
    }
    return date.hasTime()
        ? date.toInstant().toString()
        : LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault())
            .toString();
  }

  private static String read(SmallArchive archive, String path) {
    try {
      return archive.read(path);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
