package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * axe-core finds nothing against WCAG 2.0 to 2.2, A and AA, in windows of all widths, light and
 * dark.
 */
@ExtendWith(InBrowser.class)
class AxeTest {

  private static final String AXE = Browser.script("/axe.min.js");

  private static final String RUN =
      """
      axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        iframes: false,
        runOnly: arguments[0],
      }).then((found) => found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html}\\n${node.failureSummary}`)))""";

  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** What another colour can change. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  @ParameterizedTest
  @EnumSource
  void nothingIsFound(PageKind kind, Browser browser) {
    browser.open(kind);
    look(browser, kind.address());
  }

  @Test
  void nothingIsFoundAmongResults(Browser browser) {
    browser.open("suche/?q=Radverkehr");
    browser.await("document.querySelector('.search-results mark')");
    look(browser, "results");
  }

  private static void look(Browser browser, String what) {
    browser.ask(AXE);
    for (int width : new int[] {1280, 390, 320}) {
      browser.window(width);
      browser.prefer(Map.of());
      assertThat(found(browser, ALL)).as(what + ", " + width + " px").isEmpty();
      browser.prefer(Map.of("prefers-color-scheme", "dark"));
      assertThat(found(browser, COLOURS)).as(what + ", " + width + " px, dark").isEmpty();
    }
  }

  private static List<?> found(Browser browser, List<String> rules) {
    return (List<?>) browser.promise(RUN, rules);
  }
}
