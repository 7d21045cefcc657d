package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What belongs together stands together. */
@ExtendWith(InBrowser.class)
class LayoutTest {

  /** The column of series and place is empty where a topic, a person or a page was found. */
  @Test
  void whatIsFoundStandsBelowItsTitle(Browser browser) {
    browser.open("suche/?q=winterdienst");
    browser.await("document.querySelector('.search-results .row-summary mark')");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.row-date')].map(e => e.innerText)"))
        .contains("Thema");
    assertThat(
            browser.list(
                "const left = e => Math.round(e.getBoundingClientRect().left);"
                    + "return [...document.querySelectorAll('.search-results .row-text')]"
                    + ".map(row => left(row.querySelector('.row-summary')) - left(row.querySelector('.row-title')))"))
        .containsOnly("0");
  }

  /** Also beside series, place and badges that are higher than it. */
  @Test
  void whatIsSaidOfAMeetingStaysTogether(Browser browser) {
    browser.open("archiv/2025/");
    assertThat(
            browser.list(
                """
                return [...document.querySelectorAll('.row-text')].flatMap((row) => {
                  const boxes = [...row.children].filter((e) => !e.matches('.meta')).map((e) => e.getBoundingClientRect());
                  return boxes.slice(1).map((box, i) => Math.round(box.top - boxes[i].bottom));
                })"""))
        .isNotEmpty()
        .containsOnly("6");
  }

  @Test
  void aDayIsNotDividedForItsHours(Browser browser) {
    browser.open("runder-tisch-fahrrad/2020-03-19-abstandsregeln/");
    assertThat(browser.text("return document.querySelector('.event-facts time').innerText"))
        .isEqualTo("Donnerstag, 19. März 2020, 17:30 Uhr");
    assertThat(
            browser.list(
                "return ['.date', '.clock'].map(part => document.querySelector('.event-facts ' + part))"
                    + ".map(e => Math.round(e.clientHeight / parseFloat(getComputedStyle(e).lineHeight)))"))
        .as("lines")
        .containsExactly("1", "1");
  }

  @Test
  void theDayOfAMeetingThatWasNotHeldIsStruckOut(Browser browser) {
    String struck =
        "return [...document.querySelectorAll('.leaf-big, .event-facts dd')]"
            + ".filter(e => e.innerText.includes('19') && (e.querySelector('s')"
            + " || getComputedStyle(e).textDecorationLine === 'line-through')).length";
    browser.open("runder-tisch-fahrrad/2020-03-19-abstandsregeln/");
    assertThat(browser.text(struck)).isEqualTo("2");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.event-facts s :is(.date, .clock)')]"
                    + ".map(e => getComputedStyle(e).textDecorationLine)"))
        .as("the parts of it that are boxes, too")
        .containsExactly("line-through", "line-through");
    browser.open("runder-tisch-fahrrad/2020-11-12-abstand-im-netz/");
    assertThat(browser.text("return document.querySelectorAll('.event-facts s time').length"))
        .isEqualTo("0");
  }

  @Test
  void abbreviationsAreExplainedWhereNobodyCanPointAtThem(Browser browser) {
    String words =
        "return getComputedStyle(document.querySelector('.prose abbr'), '::after').content";
    browser.open("runder-tisch-fahrrad/2017-09-21-radverkehrskonzept-2030/");
    assertThat(browser.text(words)).isEqualTo("none");
    browser.cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    try {
      browser.open("runder-tisch-fahrrad/2017-09-21-radverkehrskonzept-2030/");
      assertThat(browser.text(words)).contains("Radverkehrskonzept");
    } finally {
      browser.cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
    }
  }

  @Test
  void leichteSpracheIsLargeAndUndivided(Browser browser) {
    String looks =
        "const { fontSize, hyphens, fontFamily } = getComputedStyle(document.querySelector('.prose p'));"
            + "return [parseFloat(fontSize) >= 18.66, hyphens, /serif$/.test(fontFamily) && !/sans-serif$/.test(fontFamily)]";
    browser.open("leichte-sprache/");
    assertThat(browser.list(looks)).containsExactly("true", "manual", "false");
    browser.open(PageKind.PAGE);
    assertThat(browser.list(looks)).containsExactly("false", "auto", "true");
  }
}
