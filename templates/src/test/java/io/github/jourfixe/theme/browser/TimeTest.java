package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that was made a while ago says what is over by now, and hides nothing. */
@ExtendWith(InBrowser.class)
class TimeTest {

  private static final String NEXT = "return document.querySelector('.next').innerText";
  private static final String OVER = marked("inzwischen vorbei");
  private static final String UNCONFIRMED = marked("Termin nicht bestätigt");

  @Test
  void theNextMeetingSaysHowFarItIs(Browser browser) {
    openAt(browser, "2025-06-15T10:00:00Z");
    assertThat(browser.text(NEXT)).contains("18. Runder Tisch", "Bestätigt", "in 11 Tagen");
    assertThat(browser.list(OVER)).isEmpty();
    openAt(browser, "2025-06-25T21:59:00Z");
    assertThat(browser.text(NEXT)).contains("morgen");
    openAt(browser, "2025-06-26T10:00:00Z");
    assertThat(browser.text(NEXT)).contains("heute").doesNotContain("vorbei");
  }

  /** Nobody may read that it was held. */
  @Test
  void whatHadNoDayIsUnconfirmedWhenItsTimeIsOver(Browser browser) {
    String header = "return document.querySelector('.page-header').innerText";
    browser.clock("2025-12-20T22:59:59Z");
    browser.open("runder-tisch-fahrrad/2025-herbst/");
    assertThat(browser.text(header)).doesNotContain("vorbei", "nicht bestätigt");
    browser.clock("2025-12-20T23:00:00Z");
    browser.open("runder-tisch-fahrrad/2025-herbst/");
    assertThat(browser.text(header)).contains("Termin nicht bestätigt").doesNotContain("vorbei");
    browser.open(PageKind.EVENT_TO_COME);
    assertThat(browser.text(header)).contains("inzwischen vorbei");
  }

  /** The page also shows the day of the meeting before it, which is eleven days away. */
  @Test
  void whatHasNoDayYetIsInNoNumberOfDays(Browser browser) {
    browser.clock("2025-06-15T10:00:00Z");
    browser.open("runder-tisch-fahrrad/2025-herbst/");
    assertThat(browser.text("return document.querySelector('main').innerText"))
        .contains("Herbst 2025", "26. Juni 2025");
    assertThat(browser.text("return document.querySelector('.page-header').innerText"))
        .doesNotContain("Tagen", "Wochen", "Monaten");
    browser.open(PageKind.EVENT_TO_COME);
    assertThat(browser.text("return document.querySelector('.page-header').innerText"))
        .contains("in 11 Tagen");
  }

  @Test
  void whatIsOverIsMarkedAndStaysWhereItIs(Browser browser) {
    openAt(browser, "2025-06-26T17:29:59Z");
    assertThat(browser.list(OVER)).as("a second before its end").isEmpty();
    final List<String> links = links(browser);
    openAt(browser, "2025-06-26T17:30:00Z");
    assertThat(browser.list(OVER)).singleElement().asString().startsWith("18. Runder Tisch");
    assertThat(browser.text("return document.querySelector('main h2').textContent"))
        .isEqualTo("Zuletzt angekündigt");
    openAt(browser, "2030-01-01T00:00:00Z");
    assertThat(browser.list(OVER)).hasSize(2);
    assertThat(browser.list(UNCONFIRMED)).hasSizeGreaterThan(4);
    assertThat(links(browser)).isEqualTo(links);
    assertThat(browser.text(NEXT))
        .as("no promise beside it")
        .doesNotContainIgnoringCase("bestätigt");
  }

  private static String marked(String words) {
    return "return [...document.querySelectorAll('[data-over]')].filter(item => item.innerText"
        + ".includes('"
        + words
        + "')).map(item => item.querySelector('h3, .row-title').innerText)";
  }

  private static List<String> links(Browser browser) {
    return browser.list(
        "return [...document.querySelectorAll('main a')].filter(a => a.checkVisibility())"
            + ".map(a => a.href)");
  }

  /** Opens the home page for readers whose clocks say so. */
  private static void openAt(Browser browser, String moment) {
    browser.clock(moment);
    browser.open(PageKind.HOME);
  }
}
