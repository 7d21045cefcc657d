package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.report.FindingExample;
import io.github.jourfixe.generator.report.FindingExample.ExampleFile;
import io.github.jourfixe.generator.web.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of the catalogue is found once in its example, and told in both languages. */
class FindingExampleTest {

  private static final Pattern OF_THE_PROGRAM =
      Pattern.compile(
          "Exception|\\bjava\\b|\\bio\\.github|\\b[a-z]+(\\.[a-z]+)+\\.[A-Z]|\\{\\d}|null");

  @TempDir private Path temporary;

  static Stream<Arguments> examples() {
    return Stream.of(Code.values())
        .flatMap(code -> Stream.of(Arguments.of(code, "de"), Arguments.of(code, "en")));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("examples")
  void isFoundOnceAtItsPlace(Code code, String language) throws IOException {
    FindingExample example = FindingExample.of(code);
    Path content = temporary.resolve("content");
    boolean absent = example.files().stream().anyMatch(file -> file.path().equals("."));
    if (!absent) {
      // German law asks only German sites for some pages.
      String spoken = code == Code.LEGAL_PAGE_MISSING ? "de" : language;
      put(content, "site.yaml", "title: Archiv Musterstadt\nasOf: 2019-06-01\n");
      put(content, "series/treff.md", "---\ntitle: Treff\n---\n");
      for (ExampleFile file : example.files()) {
        make(content, file);
      }
      speak(content, spoken);
    }
    List<Diagnostic> found =
        findings(code, content).stream().filter(finding -> finding.code() == code).toList();
    assertThat(found).extracting(f -> f.location().toString()).containsExactly(example.place());
    String told = new DiagnosticFormatter(language).format(found.get(0));
    assertThat(OF_THE_PROGRAM.matcher(told).find()).as(told).isFalse();
    assertThat(told).contains("[" + code.id() + "]");
  }

  private static void speak(Path content, String language) throws IOException {
    Path site = content.resolve("site.yaml");
    if (Files.exists(site)) {
      Files.writeString(site, Files.readString(site) + "language: " + language + "\n");
    }
  }

  private static void make(Path content, ExampleFile file) throws IOException {
    Path path = content.resolve(file.path());
    Files.createDirectories(path.getParent());
    switch (file.recipe().orElse("")) {
      case "absent" -> Files.delete(path);
      case "bytes" -> Files.write(path, HexFormat.of().parseHex(file.text()));
      case "link" -> Files.createSymbolicLink(path, Path.of(file.text()));
      case "commit" -> new GitFolder(content).commit("2019-05-01T12:00:00Z");
      case "head" -> Files.copy(content.resolve(".git/refs/heads/main"), path);
      case "filled" -> Files.writeString(path, "x".repeat(Integer.parseInt(file.text())));
      case "front" ->
          Files.writeString(
              path, "---\ntitle: " + "x".repeat(Integer.parseInt(file.text())) + "\n---\n");
      case "comment" ->
          Files.writeString(
              path,
              "---\ndate: 2019-05-09\n---\nText <!-- "
                  + "Wort ".repeat(Integer.parseInt(file.text()))
                  + "-->\n");
      default -> Files.writeString(path, file.text());
    }
  }

  private static void put(Path content, String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Three addresses, each with a fault of its own. */
  private static Answer answer(URI address) {
    return switch (address.getPath()) {
      case "/weg" -> new Answer(404, Optional.empty());
      case "/umzug" -> new Answer(200, Optional.of(URI.create("https://archiv.beispiel.de/neu")));
      default -> Answer.NONE;
    };
  }

  private List<Diagnostic> findings(Code code, Path content) throws IOException {
    if (code.id().startsWith("web-")) {
      return new LinkCheck(FindingExampleTest::answer)
          .check(SiteConfig.of(content, temporary.resolve("site")))
          .findings();
    }
    SiteGenerator generator =
        new SiteGenerator(
            InstantSource.fixed(Instant.parse("2019-06-01T12:00:00Z")),
            BuildListener.SILENT,
            () -> code != Code.PICTURE_WITHOUT_WEBP);
    try {
      SiteConfig config = SiteConfig.of(content, temporary.resolve("site")).withHistory();
      return generator.check(config).findings();
    } catch (ContentException e) {
      return e.findings();
    }
  }
}
