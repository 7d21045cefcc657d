package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Readers choose light or dark, and are asked for nothing until they do. */
@ExtendWith(InBrowser.class)
class AppearanceTest {

  private static final String GROUND = "return getComputedStyle(document.body).backgroundColor";
  private static final String LIGHT = "rgb(253, 252, 249)";
  private static final String DARK = "rgb(21, 25, 27)";

  @Test
  void theDeviceDecidesUntilTheReaderDoes(Browser browser) {
    browser.open(PageKind.HOME);
    assertThat(browser.text(GROUND)).isEqualTo(LIGHT);
    browser.prefer(Map.of("prefers-color-scheme", "dark"));
    assertThat(browser.text(GROUND)).isEqualTo(DARK);
    assertThat(browser.text("return localStorage.length")).isEqualTo("0");
  }

  @Test
  void aChoiceHoldsOnEveryPageUntilItIsTakenBack(Browser browser) {
    browser.open(PageKind.HOME);
    choose(browser, "dark");
    assertThat(browser.text(GROUND)).isEqualTo(DARK);
    browser.open(PageKind.EVENT);
    assertThat(browser.text(GROUND)).isEqualTo(DARK);
    assertThat(pressed(browser)).isEqualTo("dark");
    browser.prefer(Map.of("prefers-color-scheme", "dark"));
    choose(browser, "light");
    assertThat(browser.text(GROUND)).isEqualTo(LIGHT);
    choose(browser, "");
    assertThat(browser.text(GROUND)).isEqualTo(DARK);
    assertThat(browser.text("return localStorage.length")).as("nothing is kept").isEqualTo("0");
  }

  @Test
  void withoutScriptNothingIsOffered(Browser browser) {
    browser.scripts(false);
    browser.open(PageKind.HOME);
    assertThat(browser.ask("return document.querySelector('[data-appearance]').hidden"))
        .isEqualTo(true);
  }

  private static void choose(Browser browser, String look) {
    browser.ask(
        "document.querySelector(`[data-appearance] button[value=\"${arguments[0]}\"]`).focus()",
        look);
    browser.press(Keys.SPACE);
    assertThat(pressed(browser)).isEqualTo(look);
  }

  private static String pressed(Browser browser) {
    return browser.text(
        "return document.querySelector('[data-appearance] [aria-pressed=true]').value");
  }
}
