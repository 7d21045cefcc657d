package io.github.jourfixe.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which results a search has, in which order, and what it says of them: in an archive of a few
 * words, each on as many pages as a test needs, of which but one stands in a title.
 */
class SearchScriptResultsTest {

  @TempDir private static Path temporary;
  private static Path index;

  /** Of the same archive, with the texts of its pages. */
  private static Path offline;

  @BeforeAll
  static void build() throws Exception {
    put(
        "site.yaml",
        "title: Archiv\nasOf: 2024-01-01\nbaseUrl: https://archiv.example/a/\nlegal: []\n"
            + "organisation: { name: Stadt, url: https://example.org/ }\n");
    put("series/abend.md", "---\ntitle: Abend\n---\n");
    put("series/brunch.md", "---\ntitle: Brunch\n---\n");
    event("abend/2021-01-14", "Protokoll: Kutsche, Tasche, Birke und Borke.");
    event("abend/2021-12-16", "Protokoll: Laterne, Tusche und Birke.");
    event("abend/2022-01-13", "Protokoll: Laterne, Tusche und Rast.");
    event("abend/2022-12-15", "Protokoll: der Plan der Linien, die ein Bus hat.");
    event("abend/2023-01-12", "Protokoll: viele Linien für einen Bus.");
    event("brunch/2021-12-12", "Protokoll: Buslinienplan.");
    event("brunch/2022-01-09", "Protokoll: Laterne.");
    event("brunch/2022-12-11", "Protokoll.", "title: Kragen");
    put("series/chor.md", "---\ntitle: Chor\n---\n");
    event("chor/2019-01-14", "Probe in der Aula, wieder am 9. Januar.", "title: Aula");
    for (int day = 1; day <= 26; day++) {
      event("chor/2019-02-" + (day < 10 ? "0" : "") + day, "Probe in einer Aula.");
      event("chor/2018-03-" + (day < 10 ? "0" : "") + day, "Probe in einer Aula.");
    }
    SiteConfig site = SiteConfig.of(temporary.resolve("content"), temporary.resolve("site"));
    SiteConfig folder = SiteConfig.of(site.content(), temporary.resolve("folder")).withOffline();
    for (SiteConfig config : List.of(site, folder)) {
      new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT).generate(config);
    }
    index = site.output().resolve("suche");
    offline = folder.output().resolve("suche");
  }

  @Test
  void ofEqualResultsTheLaterOneComesFirst() throws Exception {
    assertThat(ask("Laterne\tabend").pages())
        .containsExactly("../abend/2022-01-13/", "../abend/2021-12-16/");
  }

  @Test
  void theRarerWordSaysMoreOfAPage() throws Exception {
    assertThat(ask("Laterne Kutsche").pages())
        .hasSize(4)
        .first()
        .as("the earliest, but the only one with a coach")
        .isEqualTo("../abend/2021-01-14/");
  }

  @Test
  void moreOfTheWordsAreBetterThanOneInATitle() throws Exception {
    assertThat(ask("Laterne Kragen").pages()).first().isEqualTo("../brunch/2022-12-11/");
    assertThat(ask("Laterne Birke Kragen").pages())
        .startsWith("../abend/2021-12-16/", "../brunch/2022-12-11/");
  }

  @Test
  void aWordThatIsNowhereDoesNotSpoilASearch() throws Exception {
    assertThat(ask("Laterne Xyzzyqu")).isEqualTo(ask("Laterne"));
  }

  @Test
  void ofTwoSpellingsThatAreEquallyNearTheMoreUsualIsMeant() throws Exception {
    assertThat(ask("Tosche").meant()).as("not Tasche, on one page").isEqualTo("Tusche");
    assertThat(ask("Burke").meant()).as("not Borke, on one page").isEqualTo("Birke");
  }

  @Test
  void twoSwappedLettersAreOneSlip() throws Exception {
    assertThat(ask(List.of("Kustche", "Uktsche", "Kutshce")))
        .allSatisfy(
            answer -> {
              assertThat(answer.meant()).isEqualTo("Kutsche");
              assertThat(answer.pages()).containsExactly("../abend/2021-01-14/");
            });
  }

  @Test
  void oneSlipIsForgivenInAShortWordWhereverItIs() throws Exception {
    assertThat(ask(List.of("Virke", "Bitke", "Birfe", "Xbirke", "Birrke", "Brike", "Brke")))
        .as("a letter wrong, too many, swapped or missing, the first one as well")
        .allSatisfy(answer -> assertThat(answer.meant()).isEqualTo("Birke"))
        .allSatisfy(answer -> assertThat(answer.pages()).isEqualTo(ask("Birke").pages()));
    assertThat(ask(List.of("Arst", "Rsat", "Rats", "Raste", "Rasst")))
        .allSatisfy(answer -> assertThat(answer.pages()).containsExactly("../abend/2022-01-13/"));
  }

  @Test
  void shortWordsAndNumbersAreNotTakenForOthers() throws Exception {
    assertThat(ask("Rast").pages()).hasSize(1);
    assertThat(ask(List.of("Rost", "Rat", "Kutsche7")))
        .containsOnly(new Answer(List.of(), "", "", false, 0, 0));
  }

  @Test
  void aDayIsFoundInWhateverYear() throws Exception {
    assertThat(ask(List.of("14.1.", "14.01.", "14. 1.", "14. Januar", "14 Jan")))
        .allSatisfy(
            answer ->
                assertThat(answer.pages())
                    .containsExactlyInAnyOrder("../abend/2021-01-14/", "../chor/2019-01-14/"));
    assertThat(ask("am 14. 1. im Protokoll").pages()).containsExactly("../abend/2021-01-14/");
    assertThat(ask("14.1.\t\t2019"))
        .extracting(Answer::pages, Answer::elsewhere)
        .containsExactly(List.of("../chor/2019-01-14/"), 1);
    assertThat(ask(List.of("9.1.", "9. Januar")))
        .as("told with a year or without")
        .allSatisfy(
            answer ->
                assertThat(answer.pages())
                    .containsExactly("../brunch/2022-01-09/", "../chor/2019-01-14/"));
  }

  @Test
  void whereNothingIsOfADayItsMonthIsTaken() throws Exception {
    Answer january = ask("Januar");
    assertThat(january.pages()).hasSize(5);
    assertThat(ask("10.1."))
        .extracting(Answer::pages, Answer::meant)
        .containsExactly(january.pages(), "Januar");
    assertThat(ask("9.1.2019"))
        .as("of which nobody says the year")
        .extracting(Answer::pages, Answer::meant)
        .containsExactly(List.of("../chor/2019-01-14/"), "Januar 2019");
    assertThat(ask(List.of("Birke 2.0", "Birke 1.13.", "2 Birken")))
        .as("no days")
        .isEqualTo(ask(List.of("Birke 2 0", "Birke 1 13", "Birken 2")));
  }

  @Test
  void wordsInQuotesStandSideBySide() throws Exception {
    List<String> one = List.of("../abend/2022-12-15/index.html");
    assertThat(read(List.of("Plan Linie Bus", "\"Plan Linie Bus")))
        .as("not in quotes, or not yet")
        .allSatisfy(answer -> assertThat(answer.pages()).hasSize(2).containsAll(one));
    assertThat(
            read(
                List.of(
                    "\"Plan der Linien\"",
                    "„plan der Linie“",
                    "»Plan der Linien« Bus",
                    "«Bus hat»",
                    "“Plan der Linien” „ein Bus“")))
        .allSatisfy(answer -> assertThat(answer.pages()).isEqualTo(one));
    assertThat(read(List.of("\"Linien Plan\"", "\"Plan Linien\"", "\"Bus Protokoll\"")))
        .as("in another order, with others between them, on different lines")
        .containsOnly(new Answer(List.of(), "", "", false, 0, 0));
    assertThat(read(List.of("\"Plan\"")))
        .as("a single word is one like any other")
        .isEqualTo(read(List.of("Plan")))
        .allSatisfy(answer -> assertThat(answer.pages()).hasSize(2));
  }

  @Test
  void wordsInQuotesAreSoughtAmongOthersAsOneWordIs() throws Exception {
    assertThat(read(List.of("\"Plan der Linien\" Tusche")))
        .extracting(Answer::pages, Answer::some)
        .containsExactly(tuple(List.of("../abend/2022-12-15/index.html"), true));
    assertThat(read(List.of("\"Xyzzyqu Laterne\" Kutsche")))
        .as("that are nowhere")
        .extracting(Answer::pages)
        .containsExactly(List.of("../abend/2021-01-14/index.html"));
    assertThat(read(List.of("„Tusche und“\tabend\t2021")))
        .extracting(Answer::pages, Answer::elsewhere)
        .containsExactly(tuple(List.of("../abend/2021-12-16/index.html"), 1));
  }

  @Test
  void ofManyPagesTheBestAreReadForWordsInQuotes() throws Exception {
    assertThat(
            read(
                List.of(
                    "\"in der Aula\"",
                    "\"in einer Aula\"",
                    "\"in einer Aula\"\t\t2018",
                    "Probe \"Birke und Borke\"",
                    "\"in der Aula\" Januar")))
        .extracting(answer -> answer.pages().size(), Answer::elsewhere, Answer::read)
        .containsExactly(
            tuple(1, 0, 50), tuple(49, 0, 50), tuple(26, 23, 50), tuple(1, 0, 0), tuple(1, 0, 0));
  }

  @Test
  void aYearEndsWithItsLastMeeting() throws Exception {
    assertThat(ask("Protokoll").pages()).hasSize(8);
    assertThat(ask("Protokoll\t\t2021").pages())
        .containsExactlyInAnyOrder(
            "../abend/2021-01-14/", "../abend/2021-12-16/", "../brunch/2021-12-12/");
    assertThat(ask("Protokoll\tabend\t2022").pages())
        .containsExactlyInAnyOrder("../abend/2022-01-13/", "../abend/2022-12-15/");
    assertThat(ask("Protokoll\tabend\t2023").pages()).containsExactly("../abend/2023-01-12/");
    assertThat(ask("Protokoll\tbrunch\t2023").pages()).isEmpty();
  }

  @Test
  void resultsTellTheirSeries() throws Exception {
    assertThat(ask("Protokoll\tabend").series()).isEqualTo("Abend, Abend, Abend, Abend, Abend");
    assertThat(ask("Protokoll\tbrunch").series())
        .as("from the first one of the series to the last")
        .isEqualTo("Brunch, Brunch, Brunch");
  }

  @Test
  void wordsThatHyphensJoinAreFoundApartOnlyIfAllAreThere() throws Exception {
    assertThat(ask("Bus-Linien-Plan").pages())
        .containsExactlyInAnyOrder("../brunch/2021-12-12/", "../abend/2022-12-15/");
  }

  @Test
  void thatNoPageHasAllWordsIsSaid() throws Exception {
    assertThat(ask("Laterne Kutsche").some()).isTrue();
    assertThat(ask("Laterne Tusche").pages()).hasSize(2);
    assertThat(ask(List.of("Laterne Tusche", "Laterne", "Xyzzyqu", "Laterne Xyzzyqu")))
        .as("some have all that are anywhere")
        .noneMatch(Answer::some);
  }

  @Test
  void resultsOfOtherSeriesAndYearsAreCounted() throws Exception {
    assertThat(
            ask(List.of("Laterne", "Laterne\tabend", "Laterne\t\t2022", "Laterne\tbrunch\t2022")))
        .extracting(answer -> answer.pages().size(), Answer::elsewhere)
        .containsExactly(tuple(3, 0), tuple(2, 1), tuple(2, 1), tuple(1, 2));
    assertThat(ask("Laterne Kutsche\tbrunch"))
        .as("those with some of the words as well")
        .isEqualTo(new Answer(List.of("../brunch/2022-01-09/"), "", "Brunch", true, 3, 0));
  }

  /**
   * What a search says.
   *
   * @param pages addresses of the results
   * @param meant the spelling that was taken instead of the one asked for
   * @param series names of the series of the meetings among the results
   * @param some whether no page has all words
   * @param elsewhere how many more there are in other series and years
   * @param read how many pages were read for words in quotes, if there were more to read; else 0
   */
  private record Answer(
      List<String> pages, String meant, String series, boolean some, int elsewhere, int read) {

    static Answer of(String line) {
      String[] parts = line.split("\t", -1);
      return new Answer(
          parts[0].isEmpty() ? List.of() : List.of(parts[0].split(" ")),
          parts[1],
          parts[2],
          Boolean.parseBoolean(parts[3]),
          Integer.parseInt(parts[4]),
          Integer.parseInt(parts[5]));
    }
  }

  private static Answer ask(String query) throws Exception {
    return ask(List.of(query)).get(0);
  }

  private static List<Answer> ask(List<String> queries) throws Exception {
    return ask(queries, index);
  }

  /** Asks where the search can read pages. */
  private static List<Answer> read(List<String> queries) throws Exception {
    return ask(queries, offline);
  }

  private static List<Answer> ask(List<String> queries, Path index) throws Exception {
    Path file = temporary.resolve("queries.txt");
    Files.write(file, queries);
    return SearchScript.run("ask", index.toString(), file.toString()).stream()
        .map(Answer::of)
        .toList();
  }

  private static void event(String name, String text, String... fields) throws IOException {
    String date = "date: " + name.substring(name.indexOf('/') + 1) + "\n";
    String head = date + String.join("\n", fields);
    put("events/" + name + ".md", "---\n" + head.strip() + "\n---\n\n" + text + "\n");
  }

  private static void put(String path, String text) throws IOException {
    Path file = temporary.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
