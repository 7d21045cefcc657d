package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody has to move a page sideways: WCAG 2.2, success criteria 1.4.4, 1.4.10 and 1.4.12. */
@ExtendWith(InBrowser.class)
class ReflowTest {

  /** What reaches beyond the window and cannot be scrolled by itself. */
  private static final String WIDE = Browser.script("wide.js");

  @ParameterizedTest
  @EnumSource
  void aNarrowWindowHoldsThePage(PageKind kind, Browser browser) {
    browser.window(320);
    browser.open(kind);
    assertThat(browser.list(WIDE)).isEmpty();
    // Readers may ask for more space between lines, words and letters.
    browser.ask(
        "const sheet = new CSSStyleSheet();"
            + "sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important } p { margin-bottom: 2em !important }');"
            + "document.adoptedStyleSheets = [sheet]");
    assertThat(browser.list(WIDE)).as("with wide spaces").isEmpty();
  }

  /** Half as wide as what the rules ask for; only tables, which scroll by themselves, are wider. */
  @ParameterizedTest
  @EnumSource
  void aPhoneWithLargeLettersHoldsThePage(PageKind kind, Browser browser) {
    browser.window(390);
    browser.cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 32)));
    try {
      browser.open(kind);
      assertThat(browser.list(WIDE)).isEmpty();
    } finally {
      browser.cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 16)));
    }
  }

  @Test
  void thePhonesOverviewHasRoomForTheWordsAboveItsColumns(Browser browser) {
    browser.window(390);
    browser.open(PageKind.HOME);
    assertThat(
            browser.list(
                """
                return [...document.querySelectorAll('.timeline thead .series-mark')].flatMap((series) => {
                  const text = series.lastChild;
                  return [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
                    const range = document.createRange();
                    range.setStart(text, index);
                    range.setEnd(text, index + word.length);
                    return range.getClientRects().length > 1;
                  }).map(([word]) => word);
                })"""))
        .as("broken words")
        .isEmpty();
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.table-scroll')].map(e => e.scrollWidth > e.clientWidth)"))
        .isNotEmpty()
        .containsOnly("false");
  }

  @Test
  void theOverviewExplainsItsMarks(Browser browser) {
    browser.open(PageKind.HOME);
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.legend > span')].map(e => e.innerText.trim())"))
        .containsExactly(
            "Stattgefunden", "Angekündigt", "Termin nicht bestätigt", "Abgesagt oder verschoben");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.legend .mark')].map(e => getComputedStyle(e))"
                    + ".map(s => [s.width, s.borderBottomStyle, s.opacity].join())"))
        .as("no two look alike")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void textGrowsWithWhatReadersHaveSet(PageKind kind, Browser browser) {
    String size = "return parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)";
    browser.open(kind);
    double before = ((Number) browser.ask(size)).doubleValue();
    browser.cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 32)));
    try {
      browser.open(kind);
      assertThat(((Number) browser.ask(size)).doubleValue()).isGreaterThan(1.9 * before);
      assertThat(browser.list(WIDE)).isEmpty();
    } finally {
      browser.cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 16)));
    }
  }
}
