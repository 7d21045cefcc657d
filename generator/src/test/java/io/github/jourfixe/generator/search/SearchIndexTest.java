package io.github.jourfixe.generator.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files of the index, as a browser loads them. */
class SearchIndexTest {

  @TempDir private Path temporary;
  private Path content;

  @BeforeEach
  void makeSite() throws IOException {
    content = temporary.resolve("content");
    write("site.yaml", "title: Archiv\nasOf: 2020-01-01\n");
    write("series/runder-tisch.md", "---\ntitle: Runder Tisch\n---\n");
  }

  @Test
  void onlyWhatPagesShowIsInTheIndex() throws Exception {
    write(
        "events/runder-tisch/2019-05-09-wege.md",
        "---\ndate: 2019-05-09\nid: kennwort\nspeakers: [Frau Beispiel]\ntopics: [Radwege]\n"
            + "aliases: [/umzug/]\n---\nSichtbar. [Verweis](https://ziel.example.org/)\n");
    write(
        "events/runder-tisch/2019-06-09-entwurf.md",
        "---\ndate: 2019-06-09\ndraft: true\n---\nGeheim\n");
    String index = String.join("\n", build("site").values());
    assertThat(index).contains("sichtbar", "beispiel", "radweg", "verweis");
    assertThat(index).doesNotContain("geheim", "kennwort", "umzug", "ziel");
  }

  @Test
  void whateverAPageShowsIsInTheIndex() throws Exception {
    write(
        "series/runder-tisch.md",
        "---\ntitle: Runder Tisch\nsummary: Serienworte\naudience: Zielgruppe\ncadence: Turnus\n"
            + "organiser: Gastgeber\n---\nSerientext\n");
    write("topics/radwege.md", "---\ntitle: Radwege\nsummary: Themenworte\n---\nThementext\n");
    write("pages/index.md", "---\ntitle: Startseite\n---\nWillkommen\n");
    write(
        "events/runder-tisch/2019-05-09-wege/index.md",
        """
        ---
        date: 2019-05-09
        summary: Zusammengefasst
        topics: [Radwege]
        previousDates: [2018-02-01]
        location:
          { name: Rathaus, street: Hauptallee, postalCode: "98765", city: Musterstadt, note: Nebentor }
        attachments: [{ file: a.csv, title: Zahlenwerk }]
        speakers:
          - name: Erika Beispiel
            role: Planerin
            organisation: Tiefbauamt
            talk: Bordsteine
            files: [{ file: b.csv, title: Folienblatt }]
          - { name: Max Muster, talk: Laternen }
        ---
        Fließtext
        """);
    write("events/runder-tisch/2019-05-09-wege/a.csv", "1;2\n");
    write("events/runder-tisch/2019-05-09-wege/b.csv", "1;2\n");
    String index = build("site").get("index.json");
    // The meeting is page 0, then come the series, its topic and the two speakers.
    for (String word :
        List.of(
            "zusammengefasst",
            "rathaus",
            "hauptallee",
            "98765",
            "musterstadt",
            "nebentor",
            "zahlenwerk",
            "fließtext")) {
      assertThat(pagesWith(index, word)).as(word).containsExactly(0);
    }
    assertThat(pages(index, "201802")).as("when it was to be at first").containsExactly(0);
    for (String word : List.of("planerin", "tiefbauamt", "bordsteine", "folienblatt")) {
      assertThat(pagesWith(index, word)).as(word).containsExactly(0, 3);
    }
    assertThat(pagesWith(index, "laternen")).as("another's talk").containsExactly(0, 4);
    for (String word : List.of("serienworte", "turnus", "gastgeber", "serientext")) {
      assertThat(pagesWith(index, word)).as(word).containsExactly(1);
    }
    assertThat(pagesWith(index, "zielgruppe")).containsExactly(0, 1);
    assertThat(pagesWith(index, "thementext")).containsExactly(2);
    assertThat(pagesWith(index, "willkommen")).as("the way here").isEmpty();
  }

  @Test
  void aResultSaysInWhichLanguageItIs() throws Exception {
    write(
        "events/runder-tisch/2019-05-09-walk.md",
        "---\ndate: 2019-05-09\ntitle: Walk\nlanguage: en\n---\nText\n");
    write("events/runder-tisch/2019-05-10-zwei.md", "---\nnumber: 2\ndate: 2019-05-10\n---\n");
    assertThat(build("site").get("index.json"))
        .contains("\"Walk\",\"9. Mai 2019\",0,\"en\",\"en\"]")
        .contains("\"2. Runder Tisch\",\"10. Mai 2019\",0]");
  }

  private static List<Integer> pagesWith(String index, String word) {
    return pages(index, Words.stem(Words.fold(word)));
  }

  @Test
  void abbreviationsOfTheGlossaryAreFoundByWhatTheyStandForAndTheOtherWayRound() throws Exception {
    write(
        "glossary.yaml",
        "BMM: Betriebliches Mobilitätsmanagement\nB+R: Bike and Ride\nZZ: \"–\"\nEU: Europäische Union\n");
    write("events/runder-tisch/2019-05-09-kurz.md", "---\ndate: 2019-05-09\n---\nWas BMM ist\n");
    write(
        "events/runder-tisch/2019-05-10-lang.md",
        "---\ndate: 2019-05-10\n---\nNutzen des betrieblichen Mobilitätsmanagements\n");
    write("events/runder-tisch/2019-05-11-neu.md", "---\ndate: 2019-05-11\n---\nB und R\n");
    String index = build("site").get("index.json");
    assertThat(pages(index, "bmm")).containsExactly(0, 1);
    assertThat(pages(index, "betrieblich")).containsExactly(0, 1);
    assertThat(pages(index, "mobilitatsmanagement")).containsExactly(0, 1);
    assertThat(index).doesNotContain("bike", "europa", "zz");
  }

  @Test
  void datesAreFoundByMonthAndDayAndByTheDayOfEveryYear() throws Exception {
    write(
        "events/runder-tisch/2018-11-28-eins.md",
        "---\ndate: 2018-11-28\n---\nSeit 3.10. und dem 5. Mai, bis Nov. 2017; 14.30 Uhr, Raum 7.11\n");
    write(
        "events/runder-tisch/2019-05-05-zwei.md",
        "---\ndate: 2019-05-05\n---\nAm 3. Oktober 2018, nicht 7. Treffen, 3.13.\n");
    String index = build("site").get("index.json");
    Map<String, List<Integer>> dates =
        Map.of(
            "20181128", List.of(0),
            "201811", List.of(0),
            "00001128", List.of(0),
            "00001003", List.of(0, 1),
            "20181003", List.of(1),
            "00000505", List.of(0, 1),
            "20190505", List.of(1),
            "201711", List.of(0));
    dates.forEach((date, pages) -> assertThat(pages(index, date)).as(date).isEqualTo(pages));
    for (String none : List.of("00003014", "00000711", "00000007", "00001303")) {
      assertThat(pages(index, none)).as(none).isEmpty();
    }
  }

  @Test
  void anEnglishDayNeedsNoDot() throws Exception {
    write("site.yaml", "title: Archive\nlanguage: en\nasOf: 2020-01-01\n");
    write("events/runder-tisch/2018-11-28-one.md", "---\ndate: 2018-11-28\n---\n");
    String index = build("site", "search").get("index.json");
    assertThat(pages(index, "20181128")).containsExactly(0);
    assertThat(pages(index, "00001128")).containsExactly(0);
  }

  @Test
  void aWordThatOnlyACompoundHasMayBeMeant() throws Exception {
    write(
        "events/runder-tisch/2019-05-09-wege.md",
        "---\ndate: 2019-05-09\n---\nBeratung mit Beratungskonzept und Verkehrsplanung\n");
    assertThat(build("site").get("index.json"))
        .contains("konzept Konzept 1")
        .doesNotContain("Skonzept", "Planung");
  }

  /** The numbers of the pages on which a term stands. */
  private static List<Integer> pages(String index, String term) {
    JsonNode terms = new ObjectMapper().readTree(index).get("terms").get(0).get(1);
    String before = "";
    for (String entry : terms.asString().split(",")) {
      String[] parts = entry.split(" ");
      before =
          before.substring(0, Integer.parseInt(parts[0].substring(0, 1), 36))
              + parts[0].substring(1);
      if (before.equals(term)) {
        List<Integer> pages = new ArrayList<>();
        Matcher each = Pattern.compile("([a-z]*)[0-9A-V]").matcher(parts[1]);
        int page = -1;
        while (each.find()) {
          int skipped = each.group(1).chars().reduce(0, (sum, c) -> sum * 26 + c - 'a');
          page += 1 + (each.group(1).isEmpty() ? 0 : 1 + skipped);
          pages.add(page);
        }
        return pages;
      }
    }
    return List.of();
  }

  @Test
  void aSmallArchiveHasOneFile() throws Exception {
    write("events/runder-tisch/2019-05-09-wege.md", "---\ndate: 2019-05-09\n---\nRadwege\n");
    assertThat(build("site")).containsOnlyKeys("index.json");
  }

  @Test
  void aLargeArchiveHasManySmallFilesWhoseNamesChangeWithTheirContent() throws Exception {
    for (int i = 0; i < 400; i++) {
      write("events/runder-tisch/2010-01-01-n" + i + ".md", event(i, "Nummer"));
    }
    Map<String, String> first = build("first");
    assertThat(first).hasSizeGreaterThan(10);
    assertThat(first.values()).allMatch(part -> part.length() < 24_000);
    write("events/runder-tisch/2010-01-01-n7.md", event(7, "Zzz"));
    Map<String, String> second = build("second");
    TreeSet<String> same = new TreeSet<>(first.keySet());
    same.retainAll(second.keySet());
    assertThat(same).hasSizeGreaterThan(5).hasSizeLessThan(first.size());
    for (String name : same) {
      if (!name.equals("index.json")) {
        assertThat(second.get(name)).as(name).isEqualTo(first.get(name));
      }
    }
  }

  /** An event with words of its own. */
  private static String event(int number, String word) {
    StringBuilder text =
        new StringBuilder("---\ndate: 2010-01-01\nnumber: " + (number + 1) + "\n---\n");
    for (int i = 0; i < 40; i++) {
      String letters = Integer.toString(100_000 + number * 40 + i, 26);
      for (char c : letters.toCharArray()) {
        text.append(Character.isDigit(c) ? (char) (c - '0' + 'q') : c);
      }
      text.append(' ');
    }
    return text.append(word).append('\n').toString();
  }

  private Map<String, String> build(String name) throws Exception {
    return build(name, "suche");
  }

  private Map<String, String> build(String name, String folder) throws Exception {
    Path site = temporary.resolve(name);
    new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
        .generate(SiteConfig.of(content, site));
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(site.resolve(folder))) {
      for (Path file : list.filter(f -> f.toString().endsWith(".json")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
