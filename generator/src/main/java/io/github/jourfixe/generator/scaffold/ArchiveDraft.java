package io.github.jourfixe.generator.scaffold;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.text.Slug;
import io.github.jourfixe.generator.yaml.YamlText;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A new archive: one series, one meeting, pages for the owner to fill in, and what builds it.
 *
 * @param files their texts by path
 */
public record ArchiveDraft(Map<String, String> files) {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>archive</groupId>
        <artifactId>ARTIFACT</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <build>
          <plugins>
            <plugin>
              <groupId>io.github.jourfixe</groupId>
              <artifactId>jourfixe-maven-plugin</artifactId>
              <version>VERSION</version>
              <executions>
                <execution>
                  <goals><goal>generate</goal></goals>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String WORKFLOW =
      """
      name: site
      on:
        push:
          branches: [main]
        pull_request:
        schedule:
          # Once a night, so that what is over does not stay announced.
          - cron: "17 2 * * *"
      permissions:
        contents: read
      jobs:
        site:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v4
              with:
                # Calendars and the sitemap name the day on which a file was committed last.
                fetch-depth: 0
            - uses: actions/setup-java@v4
              with:
                distribution: temurin
                java-version: "17"
                cache: maven
            # Pictures that were made before need not be made again.
            - uses: actions/cache@v4
              with:
                path: target/jourfixe-made
                key: pictures-${{ github.run_id }}
                restore-keys: pictures-
            # On the main branch the site goes public: pages that the law asks for have to be filled in.
            - run: mvn -B -ntp package -Djourfixe.release=${{ github.ref == 'refs/heads/main' }}
            - uses: actions/upload-pages-artifact@v3
              if: github.ref == 'refs/heads/main'
              with:
                path: target/site
        publish:
          if: github.ref == 'refs/heads/main'
          needs: site
          runs-on: ubuntu-latest
          permissions:
            pages: write
            id-token: write
          environment:
            name: github-pages
          steps:
            - uses: actions/deploy-pages@v4
      """;

  public ArchiveDraft {
    files = Map.copyOf(files);
  }

  /**
   * Drafts an archive.
   *
   * @param title of the archive
   * @param series title of its series
   * @param language of both
   * @param date of the sample meeting
   * @param version of the plugin that is to build it
   */
  public static ArchiveDraft of(
      String title, String series, Language language, LocalDate date, String version) {
    boolean german = language == Language.GERMAN;
    String slug = Slug.of(series).isEmpty() ? "series" : Slug.of(series);
    String name = Slug.of(title).isEmpty() ? "archive" : Slug.of(title);
    Map<String, String> files = new TreeMap<>();
    files.put("pom.xml", POM.replace("ARTIFACT", name).replace("VERSION", version));
    files.put(".gitignore", "target/\n");
    files.put(".github/workflows/site.yml", WORKFLOW);
    files.put("site.yaml", site(title, german));
    files.put(
        "series/" + slug + ".md",
        front("title", series)
            + (german ? "\nWorum es in dieser Reihe geht.\n" : "\nWhat this series is about.\n"));
    files.put("events/" + slug + "/" + date + ".md", meeting(date, german));
    LegalPages.of(german).forEach((page, text) -> files.put("pages/" + page + ".md", text));
    return new ArchiveDraft(files);
  }

  private static String site(String title, boolean german) {
    return "title: "
        + YamlText.of(title)
        + "\nlanguage: "
        + (german ? "de" : "en")
        + (german
            ? "\n# Wo das Archiv veröffentlicht wird; dann ohne das # am Zeilenanfang:\n"
            : "\n# Where the archive is published; then without the # at the beginning:\n")
        + "# baseUrl: https://archiv.example.org/\nlegal:\n"
        + LegalPages.of(german).keySet().stream()
            .map(page -> "  - " + page + "\n")
            .collect(Collectors.joining());
  }

  private static String meeting(LocalDate date, boolean german) {
    return "---\nnumber: 1\ndate: "
        + date
        + (german
            ? "\ntopics: [Beispiel]\nsummary: Ein Beispiel, das gelöscht werden kann.\n---\n\n"
                + "Dies ist ein Beispiel. Hier steht der Bericht, in **Markdown**.\n"
            : "\ntopics: [Example]\nsummary: A sample that can be deleted.\n---\n\n"
                + "This is a sample. Here goes the report, in **Markdown**.\n");
  }

  private static String front(String key, String value) {
    return "---\n" + key + ": " + YamlText.of(value) + "\n---\n";
  }
}
