package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample archive on every day of a year: whatever tells where a meeting stands – lists,
 * calendars, feeds, data – says the same, and the site knew before when that would change.
 */
class YearOfDaysTest {

  private static final Path SAMPLE =
      Path.of("..", "templates", "src", "test", "resources", "sample-archive");

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final String BASE = "https://musterhausen.example.org/nahmobilitaet/";

  private static final Pattern EVENT =
      Pattern.compile(
          "\\{\"id\":\"([^\"]+)\",\"url\":\""
              + Pattern.quote(BASE)
              + "([^\"]+)\",\"series\":\"([^\"]+)\".*?\"date\":\"([^\"]+)\".*?\"phase\":\"([^\"]+)\"");
  private static final Pattern CARD = Pattern.compile("<li>\\[([a-z]+)] .*?<a href=\"([^\"]+)\"");

  /** What the data say of a meeting. */
  private record Told(String id, String path, String series, String date, String phase) {}

  @TempDir private Path temporary;
  private Instant now;
  private PreviewedSite site;

  @Test
  void everythingAgreesOnEachDay() throws Exception {
    Path content = sampleWithoutItsDay();
    SiteConfig config = SiteConfig.of(content, temporary.resolve("site"));
    Map<String, String> before = Map.of();
    String due = "";
    Set<String> seen = new TreeSet<>();
    try (SitePreview preview = new SitePreview(config, () -> now, BuildListener.SILENT)) {
      for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
        now = day.atStartOfDay(ZONE).toInstant();
        site = preview.refresh(Set.of());
        List<Told> told = told();
        Map<String, String> phases =
            told.stream().collect(Collectors.toMap(Told::path, Told::phase));
        checkLists(told, day);
        checkCalendars(told, day);
        checkFeeds(told, day);
        checkPages(told, before, day);
        if (!due.isEmpty() && !phases.equals(before)) {
          assertThat(Instant.parse(due))
              .as("change foreseen by the eve of " + day)
              .isBeforeOrEqualTo(now);
          seen.add(day.toString());
        }
        before = phases;
        due = file("next-change.txt").strip();
        assertThat(Instant.parse(due)).isAfter(now);
      }
    }
    assertThat(seen).as("days on which something changed").hasSizeGreaterThan(5);
  }

  private Path sampleWithoutItsDay() throws IOException {
    Path content = temporary.resolve("content");
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = content.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path yaml = content.resolve("site.yaml");
    Files.writeString(yaml, Files.readString(yaml).replaceFirst("(?m)^asOf:.*\\n", ""));
    return content;
  }

  private List<Told> told() throws IOException {
    List<Told> told =
        EVENT
            .matcher(file("veranstaltungen.json"))
            .results()
            .map(m -> new Told(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5)))
            .toList();
    assertThat(told).hasSizeGreaterThan(40);
    return told;
  }

  private void checkLists(List<Told> told, LocalDate day) throws IOException {
    Map<String, String> phases = told.stream().collect(Collectors.toMap(Told::path, Told::phase));
    Map<String, Map<String, String>> home = sections("index.html", "");
    assertThat(home.get("upcoming"))
        .as("announced on " + day)
        .containsAllEntriesOf(with("upcoming", told));
    assertThat(home.get("upcoming").values()).doesNotContain("held", "unconfirmed");
    assertThat(List.copyOf(home.get("latest").keySet()))
        .as("latest on " + day)
        .isEqualTo(List.copyOf(with("held", told).keySet()).subList(0, 10));
    if (home.containsKey("next")) {
      assertThat(home.get("next")).hasSize(1).containsValue("upcoming");
      assertThat(home.get("upcoming")).containsAllEntriesOf(home.get("next"));
    } else {
      assertThat(with("upcoming", told)).isEmpty();
    }
    Map<String, String> archive = new LinkedHashMap<>();
    sections("archiv/index.html", "archiv/").values().forEach(archive::putAll);
    assertThat(archive).as("archive on " + day).isEqualTo(phases);
    for (String series : told.stream().map(Told::series).distinct().toList()) {
      List<Told> own = told.stream().filter(event -> event.series().equals(series)).toList();
      Map<String, Map<String, String>> page = sections(series + "/index.html", series + "/");
      Set<String> ahead = page.get("upcoming").keySet();
      assertThat(ahead).as(series + " on " + day).containsAll(with("upcoming", own).keySet());
      assertThat(page.get("reports").keySet())
          .as("reports of " + series + " on " + day)
          .containsAll(with("held", own).keySet())
          .doesNotContainAnyElementsOf(ahead);
      assertThat(page.get("unconfirmed").keySet()).containsAll(with("unconfirmed", own).keySet());
    }
  }

  private void checkCalendars(List<Told> told, LocalDate day) throws IOException {
    Map<String, String> states = new LinkedHashMap<>();
    for (String entry : file("kalender.ics").replace("\r\n ", "").split("BEGIN:VEVENT")) {
      Matcher state = Pattern.compile("UID:(\\S+)[\\s\\S]*?\\nSTATUS:(\\w+)").matcher(entry);
      if (state.find()) {
        states.put(state.group(1), state.group(2));
      }
    }
    List<Told> exact = told.stream().filter(event -> event.date().length() == 10).toList();
    assertThat(states.keySet())
        .as("calendar on " + day)
        .isEqualTo(exact.stream().map(Told::id).collect(Collectors.toSet()));
    for (Told event : exact) {
      boolean off = event.phase().equals("cancelled") || event.phase().equals("postponed");
      assertThat(states.get(event.id()).equals("CANCELLED"))
          .as(event + " on " + day)
          .isEqualTo(off);
    }
  }

  private void checkFeeds(List<Told> told, LocalDate day) throws IOException {
    Map<String, String> phases = told.stream().collect(Collectors.toMap(Told::id, Told::phase));
    List<String> ids =
        all("<id>urn:uuid:([^<]+)</id>\\n<title>[^<]*</title>\\n<link rel=\"alt", "atom.xml");
    assertThat(all("\"id\": \"urn:uuid:([^\"]+)\"", "feed.json"))
        .as("feeds on " + day)
        .isEqualTo(ids);
    assertThat(ids).doesNotHaveDuplicates().hasSize(Math.min(50, told.size()));
    assertThat(phases).containsKeys(ids.toArray(String[]::new));
    // What an editor wrote stands, even if the day that is tried here is an earlier one.
    Set<String> said =
        all("\"updated\":\"([^\"]+)\"", "veranstaltungen.json").stream()
            .map(text -> LocalDate.parse(text).atStartOfDay(ZONE).toInstant().toString())
            .collect(Collectors.toSet());
    assertThat(all("<updated>([^<]+)</updated>", "atom.xml").stream().skip(1))
        .as("newest first on " + day)
        .isSortedAccordingTo((a, b) -> b.compareTo(a))
        .allMatch(updated -> !Instant.parse(updated).isAfter(now) || said.contains(updated));
    Matcher entry =
        Pattern.compile("<entry>\\n<id>urn:uuid:([^<]+)</id>\\n<title[^>]*>([^<]*)")
            .matcher(file("atom.xml"));
    while (entry.find()) {
      String notice =
          Map.of("cancelled", "ABGESAGT: ", "postponed", "VERSCHOBEN: ")
              .getOrDefault(phases.get(entry.group(1)), "");
      assertThat(entry.group(2)).startsWith(notice);
    }
  }

  /** The pages of meetings that are announced, or stand elsewhere than on the day before. */
  private void checkPages(List<Told> told, Map<String, String> before, LocalDate day)
      throws IOException {
    for (Told event : told) {
      boolean moved = !event.phase().equals(before.get(event.path()));
      if (moved || event.phase().equals("upcoming")) {
        String page = file(event.path() + "index.html");
        assertThat(page).as(event + " on " + day).contains("<li>[" + event.phase() + "]");
        Matcher status =
            Pattern.compile("eventStatus\":\\[?\"https://schema.org/(\\w+)").matcher(page);
        assertThat(status.find()).isEqualTo(event.date().length() == 10);
        if (event.date().length() == 10) {
          assertThat(status.group(1).equals("EventCancelled"))
              .isEqualTo(event.phase().equals("cancelled"));
          assertThat(status.group(1).equals("EventPostponed"))
              .isEqualTo(event.phase().equals("postponed"));
        }
      }
    }
  }

  /** The meetings in a phase, in the order of the data. */
  private static Map<String, String> with(String phase, List<Told> told) {
    Map<String, String> found = new LinkedHashMap<>();
    told.stream().filter(e -> e.phase().equals(phase)).forEach(e -> found.put(e.path(), phase));
    return found;
  }

  /** What a page lists below each of its headings: paths of meetings and what is said of them. */
  private Map<String, Map<String, String>> sections(String page, String folder) throws IOException {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    for (String section : file(page).split("<h2>")) {
      String heading = section.substring(0, Math.max(0, section.indexOf("</h2>")));
      Map<String, String> cards = new LinkedHashMap<>();
      Matcher card = CARD.matcher(section);
      while (card.find()) {
        String path = Path.of("/" + folder).resolve(card.group(2)).normalize().toString();
        cards.put(path.replace('\\', '/').substring(1) + "/", card.group(1));
      }
      sections.put(heading, cards);
    }
    return sections;
  }

  private List<String> all(String pattern, String path) throws IOException {
    return Pattern.compile(pattern).matcher(file(path)).results().map(m -> m.group(1)).toList();
  }

  private String file(String path) throws IOException {
    OutputFile file = site.file(path).orElseThrow(() -> new AssertionError("no " + path));
    return new String(((OutputFile.Generated) file).bytes(), StandardCharsets.UTF_8);
  }
}
