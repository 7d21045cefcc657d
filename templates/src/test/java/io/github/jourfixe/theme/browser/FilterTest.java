package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Readers narrow the archive by series, topic and year; without script, links lead to the same. */
@ExtendWith(InBrowser.class)
class FilterTest {

  private static final String SHOWN =
      "return [...document.querySelectorAll('[data-facets]')].filter(row => row.checkVisibility())"
          + ".map(row => row.dataset.facets.split(' ')";

  @Test
  void aChoiceNarrowsTheListAndCanBeLinkedTo(Browser browser) {
    browser.open(PageKind.ARCHIVE);
    final int all = browser.list(SHOWN + "[0])").size();
    choose(browser, "series", "O");
    List<String> series = browser.list(SHOWN + "[0])");
    assertThat(series).hasSizeBetween(1, all - 1).containsOnly("ortstermin");
    assertThat(browser.text("return document.querySelector('[role=status]').textContent"))
        .isEqualTo(series.size() + " Treffen gezeigt.");
    assertThat(browser.text("return location.search")).isEqualTo("?series=ortstermin");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.group')].filter(g => g.checkVisibility()"
                    + " && !g.querySelector('[data-facets]:not([hidden])'))"))
        .as("years without a row")
        .isEmpty();
    String counts =
        "return [...document.querySelectorAll('.group-title .count')].filter(c => c.checkVisibility())";
    assertThat(browser.list(counts)).as("of years, which would not be true of the rows").isEmpty();
    browser.ask("document.querySelector('.filter button').focus()");
    browser.press(Keys.ENTER);
    browser.await("location.search === ''");
    assertThat(browser.list(SHOWN + "[0])")).hasSize(all);
    assertThat(browser.list(counts)).isNotEmpty();
  }

  @Test
  void anAddressTellsTheChoice(Browser browser) {
    browser.open("archiv/?series=runder-tisch-fahrrad&year=2020");
    assertThat(browser.list(SHOWN + ".slice(0, 2).join(' '))"))
        .hasSizeGreaterThan(1)
        .containsOnly("runder-tisch-fahrrad 2020");
    browser.open("archiv/?series=gibt-es-nicht");
    assertThat(browser.list(SHOWN + "[0])")).hasSizeGreaterThan(40);
  }

  @Test
  void withoutScriptLinksLeadToTheSameLists(Browser browser) {
    browser.scripts(false);
    browser.open(PageKind.ARCHIVE);
    assertThat(browser.list("return [...document.querySelectorAll('.facets a')].map(a => a.href)"))
        .anyMatch(address -> address.endsWith("/ortstermin/"))
        .anyMatch(address -> address.contains("/themen/"));
    assertThat(browser.ask("return document.querySelector('.filter').checkVisibility()"))
        .isEqualTo(false);
  }

  private static void choose(Browser browser, String field, String firstLetters) {
    browser.ask("document.querySelector(`.filter [name=${arguments[0]}]`).focus()", field);
    browser.press(firstLetters);
    browser.await("location.search !== ''");
  }
}
