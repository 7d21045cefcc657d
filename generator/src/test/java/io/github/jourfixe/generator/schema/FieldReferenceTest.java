package io.github.jourfixe.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SiteGenerator;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.Shape;
import io.github.jourfixe.generator.parse.ContentKind;
import io.github.jourfixe.generator.source.SourceText;
import io.github.jourfixe.generator.yaml.YamlNode;
import io.github.jourfixe.generator.yaml.YamlReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reference says what the fields are, and its examples work. With {@code
 * -Djourfixe.golden=write} it is written anew.
 */
class FieldReferenceTest {

  @ParameterizedTest
  @CsvSource({"de,redaktion.md", "en,editing.md"})
  void theReferenceIsUpToDate(String language, String name) throws IOException {
    Path file = Path.of("..", "docs", name);
    String page = FieldReference.in(language);
    if ("write".equals(System.getProperty("jourfixe.golden"))) {
      Files.writeString(file, page);
    }
    assertThat(file).hasContent(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void everyExampleIsRight(String language) {
    FieldTexts texts = new FieldTexts(language);
    List<String> seen = new ArrayList<>();
    for (FieldSet set : allSets()) {
      for (Field<?> field : set.fields()) {
        String example = texts.example(set, field);
        assertThat(texts.description(set, field)).as(set.name() + "." + field.key()).endsWith(".");
        Diagnostics diagnostics = new Diagnostics();
        YamlNode.Mapping mapping = yaml(example, diagnostics);
        assertThat(mapping.entries()).as(example).hasSize(1);
        YamlNode value = mapping.get(field.key()).orElseThrow(() -> new AssertionError(example));
        assertThat(field.type().read(value, field.key(), diagnostics).isPresent())
            .as(example)
            .isTrue();
        assertThat(diagnostics.sorted()).as(example).isEmpty();
        seen.add(example);
      }
    }
    assertThat(seen).hasSizeGreaterThan(70);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void theExamplesOfTheKindsHaveTheirFields(String language) {
    FieldTexts texts = new FieldTexts(language);
    for (ContentKind kind : ContentKind.values()) {
      Diagnostics diagnostics = new Diagnostics();
      YamlNode.Mapping mapping = yaml(texts.of(kind.id() + ".example"), diagnostics);
      if (kind.fields().isPresent() && !kind.isKeyed()) {
        new io.github.jourfixe.generator.field.Fields(
            mapping, kind.fields().orElseThrow(), diagnostics);
      }
      assertThat(diagnostics.sorted()).as(kind.id()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void theWholeReportBuildsWithoutAFinding(String language, @TempDir Path content)
      throws Exception {
    put(content, "site.yaml", "title: Musterstadt\nasOf: 2019-01-01\nlanguage: " + language + "\n");
    put(content, "series/runder-tisch.md", "---\ntitle: Runder Tisch\n---\n");
    String sample = new FieldTexts(language).of("sample.file");
    put(content, "events/runder-tisch/2018-11-28-radwege.md", sample);
    assertThat(check(content)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void theRowsOfTheTextWorkAsTheySay(String language, @TempDir Path content) throws Exception {
    put(content, "site.yaml", "title: Musterstadt\nasOf: 2019-01-01\nlanguage: " + language + "\n");
    put(content, "series/runder-tisch.md", "---\ntitle: Runder Tisch\n---\n");
    put(content, "events/runder-tisch/2018-05-03-auftakt.md", "---\ndate: 2018-05-03\n---\n");
    BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "jpg", content.resolve("events/runder-tisch/radweg.jpg").toFile());
    String rows =
        new FieldTexts(language)
            .of("text.rows")
            .lines()
            .map(row -> row.substring(0, row.indexOf('=')))
            .collect(Collectors.joining("\n\n"))
            .concat("\n\n" + new FieldTexts(language).of("text.sample"));
    put(content, "events/runder-tisch/zaehlung.csv", "Weg;Zahl\n");
    put(content, "events/runder-tisch/2018-11-28.md", "---\ndate: 2018-11-28\n---\n" + rows + "\n");
    assertThat(check(content)).isEmpty();
  }

  private static List<Diagnostic> check(Path content) throws Exception {
    return new SiteGenerator(
            InstantSource.fixed(Instant.parse("2019-01-01T12:00:00Z")), BuildListener.SILENT)
        .check(SiteConfig.of(content, content.resolve("target/site")))
        .findings();
  }

  private static void put(Path content, String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static YamlNode.Mapping yaml(String text, Diagnostics diagnostics) {
    return new YamlReader()
        .read(new SourceText("example.yaml", text), diagnostics)
        .orElseThrow(() -> new AssertionError(text + diagnostics.sorted()));
  }

  private static Set<FieldSet> allSets() {
    Set<FieldSet> sets = new LinkedHashSet<>();
    for (ContentKind kind : ContentKind.values()) {
      kind.fields().ifPresent(set -> collect(set, sets));
    }
    return sets;
  }

  private static void collect(FieldSet set, Set<FieldSet> sets) {
    if (sets.add(set)) {
      set.fields().forEach(field -> collect(field.type().shape(), sets));
    }
  }

  private static void collect(Shape shape, Set<FieldSet> sets) {
    if (shape instanceof Shape.Fields nested) {
      collect(nested.fields(), sets);
    } else if (shape instanceof Shape.ListOf list) {
      collect(list.item(), sets);
    } else if (shape instanceof Shape.Either either) {
      collect(either.full(), sets);
    }
  }
}
