package io.github.jourfixe.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.render.TemplateEngine;
import io.github.jourfixe.generator.theme.Theme;
import io.github.jourfixe.generator.theme.ThemeLayer;
import io.github.jourfixe.generator.view.PageView;
import io.github.jourfixe.generator.view.SearchView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates show every view, however full or empty, in both languages. */
class ThemeContractTest {

  private static final Path THEME =
      Path.of("src", "main", "resources", "io", "github", "jourfixe", "theme");

  /** Message keys that the generator asks for, not a template; the rest of it is checked by use. */
  private static final Pattern KEY = Pattern.compile("\\bt(_n)?\\('([A-Za-z.]+)'( ~)?");

  private final Theme theme = new Theme(ThemeLayer.shipped(), Path.of("no-own-theme"));

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void everyTemplateShowsEveryView(String language) throws Exception {
    TemplateEngine engine = new TemplateEngine(theme, theme.messages(language));
    for (List<PageView> views : List.of(SampleViews.full(), SampleViews.bare())) {
      for (PageView view : views) {
        String html = engine.render(view);
        assertThat(html)
            .as(view.template())
            .startsWith("<!DOCTYPE html>")
            .contains("<main")
            .doesNotContain(SampleViews.HOSTILE)
            .doesNotContain("null", "Optional", "style=", "<script>", " onclick");
        // Data are no script. A script is a file of its own; every page has one, the search
        // another.
        assertThat(html.replace("<script type=\"application/ld+json\">", "").split("<script ", -1))
            .as(view.template())
            .hasSize(view instanceof SearchView ? 3 : 2);
        assertThat(html.split("<h1[ >]", -1)).as("one h1 in " + view.template()).hasSize(2);
      }
    }
  }

  @Test
  void everyKindOfPageHasASampleView() {
    Set<String> kinds =
        Arrays.stream(PageView.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    for (List<PageView> views : List.of(SampleViews.full(), SampleViews.bare())) {
      Set<String> shown =
          views.stream()
              .map(view -> view.getClass().getSimpleName())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(shown).isEqualTo(kinds);
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties german = messages("de");
    Properties english = messages("en");
    assertThat(english.keySet()).isEqualTo(german.keySet());
    Pattern place = Pattern.compile("\\{\\d}");
    for (String key : german.stringPropertyNames()) {
      assertThat(places(place, english.getProperty(key)))
          .as(key)
          .isEqualTo(places(place, german.getProperty(key)));
    }
  }

  @Test
  void everyMessageOfATemplateExistsAndIsUsed() throws IOException {
    Set<String> known = new TreeSet<>(messages("de").stringPropertyNames());
    Set<String> used = new TreeSet<>();
    Set<String> prefixes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(THEME.resolve("templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher key = KEY.matcher(Files.readString(file));
        while (key.find()) {
          if (key.group(3) != null) {
            prefixes.add(key.group(2));
          } else if (key.group(1) != null) {
            used.add(key.group(2) + ".one");
            used.add(key.group(2) + ".other");
          } else {
            used.add(key.group(2));
          }
        }
      }
    }
    assertThat(known).containsAll(used);
    Set<String> unused = new TreeSet<>(known);
    unused.removeAll(used);
    unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
    // These are for the generator, which names pages and people, describes them and tells of eras.
    unused.removeIf(
        key ->
            key.startsWith("meta.")
                || key.startsWith("nav.")
                || key.startsWith("series.era.")
                || key.equals("layout.easyLanguage")
                || key.equals("layout.signLanguage")
                || key.equals("person.unnamed")
                || key.endsWith(".title"));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyAssetIsListed() throws IOException {
    try (Stream<Path> files = Files.walk(THEME.resolve("assets"))) {
      Set<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> THEME.resolve("assets").relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(theme.assets()).isEqualTo(names);
    }
  }

  private static List<String> places(Pattern place, String text) {
    return place.matcher(text).results().map(found -> found.group()).sorted().distinct().toList();
  }

  private static Properties messages(String language) throws IOException {
    Properties properties = new Properties();
    try (var reader =
        Files.newBufferedReader(
            THEME.resolve("messages").resolve(language + ".properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
