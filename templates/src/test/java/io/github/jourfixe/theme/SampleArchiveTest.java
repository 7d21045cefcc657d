package io.github.jourfixe.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.BuildReport;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.model.AsOf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole archive, with every field used, in the shipped theme. */
class SampleArchiveTest {

  private static final Path CONTENT = Path.of("src", "test", "resources", "sample-archive");
  private static final Pattern ADDRESS = Pattern.compile(" (?:href|src)=\"([^\"#?]*)");
  private static final Pattern CHOICE = Pattern.compile(" srcset=\"([^\"]*)");

  private static final Pattern FETCHED =
      Pattern.compile(
          "<(?:img|script|source|video|audio|track|image|use|input)\\b[^>]*>"
              + "|<link rel=\"(?:icon|stylesheet|manifest|preload|modulepreload)\"[^>]*>"
              + "|\\burl\\([^)]*\\)|\\b(?:fetch|import)\\([^)]*\\)");

  @TempDir private static Path temporary;
  private static Path site;
  private static BuildReport report;

  @BeforeAll
  static void build() throws Exception {
    site = temporary.resolve("site");
    report =
        new SiteGenerator(() -> Instant.parse("2030-01-01T00:00:00Z"), BuildListener.SILENT)
            .generate(SiteConfig.of(CONTENT, site));
  }

  @Test
  void buildsWithNothingToReportButWhatItIsMeantToShow() {
    assertThat(report.events()).isGreaterThanOrEqualTo(40);
    assertThat(report.findings())
        .extracting(finding -> finding.code())
        .containsOnly(Code.EVENT_UNCONFIRMED, Code.DRAFT_SKIPPED, Code.PUBLISH_LATER);
  }

  @Test
  void everyLinkWithinTheSiteLeadsToAFile() throws IOException {
    for (Path page : pages()) {
      Path base = page.endsWith("404.html") ? site : page.getParent();
      Matcher address = ADDRESS.matcher(Files.readString(page));
      while (address.find()) {
        String href = address.group(1);
        if (href.isEmpty() || href.contains(":")) {
          continue;
        }
        // Only the page for missing addresses, which can stand anywhere, counts from the root.
        Path target =
            href.startsWith("/")
                ? site.resolve(href.replaceFirst("^/nahmobilitaet/", ""))
                : base.resolve(href);
        Path file = href.endsWith("/") ? target.resolve("index.html") : target;
        assertThat(file.normalize()).as(href + " on " + site.relativize(page)).exists();
      }
    }
  }

  /** Most of them are called alike, but for their number. */
  @Test
  void listsSayWhatMeetingsWereAbout() throws IOException {
    String topics = "<p class=\"hint\">Lückenschlüsse, Mängel und Unterhalt</p>";
    String summary = "Wo hört der Radweg auf, und warum gerade da?";
    assertThat(Files.readString(site.resolve("archiv/index.html")))
        .contains(topics)
        .doesNotContain(summary);
    assertThat(Files.readString(site.resolve("archiv/2016/index.html"))).contains(topics, summary);
  }

  @Test
  void readersSeeTheWayToAllMeetingsAndToFeeds() throws IOException {
    assertThat(Files.readString(site.resolve("index.html")))
        .contains("<p class=\"all\"><a href=\"archiv/\">Alle Treffen im Archiv</a></p>");
    for (String page : List.of("", "ortstermin/", "themen/winterdienst/")) {
      assertThat(Files.readString(site.resolve(page + "index.html")))
          .as(page)
          .containsPattern(
              "<a href=\"atom.xml\" type=\"application/atom\\+xml\">Feed abonnieren \\(Atom\\)</a>");
    }
    assertThat(Files.readString(site.resolve("ueber/index.html"))).doesNotContain("Feedreader");
  }

  @Test
  void aReportSaysHowToCiteIt() throws IOException {
    String report = "runder-tisch-fahrrad/2016-10-06-lueckenschluss/";
    assertThat(Files.readString(site.resolve(report + "index.html")))
        .contains(
            "7. Runder Tisch Radverkehr</cite>. Bericht über das Treffen, 6. Oktober 2016. In: Archiv",
            "https://musterhausen.example.org/nahmobilitaet/" + report + " (Stand: 15. Juni 2025)");
    assertThat(
            Files.readString(site.resolve("runder-tisch-fahrrad/2025-06-26-ruecklage/index.html")))
        .as("what has no report yet")
        .doesNotContain("Zitiervorschlag");
  }

  /** Whoever hears a page hears each title in the voice of its language, wherever it stands. */
  @Test
  void aTitleInAnotherLanguageSaysSoOnEveryPage() throws IOException {
    Pattern title = Pattern.compile("(<[^<>]*>)Bicycle racks at the ferry of Ballytest</");
    List<String> found = new ArrayList<>();
    for (Path page : pages()) {
      Matcher place = title.matcher(Files.readString(page));
      while (place.find()) {
        assertThat(place.group(1)).as(site.relativize(page).toString()).contains(" lang=\"en\"");
        found.add(site.relativize(page).toString());
      }
    }
    assertThat(found)
        .contains("index.html", "404.html", "archiv/index.html", "archiv/2022/index.html")
        .contains("themen/fahrradabstellanlagen/index.html", "personen/mustermann/index.html")
        .as("before and after it in its series")
        .contains("ortstermin/2021-09-18-mittelinsel/index.html")
        .contains("ortstermin/2024-fruehjahr/index.html")
        .as("heading and citation")
        .contains("ortstermin/2022-09-15-ballytest/index.html");
    assertThat(Files.readString(site.resolve("atom.xml"))).contains("<entry xml:lang=\"en\">");
  }

  @Test
  void nobodyIsSentToAPlaceThatWasLeftForTheNetwork() throws IOException {
    String page = "runder-tisch-fahrrad/2020-11-12-abstand-im-netz/index.html";
    assertThat(Files.readString(site.resolve(page)))
        .contains("<dt>Ort</dt><dd>Online</dd>", "<dd><s>Rathaus Platzhalterberg</s></dd>")
        .doesNotContain("<dd>Rathaus Platzhalterberg</dd>");
    assertThat(Files.readString(site.resolve("archiv/2020/index.html")))
        .contains("Abstand")
        .doesNotContain("Rathaus Platzhalterberg");
  }

  @Test
  void aFileSaysInWordsInWhichLanguageItIs() throws IOException {
    assertThat(site.resolve("runder-tisch-fahrrad/2017-09-21-radverkehrskonzept-2030/index.html"))
        .content()
        .contains("hreflang=\"en\">Notes from Ballytest</a>")
        .containsPattern("TXT, [0-9]+\\h?KB, Sprache: Englisch<");
  }

  @Test
  void noLineOfATitleBeginsWithADash() throws IOException {
    assertThat(Files.readString(site.resolve("werkstattgespraech-wege-zur-arbeit/index.html")))
        .contains("<h1>Werkstattgespräch\u00a0– Wege zur Arbeit</h1>");
  }

  @Test
  void everyWidthOfAPictureIsThere() throws IOException {
    int found = 0;
    for (Path page : pages()) {
      Matcher choice = CHOICE.matcher(Files.readString(page));
      while (choice.find()) {
        for (String candidate : choice.group(1).split(", ")) {
          assertThat(page.resolveSibling(candidate.split(" ")[0]).normalize()).exists();
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(6);
  }

  @Test
  void linksToMeetingsShowAPictureElsewhere() throws IOException {
    Pattern image = Pattern.compile("<meta property=\"og:image\" content=\"([^\"]*)\">");
    String base = "https://musterhausen.example.org/nahmobilitaet/";
    int found = 0;
    for (Path page : pages()) {
      Matcher preview = image.matcher(Files.readString(page));
      while (preview.find()) {
        assertThat(preview.group(1)).startsWith(base);
        Path file = site.resolve(preview.group(1).substring(base.length()));
        assertThat(file).hasParent(page.getParent());
        assertThat(bytes(file)).startsWith("\u0089PNG");
        found++;
      }
    }
    assertThat(found).as("meetings, series, home").isEqualTo(report.events() + 3 + 1);
  }

  @Test
  void noFileTellsWhereAPictureWasTaken() throws IOException {
    Path given = CONTENT.resolve("events/ortstermin/2025-05-10-beispielbrücke/blick-vom-ufer.jpg");
    assertThat(bytes(given)).as("the test can fail").contains("Exif", "Musterkamera");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(bytes(file))
            .as(file.toString())
            .doesNotContain("Exif\0", "EXIF", "eXIf", "Musterkamera", "ns.adobe.com/xap")
            .doesNotContain("Photoshop 3.0", "XMP DataXMP");
      }
    }
  }

  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  @Test
  void meetingsLeadToOthersThatHaveMostInCommonWithThem() throws IOException {
    String html =
        Files.readString(site.resolve("runder-tisch-fahrrad/2024-11-14-unterhalt/index.html"));
    String related =
        html.substring(html.indexOf("Verwandte Treffen"), html.indexOf("Weitere Treffen"));
    assertThat(related)
        .contains("Gemeinsam: Mängel und Unterhalt, Herr Räumlich, María Ejemplo")
        .contains("../2019-03-28-winterdienst/")
        .as("neighbours are linked to anyway")
        .doesNotContain("../2025-06-26-ruecklage/", "../2024-04-25-zaehlergebnisse/");
  }

  @Test
  void pagesHaveOneTitleOneHeadingAndNothingFromElsewhere() throws IOException {
    for (Path page : pages()) {
      String html = Files.readString(page);
      assertThat(html.split("<h1", -1)).as(page.toString()).hasSize(2);
      assertThat(html)
          .as(page.toString())
          .contains("<title>", "<meta name=\"description\"", "lang=\"de\"")
          .doesNotContain("<script>", "style=\"", "src=\"http", "{{", "{%");
    }
  }

  @Test
  void listsAgreeWithTheMomentOnEachDay() throws Exception {
    for (String day : List.of("2025-06-26", "2025-06-27")) {
      Path other = temporary.resolve("as-of-" + day);
      new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
          .generate(SiteConfig.of(CONTENT, other).withAsOf(AsOf.parse(day).orElseThrow()));
      // The overview names every meeting, wherever it stands.
      String home =
          Files.readString(other.resolve("index.html")).replaceFirst("(?s)<table.*</table>", "");
      int next = home.indexOf("18. Runder Tisch Fahrrad");
      int reports = home.indexOf("Neueste Berichte");
      assertThat(next).isPositive();
      if (day.equals("2025-06-26")) {
        assertThat(next).as("to come on its own day").isLessThan(reports);
      } else {
        assertThat(next).as("held on the day after").isGreaterThan(reports);
      }
    }
  }

  /** Links may lead elsewhere; what a browser fetches by itself may not. */
  @Test
  void noFileMakesABrowserAskAnotherServer() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(html|css|js|svg)")).toList()) {
        String text = Files.readString(file);
        Matcher fetched = FETCHED.matcher(text);
        while (fetched.find()) {
          assertThat(fetched.group().split("[\\s\"'(),]+"))
              .as(file + ": " + fetched.group())
              .noneMatch(part -> part.matches("(?i)(?:https?:|wss?:)?//.*"));
        }
        assertThat(text)
            .as(file.toString())
            .doesNotContain(
                "preconnect", "dns-prefetch", "<iframe", "<object", "<embed", "@import");
      }
    }
    assertThat("<link rel=\"icon\" href=\"//a.example/\">").containsPattern(FETCHED);
  }

  @Test
  void whoAskedNotToBeNamedIsStillCountedAndNamedNowhere() throws IOException {
    assertThat(site.resolve("runder-tisch-fahrrad/2017-09-21-radverkehrskonzept-2030/index.html"))
        .content()
        .contains("deren Name auf Wunsch nicht genannt wird", "Wie Betriebe mitreden");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String all = site.relativize(file) + new String(Files.readAllBytes(file), UTF_8);
        assertThat(all.toLowerCase(Locale.ROOT))
            .as(file.toString())
            .doesNotContain("unbenannt", "tilda", "schirmwerk");
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
