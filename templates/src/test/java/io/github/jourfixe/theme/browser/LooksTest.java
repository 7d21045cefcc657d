package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** A page looks as readers have told their system that they can read it. */
@ExtendWith(InBrowser.class)
class LooksTest {

  /**
   * Texts whose contrast with what is behind them is less than asked for, half of which must do for
   * large ones.
   */
  private static final String FAINT = Browser.script("faint.js");

  private static final String PAPER =
      "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3)"
          + ".reduce((sum, part) => sum + Number(part), 0)";

  private static final String MOVING =
      """
      const long = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
      return [document.documentElement, ...document.querySelectorAll('body *')].filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return long(transitionDuration) || long(animationDuration) || scrollBehavior === 'smooth';
      }).map((element) => `${element.localName}.${element.className}`)""";

  @ParameterizedTest
  @EnumSource
  void aPageLooksAsReadersPrefer(PageKind kind, Browser browser) {
    browser.open(kind);
    assertThat((Long) browser.ask(PAPER)).as("paper in the light").isGreaterThan(700);
    browser.prefer(Map.of("prefers-contrast", "more"));
    assertThat(browser.list(FAINT, 7)).as("light, more contrast").isEmpty();
    browser.prefer(Map.of("prefers-color-scheme", "dark"));
    assertThat((Long) browser.ask(PAPER)).as("paper in the dark").isLessThan(100);
    browser.prefer(Map.of("prefers-color-scheme", "dark", "prefers-contrast", "more"));
    assertThat(browser.list(FAINT, 7)).as("dark, more contrast").isEmpty();
    browser.prefer(Map.of("prefers-reduced-motion", "reduce"));
    assertThat(browser.list(MOVING)).as("moves").isEmpty();
  }

  @Test
  void inForcedColoursShapesSayWhatColoursDid(Browser browser) {
    browser.prefer(Map.of("forced-colors", "active"));
    browser.open(PageKind.ARCHIVE);
    // The series are told apart by shapes that are drawn as borders.
    assertThat(
            browser.list(
                "return [...new Set([...document.querySelectorAll('.mark')].map(e => getComputedStyle(e))"
                    + ".map(s => [s.borderBottomStyle, parseFloat(s.borderBottomWidth) > 1, s.borderRadius, s.transform].join()))]"))
        .hasSize(3)
        .allMatch(shape -> shape.startsWith("solid,true,"));
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.badge')].map(e => getComputedStyle(e).borderTopStyle)"))
        .isNotEmpty()
        .doesNotContain("none");
    browser.press(Keys.TAB);
    assertThat(browser.text("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    browser.open(PageKind.EVENT_TO_COME);
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('main section')].map(e => getComputedStyle(e))"
                    + ".filter(s => parseFloat(s.borderLeftWidth)).map(s => parseFloat(s.paddingLeft) > 8)"))
        .as("a border keeps its distance from the text")
        .isNotEmpty()
        .containsOnly("true");
  }
}
