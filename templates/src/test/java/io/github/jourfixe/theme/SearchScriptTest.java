package io.github.jourfixe.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import io.github.jourfixe.generator.search.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search: its script takes words apart as the index does, and finds in the sample archive what
 * readers mean. The script is run by Node; where there is none, only the index is tested.
 */
class SearchScriptTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path CONTENT = RESOURCES.resolve("sample-archive");
  private static final Path ASSETS =
      Path.of("src", "main", "resources", "io", "github", "jourfixe", "theme", "assets");

  @TempDir private static Path temporary;
  private static Path index;

  @BeforeAll
  static void build() throws Exception {
    Path site = temporary.resolve("site");
    new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
        .generate(SiteConfig.of(CONTENT, site));
    index = site.resolve("suche");
  }

  @Test
  void theIndexTakesWordsApartAsTheExamplesSay() throws IOException {
    for (String[] example : examples()) {
      assertThat(stems(example[0])).as(example[0]).isEqualTo(example[1]);
    }
  }

  @Test
  void theScriptTakesWordsApartAsTheIndexDoes() throws Exception {
    List<String> lines = new ArrayList<>();
    for (String[] example : examples()) {
      lines.add(example[0]);
    }
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        Files.readString(file).lines().filter(line -> !line.isEmpty()).forEach(lines::add);
      }
    }
    Path text = temporary.resolve("lines.txt");
    Files.write(text, lines);
    List<String> stems = SearchScript.run("words", text.toString());
    assertThat(stems).hasSameSizeAs(lines).hasSizeGreaterThan(500);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(stems.get(i)).as(lines.get(i)).isEqualTo(stems(lines.get(i)));
    }
  }

  @Test
  void spellingFormsAndGenderDoNotMatter() throws Exception {
    List<List<String>> same =
        List.of(
            List.of("Rücklage", "ruecklage", "RÜCKLAGEN", "Rück\u00adlage"),
            List.of("Schulstraße", "schulstrasse", "Schulstraßen"),
            List.of("Teilnehmer", "Teilnehmer:innen", "TeilnehmerInnen", "Teilnehmende"));
    for (List<String> queries : same) {
      List<Answer> answers = ask(queries);
      assertThat(answers.get(0).pages()).isNotEmpty();
      assertThat(answers).as(queries.toString()).containsOnly(answers.get(0));
    }
  }

  @Test
  void partsOfCompoundsAreFound() throws Exception {
    assertThat(ask("management").pages())
        .contains("../werkstattgespraech-wege-zur-arbeit/2025-oktober-betriebsbesuch/");
    assertThat(ask("konzept").pages()).contains("../themen/radverkehrskonzept-2030/");
    assertThat(ask("lasten").pages()).contains("../themen/lastenraeder/");
    assertThat(ask("wege").pages()).contains("../themen/sichere-schulwege/");
  }

  @Test
  void titlesComeBeforeTopicsAndPeopleBeforeMentions() throws Exception {
    assertThat(ask("Lastenräder").pages()).first().isEqualTo("../themen/lastenraeder/");
    assertThat(ask("Mustermann").pages()).first().isEqualTo("../personen/mustermann/");
  }

  @Test
  void oneSlipIsForgiven() throws Exception {
    List<Answer> answers =
        ask(List.of("Nobilität", "Moblität", "Mobillität", "Mobiltiät", "Mobilitäd", "Mobilität"));
    List<String> right = answers.get(5).pages();
    assertThat(right).isNotEmpty();
    assertThat(answers.subList(0, 5)).containsOnly(new Answer(right, "Mobilität"));
    assertThat(ask("Xyzzyqu")).isEqualTo(new Answer(List.of(), ""));
  }

  @Test
  void twoSlipsAreForgivenInALongWord() throws Exception {
    Answer right = ask("Radverkehrskonzept");
    assertThat(right.pages()).isNotEmpty();
    assertThat(ask(List.of("Radvekehrskonzpt", "Radferkehrskonzebt")))
        .containsOnly(new Answer(right.pages(), "Radverkehrskonzept"));
    assertThat(ask("Winderdienzt").meant()).isEqualTo("Winterdienst");
    assertThat(ask("nächster").meant()).as("Nacht is another word").isEmpty();
  }

  @Test
  void datesAreFoundHoweverTheyAreWritten() throws Exception {
    String meeting = "../runder-tisch-fahrrad/2024-11-14-unterhalt/";
    assertThat(
            ask(
                List.of(
                    "14.11.2024",
                    "14. 11. 2024",
                    "14.11.24",
                    "2024-11-14",
                    "14. November 2024",
                    "am 14. Nov. 2024")))
        .allSatisfy(answer -> assertThat(answer.pages()).first().isEqualTo(meeting));
    assertThat(ask(List.of("14.11.", "14. 11.", "14. November", "14. Nov.", "14 nov")))
        .as("of whatever year")
        .containsOnly(new Answer(List.of(meeting), ""));
    List<Answer> month = ask(List.of("November 2024", "Nov 2024", "11/2024", "11.2024", "2024-11"));
    assertThat(month).containsOnly(month.get(0));
    assertThat(month.get(0).pages()).first().isEqualTo(meeting);
    assertThat(
            ask(
                List.of(
                    "1.5", "§ 3.4", "19.10 Uhr", "Version 2.3.4", "192.168.1.1", "45.3.", "0.3.")))
        .as("numbers are no days")
        .allSatisfy(answer -> assertThat(answer.meant()).isEmpty());
    assertThat(ask("Unterhalt 14.11.24").pages()).containsExactly(meeting);
    assertThat(ask("15.11.2024")).isEqualTo(new Answer(month.get(0).pages(), "November 2024"));
    assertThat(ask("2018").pages().subList(0, 3)).allMatch(page -> page.contains("/2018-"));
  }

  @Test
  void hyphensMayStandOrNot() throws Exception {
    List<Answer> answers = ask(List.of("Lastenräder", "Lasten-Räder"));
    assertThat(answers.get(1).pages())
        .startsWith("../themen/lastenraeder/")
        .containsAll(answers.get(0).pages());
    assertThat(ask(List.of("Kfz-Verkehr", "Kfzverkehr")))
        .allSatisfy(
            answer ->
                assertThat(answer.pages()).first().isEqualTo("../themen/kfz-verkehr-parken/"));
  }

  @Test
  void aCompoundThatIsNowhereIsLookedForInParts() throws Exception {
    assertThat(ask("Winterdienststadt"))
        .isEqualTo(new Answer(ask("Winterdienst Stadt").pages(), "Winterdienst Stadt"));
  }

  @Test
  void everyWordCountsButThoseThatSayNothing() throws Exception {
    assertThat(ask("der Winterdienst in der Stadt").pages())
        .isEqualTo(ask("Winterdienst Stadt").pages())
        .isNotEmpty()
        .hasSizeLessThan(ask("Winterdienst").pages().size());
  }

  @Test
  void seriesAndYearNarrowASearch() throws Exception {
    assertThat(ask("Radverkehr\t\t2018").pages())
        .isNotEmpty()
        .allMatch(page -> page.contains("/2018-"));
    assertThat(ask("Radverkehr\trunder-tisch-fahrrad").pages())
        .isNotEmpty()
        .allMatch(page -> page.startsWith("../runder-tisch-fahrrad/2"));
    assertThat(ask("Radverkehr\tortstermin\t2011").pages()).isEmpty();
  }

  @Test
  void everyPageThatIsFoundIsThere() throws Exception {
    for (Answer answer : ask(List.of("Rad", "2018", "Musterhausen", "Impressum"))) {
      assertThat(answer.pages())
          .isNotEmpty()
          .allSatisfy(page -> assertThat(index.resolve(page).resolve("index.html")).exists());
    }
  }

  @Test
  void whatIsLoadedIsSmall() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      int total = 0;
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        int size = zipped(file);
        assertThat(size).as(file.getFileName().toString()).isLessThan(16 * 1024);
        total += size;
      }
      assertThat(total).isLessThan(150 * 1024);
    }
    assertThat(zipped(ASSETS.resolve("site.js")) + zipped(ASSETS.resolve("search.js")))
        .as("before somebody searches")
        .isLessThan(5 * 1024);
    assertThat(zipped(ASSETS.resolve("search-index.js"))).isLessThan(8 * 1024);
  }

  /** Addresses of the pages, and the spelling that was taken instead of the one asked for. */
  private record Answer(List<String> pages, String meant) {}

  private static Answer ask(String query) throws Exception {
    return ask(List.of(query)).get(0);
  }

  private static List<Answer> ask(List<String> queries) throws Exception {
    Path file = temporary.resolve("queries.txt");
    Files.write(file, queries);
    return SearchScript.run("ask", index.toString(), file.toString()).stream()
        .map(line -> line.split("\t", -1))
        .map(
            parts ->
                new Answer(parts[0].isEmpty() ? List.of() : List.of(parts[0].split(" ")), parts[1]))
        .toList();
  }

  private static List<String[]> examples() throws IOException {
    return Files.readString(RESOURCES.resolve("search").resolve("words.txt"))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
  }

  private static String stems(String text) {
    return Words.in(text).stream()
        .map(word -> Words.stem(Words.fold(word)))
        .collect(Collectors.joining(" "));
  }

  private static int zipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      Files.copy(file, zip);
    }
    return bytes.size();
  }
}
