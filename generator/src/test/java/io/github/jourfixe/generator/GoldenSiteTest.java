package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.media.PictureInspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small site per feature. A case is a folder of {@code sites} with its {@code content} and with
 * {@code expected}, the site that it becomes in the plain theme of these tests; {@code
 * findings.txt} holds what is reported, and stands alone where the content is refused.
 *
 * <p>With {@code -Djourfixe.golden=write} the expectations are written anew instead of compared.
 */
class GoldenSiteTest {

  private static final Path SITES = Path.of("src", "test", "resources", "sites");
  private static final boolean WRITE = "write".equals(System.getProperty("jourfixe.golden"));

  private static final Pattern PICTURE = Pattern.compile("\\.(jpg|png|gif|webp)$");

  /** The moment of a case whose {@code site.yaml} does not say one. */
  private static final Instant NOW = Instant.parse("2019-05-15T10:00:00Z");

  /** Files that are the same everywhere, or say next to nothing; one case shows them. */
  private static final Set<String> ALIKE =
      Set.of("_headers", "site.webmanifest", "veranstaltungen.schema.json", "events.schema.json");

  @TempDir private Path temporary;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isBuiltAsExpected(String name) throws IOException {
    Path folder = SITES.resolve(name);
    Path output = temporary.resolve("site");
    String findings;
    try {
      BuildReport report =
          new SiteGenerator(() -> NOW, BuildListener.SILENT)
              .generate(SiteConfig.of(folder.resolve("content"), output));
      findings = tell(report.language(), report.findings());
    } catch (ContentException e) {
      findings = tell(e.language(), e.findings());
      assertThat(output).as("a refused site leaves nothing behind").doesNotExist();
    }
    Map<String, String> site = texts(output);
    site.replaceAll((path, text) -> isPicture(path) ? describe(output.resolve(path)) : text);
    site.keySet().removeIf(path -> path.startsWith(".") || path.startsWith("assets/plain"));
    if (!name.equals("files-and-links")) {
      site.keySet().removeIf(ALIKE::contains);
    }
    if (!name.equals("search")) {
      site.keySet().removeIf(path -> path.startsWith("suche/") || path.startsWith("search/"));
    }
    if (WRITE) {
      write(folder, site, findings);
      return;
    }
    assertThat(findings).isEqualTo(read(folder.resolve("findings.txt")));
    Map<String, String> expected = texts(folder.resolve("expected"));
    assertThat(site.keySet()).isEqualTo(expected.keySet());
    expected.forEach((path, text) -> assertThat(site.get(path)).as(path).isEqualTo(text));
    if (expected.isEmpty() && findings.isEmpty()) {
      fail("the case " + name + " expects nothing");
    }
  }

  private static String tell(String language, List<Diagnostic> findings) {
    DiagnosticFormatter formatter = new DiagnosticFormatter(language);
    return findings.stream()
        .map(finding -> formatter.format(finding) + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
        }
      }
    }
    return texts;
  }

  private static String read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    // Of pictures there is a description beside the other expectations.
    return isPicture(file.toString())
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        : Files.readString(file);
  }

  private static boolean isPicture(String path) {
    return PICTURE.matcher(path).find();
  }

  /** What a picture is; its bytes may differ from one Java to the next. */
  private static String describe(Path file) {
    try {
      return new PictureInspector(new Diagnostics())
          .inspect(file.toString(), file)
          .map(facts -> facts.kind() + " " + facts.width() + " × " + facts.height() + "\n")
          .orElse("no picture\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, Map<String, String> site, String findings)
      throws IOException {
    for (String path : texts(folder.resolve("expected")).keySet()) {
      Files.delete(folder.resolve("expected").resolve(path));
    }
    for (Map.Entry<String, String> file : site.entrySet()) {
      Path target = folder.resolve("expected").resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    Files.deleteIfExists(folder.resolve("findings.txt"));
    if (!findings.isEmpty()) {
      Files.writeString(folder.resolve("findings.txt"), findings);
    }
  }
}
