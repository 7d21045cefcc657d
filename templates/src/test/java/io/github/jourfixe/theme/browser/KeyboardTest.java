package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/**
 * Readers who have no mouse get everywhere, in the order in which the page is read, and see where
 * they are.
 */
@ExtendWith(InBrowser.class)
class KeyboardTest {

  /** Notes each stop, as it is when the focus comes: where it is, and how it is shown. */
  private static final String WATCH = Browser.script("stops.js");

  @ParameterizedTest
  @EnumSource
  void theFirstStopLeadsPastTheMenu(PageKind kind, Browser browser) {
    browser.open(kind);
    browser.ask(WATCH);
    browser.press(Keys.TAB);
    assertThat(browser.list("return stops.map(stop => stop.name)"))
        .containsExactly("Zum Inhalt springen");
    assertThat(browser.ask("return stops[0].inView")).isEqualTo(true);
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat(
            browser.ask(
                "const at = document.activeElement, main = document.querySelector('main');"
                    + "return at === document.body || main.contains(at)"
                    + " || !!(main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource
  void tabGoesThroughThePageAsItIsReadAndOut(PageKind kind, Browser browser) {
    // One column: what is read next is further down, or to the right.
    browser.window(390);
    browser.open(kind);
    if (kind == PageKind.SEARCH) {
      browser.await("!document.querySelector('form.search').hidden");
    }
    browser.ask(WATCH);
    List<String> expected = browser.list("return reachable().map(number)");
    assertThat(expected).hasSizeGreaterThan(10);
    browser.press(String.join("", Collections.nCopies(expected.size() + 1, Keys.TAB)));
    List<String> visited = browser.list("return stops.map(stop => String(stop.number))");
    // One more Tab than there are stops: the focus left the page, or came round.
    assertThat(visited.subList(0, expected.size())).isEqualTo(expected);
    assertThat(browser.list("return stops.filter(stop => stop.above).map(stop => stop.name)"))
        .as("stops above the one before")
        .isEmpty();
    assertThat(browser.list("return stops.filter(stop => !stop.outlined).map(stop => stop.name)"))
        .as("stops that do not look as if they had the focus")
        .isEmpty();
  }
}
