package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.theme.SampleSite;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Readers open an archive from a folder or a USB stick, and miss nothing that needs no server. */
@ExtendWith(InBrowser.class)
class OfflineTest {

  private static final String STATUS = "document.querySelector('[role=status]').textContent";
  private static final String LINKS =
      "[...document.querySelectorAll('.search-results li a')].map(a => a.href)";
  private static final String GROUND = "return getComputedStyle(document.body).backgroundColor";

  private Path site;

  @BeforeEach
  void build() throws Exception {
    site = SampleSite.offlineFolder().toAbsolutePath();
  }

  @AfterEach
  void noServerWasAsked(Browser browser) {
    assertThat(browser.text("return location.protocol")).isEqualTo("file:");
    assertThat(browser.takeAsked()).isEmpty();
  }

  @Test
  void theSearchFindsLeadsThereAndBack(Browser browser) {
    browser.open(site.resolve("index.html"));
    browser.ask(
        "[...document.links].find(link => link.href.endsWith('/suche/index.html')).click()");
    browser.await("document.querySelector('form.search')?.hidden === false");
    browser.ask("document.getElementById('jf-suche').focus()");
    browser.press("ruecklage");
    browser.await(STATUS + ".includes('Treffer für „ruecklage“')");
    assertThat(browser.list("return " + LINKS))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("file:") && href.endsWith("/index.html"));
    // Excerpts show the word as the page has it.
    browser.await(
        "[...document.querySelectorAll('.row-summary mark')].some(m => m.textContent === 'Rücklage')");
    String seen = browser.text("return " + STATUS);
    String first = browser.list("return " + LINKS).get(0);
    browser.ask("document.querySelector('.search-results a').click()");
    browser.await("location.href === arguments[0] && document.querySelector('h1')", first);
    browser.back();
    browser.await("document.querySelector('[role=status]')?.textContent === arguments[0]", seen);
    assertThat(browser.list("return " + LINKS)).contains(first);
  }

  @Test
  void aSearchIsNarrowedAndRemembered(Browser browser) {
    browser.open(site.resolve("suche/index.html"));
    browser.await("!document.querySelector('form.search').hidden");
    browser.ask("document.getElementById('jf-suche').focus()");
    browser.press("Radverkehr", Keys.ENTER);
    browser.await(STATUS + ".includes('Radverkehr')");
    browser.press(Keys.TAB, Keys.TAB, "Runder", Keys.TAB, "2018");
    browser.await(
        "location.search.includes('series=runder-tisch-fahrrad&year=2018') && "
            + LINKS
            + ".every(href => href.includes('/runder-tisch-fahrrad/2018-'))");
    assertThat(browser.list("return " + LINKS)).isNotEmpty();
  }

  @Test
  void aWordThatIsNowhereIsSaid(Browser browser) {
    browser.open(site.resolve("suche/index.html"));
    browser.await("!document.querySelector('form.search').hidden");
    browser.ask("document.getElementById('jf-suche').focus()");
    browser.press("Xyzzyqu", Keys.ENTER);
    browser.await(STATUS + ".includes('Keine Treffer')");
  }

  @Test
  void darkStaysDarkOnTheNextPage(Browser browser) {
    browser.open(site.resolve("index.html"));
    String light = browser.text(GROUND);
    browser.ask("document.querySelector('[data-appearance] button[value=dark]').click()");
    String dark = browser.text(GROUND);
    assertThat(dark).isNotEqualTo(light);
    browser.open(site.resolve("archiv/index.html"));
    assertThat(browser.text(GROUND)).isEqualTo(dark);
  }

  @Test
  void listsAreNarrowedAndPicturesAreShown(Browser browser) {
    browser.open(site.resolve("archiv/index.html"));
    browser.ask(
        "const field = document.querySelector('[data-filter] select[name=year]'); field.value = '2018';"
            + "field.dispatchEvent(new Event('input', {bubbles: true}))");
    browser.await("location.search === '?year=2018'");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('[data-facets]')].filter(r => r.checkVisibility())"
                    + ".map(r => r.dataset.facets)"))
        .isNotEmpty()
        .allMatch(facets -> facets.contains(" 2018"));
    browser.open(site.resolve("ortstermin/2025-05-10-beispielbruecke/index.html"));
    browser.ask("for (const image of document.images) image.loading = 'eager'");
    browser.await(
        "document.images.length > 2 && [...document.images].every(image => image.naturalWidth)");
  }

  @Test
  void withoutScriptTheSearchPageSaysSoAndOffersTheLists(Browser browser) {
    browser.scripts(false);
    browser.open(site.resolve("suche/index.html"));
    assertThat(browser.text("return document.querySelector('main').innerText"))
        .contains("JavaScript");
    assertThat(browser.text("return document.querySelector('form.search').checkVisibility()"))
        .isEqualTo("false");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('main nav a')].map(a => a.getAttribute('href'))"))
        .contains("../archiv/index.html", "../themen/index.html");
  }
}
