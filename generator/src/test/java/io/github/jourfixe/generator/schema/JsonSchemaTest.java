package io.github.jourfixe.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.parse.ContentKind;
import io.github.jourfixe.generator.report.FindingExample;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas accept what the generator accepts, and refuse what it refuses for the form of a
 * field. With {@code -Djourfixe.golden=write} they are written anew.
 */
class JsonSchemaTest {

  private static final Path REPOSITORY = Path.of("..");

  /** Problems of a single field's form; all others need more than one value or file to be seen. */
  private static final Set<String> OF_FORM =
      Set.of(
          "field-unknown",
          "field-unknown-near",
          "field-missing",
          "field-text-expected",
          "field-object-expected",
          "field-number-expected",
          "field-truth-expected",
          "field-word-near",
          "field-word-unknown",
          "url-invalid",
          "email-invalid",
          "alias-invalid",
          "base-url-invalid",
          "as-of-invalid",
          "day-expected",
          "speaker-nameless",
          "person-nameless",
          "location-empty",
          "field-empty",
          "language-unknown-near",
          "time-invalid",
          "time-without-day",
          "yaml-not-a-mapping",
          // Refused for what it lacks: nothing but a title that is too long.
          "front-matter-too-large",
          // Refused since a list in a list is no text.
          "yaml-too-deep");

  /** What readers of YAML refuse by themselves, or do not tell anybody. */
  private static final Set<String> UNREADABLE =
      Set.of(
          "yaml-syntax",
          "yaml-colon-in-value",
          "yaml-special-start",
          "yaml-tab",
          "yaml-indent",
          "yaml-comment-in-value",
          "yaml-space-after-colon",
          "yaml-quote",
          "yaml-bracket",
          "yaml-key",
          "yaml-duplicate-key",
          "yaml-second-document");

  private static final Map<ContentKind, Schema> SCHEMAS = new EnumMap<>(ContentKind.class);

  static {
    for (ContentKind kind : ContentKind.values()) {
      SCHEMAS.put(
          kind,
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(JsonSchema.of(kind, "en")));
    }
  }

  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource(ContentKind.class)
  void isASchemaAndUpToDate(ContentKind kind) throws IOException {
    Schema meta =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    for (String language : List.of("de", "en")) {
      Path file = REPOSITORY.resolve("docs/schema/" + language).resolve(JsonSchema.fileName(kind));
      String schema = JsonSchema.of(kind, language);
      if ("write".equals(System.getProperty("jourfixe.golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema);
      }
      assertThat(file).hasContent(schema);
      assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty();
    }
  }

  static Stream<Path> archives() throws IOException {
    Path sites = Path.of("src/test/resources/sites");
    try (Stream<Path> folders = Files.list(sites)) {
      List<Path> archives =
          new ArrayList<>(folders.map(site -> site.resolve("content")).sorted().toList());
      archives.add(REPOSITORY.resolve("content"));
      archives.add(REPOSITORY.resolve("templates/src/test/resources/sample-archive"));
      return archives.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("archives")
  void agreesWithTheGenerator(Path archive) throws IOException {
    Map<String, List<Diagnostic>> findings = findings(archive);
    int files = 0;
    for (ContentKind kind : ContentKind.values()) {
      for (Path file : files(archive, kind)) {
        String path = archive.relativize(file).toString();
        List<Diagnostic> found = findings.getOrDefault(path, List.of());
        if (found.stream()
            .anyMatch(f -> f.code().id().matches("yaml-.*|front-matter-.*|file-.*"))) {
          continue;
        }
        boolean refused = found.stream().anyMatch(f -> OF_FORM.contains(f.code().id()));
        List<Error> errors = errors(kind, yaml(file, kind));
        assertThat(!errors.isEmpty()).as(path + " " + errors + " " + found).isEqualTo(refused);
        files++;
      }
    }
    assertThat(files).isPositive();
  }

  /**
   * The catalogue's own examples: what the schema of a file can see, it refuses; what needs the
   * Markdown, the calendar or another file, it leaves alone.
   */
  @ParameterizedTest
  @EnumSource(Code.class)
  void refusesWhatItCanSeeOfEveryExample(Code code) {
    for (FindingExample.ExampleFile file : FindingExample.of(code).files()) {
      Optional<ContentKind> kind = kind(file);
      Optional<String> yaml = kind.flatMap(k -> yaml(file, k));
      if (yaml.isEmpty() || UNREADABLE.contains(code.id())) {
        continue;
      }
      boolean faulty =
          OF_FORM.contains(code.id()) && FindingExample.of(code).place().startsWith(file.path());
      List<Error> errors = errors(kind.orElseThrow(), yaml.orElseThrow());
      assertThat(!errors.isEmpty()).as(file.path() + " " + errors).isEqualTo(faulty);
    }
  }

  private static Optional<ContentKind> kind(FindingExample.ExampleFile file) {
    return Stream.of(ContentKind.values())
        .filter(kind -> kind.files().stream().anyMatch(glob -> matches(glob, file.path())))
        .findFirst();
  }

  private static boolean matches(String glob, String path) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path));
  }

  /** The fields as a program would read them; empty if there are none to be read. */
  private static Optional<String> yaml(FindingExample.ExampleFile file, ContentKind kind) {
    if (file.recipe().isPresent()) {
      return file.recipe().filter("front"::equals).map(front -> "title: x");
    }
    return yaml(file.text(), kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EVENT    | {}",
        "EVENT    | date:",
        "EVENT    | {date: 2018-11-28, titel: x}",
        "EVENT    | date: nächste Woche",
        "EVENT    | {date: 2018-11-28, time: nachmittags}",
        "EVENT    | {date: 2018-11-28, endDate: 2018-11}",
        "EVENT    | {date: 2018-11, time: 14:00}",
        "EVENT    | {date: 2018, time: 14:00}",
        "EVENT    | {date: Herbst 2018, endDate: 2018-11-28}",
        "EVENT    | {date: 2018-11-28, number: sechs}",
        "EVENT    | {date: 2018-11-28, number: true}",
        "EVENT    | {date: 2018-11-28, number: 2.5}",
        "EVENT    | {date: 2018-11-28, online: 5}",
        "EVENT    | {date: true}",
        "EVENT    | {date: 11.2018}",
        "EVENT    | {date: 2018-11-28, status: fertig}",
        "EVENT    | {date: 2018-11-28, draft: vielleicht}",
        "EVENT    | {date: 2018-11-28, summary: {a: b}}",
        "EVENT    | {date: 2018-11-28, topics: [{a: b}]}",
        "EVENT    | {date: 2018-11-28, speakers: [{nachname: Beispiel}]}",
        "EVENT    | {date: 2018-11-28, speakers: [{role: Leiterin}]}",
        "EVENT    | {date: 2018-11-28, location: {}}",
        "EVENT    | {date: 2018-11-28, attachments: [{title: Folien}]}",
        "EVENT    | {date: 2018-11-28, online: konferenz.example.org}",
        "EVENT    | {date: 2018-11-28, contact: Frau Beispiel}",
        "EVENT    | {date: 2018-11-28, contact: {email: beispiel}}",
        "EVENT    | {date: 2018-11-28, aliases: [alt]}",
        "SERIES   | {shortTitle: Treff}",
        "SERIES   | {title: Treff, history: [{title: Früher}]}",
        "SITE     | {title: Archiv, baseUrl: archiv.example.org}",
        "SITE     | {title: Archiv, language: fr}",
        "SITE     | {title: Archiv, asOf: morgen}",
        "PEOPLE   | {beispiel: Frau Beispiel}",
        "PEOPLE   | {beispiel: {nachname: Beispiel}}",
        "GLOSSARY | {BMM: [Betriebliches, Mobilitätsmanagement]}",
      })
  void refusesWhatIsWrong(ContentKind kind, String yaml) {
    assertThat(errors(kind, yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date: 2018",
        "date: 2018-11",
        "date: 2019-21",
        "date: 28.11.2018",
        "date: 28. November 2018",
        "date: Frühjahr 2019",
        "date: Winter 2018/19",
        "date: 2018-11-28 14:00",
        "date: 28.11.2018, 14.00 bis 17.00 Uhr",
        "{date: 2018-11-28, time: 14.00 Uhr}",
        "{date: 2018-11-28, time: 14.00}",
        "{date: 28. November 2018, time: 14:00}",
        "{date: 28.11.2018, endDate: 29.11.2018}",
        "{date: 2018, time: }",
        "{date: 2018-11-28, number: 6.}",
        "{date: 2018-11-28, summary: }",
        "{date: 2018-11-28, topics: Radwege}",
        "{date: 2018-11-28, topics: [2018, Radwege]}",
        "{date: 2018-11-28, draft: ja}",
        "{date: 2018-11-28, draft: true}",
        "{date: 2018-11-28, location: Rathaus}",
        "{date: 2018-11-28, speakers: Frau Beispiel}",
      })
  void acceptsEveryFormThatEditorsUse(String yaml) {
    assertThat(errors(ContentKind.EVENT, yaml)).isEmpty();
  }

  @Test
  void describesFieldsInTheLanguageAskedFor() {
    assertThat(JsonSchema.of(ContentKind.EVENT, "de")).contains("Wann das Treffen ist");
    assertThat(JsonSchema.of(ContentKind.EVENT, "en")).contains("When the meeting is");
  }

  private static List<Error> errors(ContentKind kind, String yaml) {
    return SCHEMAS.get(kind).validate(yaml.isBlank() ? "{}" : yaml, InputFormat.YAML);
  }

  private static String yaml(Path file, ContentKind kind) throws IOException {
    return yaml(Files.readString(file), kind).orElse("{}");
  }

  private static Optional<String> yaml(String text, ContentKind kind) {
    if (!kind.isFrontMatter()) {
      return Optional.of(text);
    }
    int end = text.indexOf("\n---", 3);
    return text.startsWith("---") && end > 0
        ? Optional.of(text.substring(text.indexOf('\n'), end + 1))
        : Optional.empty();
  }

  private static List<Path> files(Path archive, ContentKind kind) throws IOException {
    try (Stream<Path> walk = Files.walk(archive)) {
      return walk.filter(Files::isRegularFile)
          .filter(
              file ->
                  kind.files().stream()
                      .anyMatch(
                          pattern ->
                              FileSystems.getDefault()
                                  .getPathMatcher("glob:" + pattern)
                                  .matches(archive.relativize(file))))
          .filter(file -> kind.files().size() == 1 || !isIndexOfTheFolder(archive, file))
          .sorted()
          .toList();
    }
  }

  /** {@code events/<series>/index.md} would be a meeting called index; no archive has one. */
  private static boolean isIndexOfTheFolder(Path archive, Path file) {
    return archive.relativize(file).toString().matches("events/[^/]+/index\\.md");
  }

  private Map<String, List<Diagnostic>> findings(Path archive) throws IOException {
    SiteGenerator generator =
        new SiteGenerator(
            InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z")), BuildListener.SILENT);
    List<Diagnostic> findings;
    try {
      findings = generator.check(SiteConfig.of(archive, temporary)).findings();
    } catch (ContentException e) {
      findings = e.findings();
    }
    return findings.stream().collect(Collectors.groupingBy(found -> found.location().file()));
  }
}
