package io.github.jourfixe.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.Shape;
import io.github.jourfixe.generator.parse.ContentKind;
import io.github.jourfixe.generator.source.SourceText;
import io.github.jourfixe.generator.yaml.YamlNode;
import io.github.jourfixe.generator.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
