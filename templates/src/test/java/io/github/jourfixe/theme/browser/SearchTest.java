package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Readers search by keyboard and by address, and are told what was found. */
@ExtendWith(InBrowser.class)
class SearchTest {

  private static final String STATUS = "document.querySelector('[role=status]').textContent";
  private static final String TITLES =
      "[...document.querySelectorAll('.search-results li a')].map(a => a.innerText)";
  private static final String MARKS =
      "[...document.querySelectorAll('.search-results mark')].map(m => m.textContent)";
  private static final String FOCUS = "return document.activeElement.id";

  @Test
  void nothingJumpsWhenTheSearchIsReady(Browser browser) {
    browser.open(PageKind.SEARCH);
    browser.await("!document.querySelector('form.search').hidden");
    assertThat(
            browser.text(
                "const top = () => document.querySelector('main nav.ways').offsetTop, ready = top();"
                    + "for (const part of document.querySelectorAll('.search, [data-tips]')) part.hidden = true;"
                    + "return top() - ready"))
        .isEqualTo("0");
  }

  @Test
  void nothingOfTheIndexIsLoadedBeforeSomebodySearches(Browser browser) {
    browser.open(PageKind.SEARCH);
    browser.await("!document.querySelector('form.search').hidden");
    assertThat(browser.takeAsked())
        .anyMatch(address -> address.startsWith("assets/search."))
        .noneMatch(SearchTest::ofTheIndex);
    toField(browser);
    type(browser, "Lastenräder");
    browser.await("document.querySelector('.search-results li a')");
    assertThat(browser.takeAsked())
        .contains("suche/index.json")
        .anyMatch(address -> address.startsWith("assets/search-index."));
  }

  @Test
  void whoListensIsToldOnceWhatWasFound(Browser browser) {
    browser.open(PageKind.SEARCH);
    toField(browser);
    search(browser, "Winterdienst");
    browser.ask(
        "window.told = []; new MutationObserver(() => told.push(document.querySelector('[role=status]').textContent))"
            + ".observe(document.querySelector('[role=status]'), {childList: true, characterData: true, subtree: true})");
    type(browser, "Lastenräder");
    browser.await("document.querySelector('.search-results li a')?.innerText === 'Lastenräder'");
    browser.await("told.length > 0");
    assertThat(browser.list("return told")).singleElement().asString().contains("„Lastenräder“");
  }

  private static boolean ofTheIndex(String address) {
    return address.endsWith(".json") || address.startsWith("assets/search-index.");
  }

  @Test
  void whatIsFoundIsMarkedAndCounted(Browser browser) {
    browser.open(PageKind.SEARCH);
    toField(browser);
    type(browser, "Lastenräder");
    browser.await(STATUS + ".includes('Lastenräder')");
    int count = browser.list("return " + TITLES).size();
    assertThat(count).isPositive();
    assertThat(browser.text("return " + STATUS)).matches("\\d+ Treffer .*").startsWith(count + " ");
    assertThat(browser.text("return document.querySelector('[data-more]').hidden"))
        .as("all are there")
        .isEqualTo("true");
    assertThat(browser.list("return " + TITLES).get(0)).isEqualTo("Lastenräder");
    assertThat(
            browser.list("return [...document.querySelectorAll('mark')].map(m => m.textContent)"))
        .contains("Lastenräder");
    // The excerpts come from the pages found, and show the words in their sentence.
    browser.await(
        "[...document.querySelectorAll('.row-summary')].some(p => p.textContent.length > 40 && p.querySelector('mark'))");
    assertThat(browser.text("return document.title")).startsWith("Lastenräder – ");
  }

  @Test
  void germanWordsAreFoundInAllTheirForms(Browser browser) {
    browser.open(PageKind.SEARCH);
    toField(browser);
    found(browser, "ruecklage", "18. Runder Tisch");
    found(browser, "konzept", "Radverkehrskonzept 2030");
    found(browser, "Lastenrad", "Lastenräder");
    String one = count(browser, "Teilnehmer:innen");
    assertThat(one).isEqualTo(count(browser, "Teilnehmer")).isNotEqualTo("0");
  }

  @Test
  void datesAndWordsWithHyphensAreMarkedAsAWhole(Browser browser) {
    browser.open("suche/?q=14.11.2024");
    browser.await(STATUS + ".includes('1 Treffer')");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.row-date mark')].map(m => m.textContent)"))
        .containsExactly("14. November 2024");
    browser.open("suche/?q=Kfzverkehr");
    browser.await("document.querySelector('.search-results mark')");
    assertThat(browser.text("return document.querySelector('.search-results mark').textContent"))
        .isEqualTo("Kfz-Verkehr");
  }

  @Test
  void aDayIsMarkedInWhateverYear(Browser browser) {
    browser.open("suche/?q=14.11.");
    browser.await(STATUS + ".includes('1 Treffer')");
    assertThat(browser.list("return " + MARKS)).containsOnly("14. November 2024");
  }

  @Test
  void wordsInQuotesAreFoundAndMarkedSideBySide(Browser browser) {
    browser.open("suche/?q=%E2%80%9EGemeinden an der Beispiel%E2%80%9C");
    browser.await("document.querySelector('.search-results mark')");
    assertThat(browser.list("return " + MARKS)).containsOnly("Gemeinden an der Beispiel");
    browser.open(PageKind.SEARCH);
    toField(browser);
    String together = count(browser, "\"was geräumt ist\"");
    assertThat(browser.text("return " + STATUS)).contains(" für „was geräumt ist“.");
    assertThat(count(browser, "\"Leiterin Personal\""))
        .as("a role at a meeting, too")
        .isEqualTo("2");
    assertThat(count(browser, "\"Sie brauchen sichere Querungen\""))
        .as("above a list")
        .isEqualTo("1");
    assertThat(count(browser, "\"der Radweg\" Gemeinsame")).as("the phrase at least").isNotEmpty();
    assertThat(count(browser, "\"ist vor allem, was\"")).as("too usual").isNotEmpty();
    browser.open(PageKind.SEARCH);
    toField(browser);
    String apart = count(browser, "was geräumt ist");
    assertThat(Integer.parseInt(together)).isPositive().isLessThan(Integer.parseInt(apart));
  }

  @Test
  void theBestThatHasTheWordsInQuotesIsSeenBeforeAllPagesAreRead(Browser browser) {
    browser.open(PageKind.SEARCH);
    holdPages(browser, 3);
    submit(browser, "\"Gemeinden an der Beispiel\"");
    browser.await("document.querySelector('.search-results li a')");
    assertThat(browser.text("return " + STATUS)).as("not counted yet").isEmpty();
    List<String> first = browser.list("return " + TITLES);
    browser.ask(
        "window.focused = document.querySelector('.search-results li a'); focused.focus(); letGo()");
    browser.await(STATUS + ".startsWith('12 Treffer')");
    assertThat(browser.list("return " + TITLES)).startsWith(first.toArray(String[]::new));
    assertThat(browser.text("return document.activeElement === focused"))
        .as("who is at it stays there")
        .isEqualTo("true");
  }

  @Test
  void aSearchThatTakesLongerDoesNotReplaceALaterOne(Browser browser) {
    browser.open(PageKind.SEARCH);
    holdPages(browser, 0);
    submit(browser, "\"Gemeinden an der Beispiel\"");
    browser.await("held > 0");
    submit(browser, "Radverkehr");
    browser.await(STATUS + ".includes('Radverkehr')");
    List<String> later = browser.list("return " + TITLES);
    browser.ask("letGo()");
    browser.promise("Promise.all(all).then(() => new Promise(requestIdleCallback)).then(String)");
    assertThat(browser.list("return " + TITLES)).isEqualTo(later);
    assertThat(browser.text("return " + STATUS)).contains("Radverkehr");
    browser.ask("document.querySelector('[data-more]').click()");
    browser.await("document.querySelectorAll('.search-results li').length > 10");
    int count = Integer.parseInt(browser.text("return " + STATUS).replaceAll("\\D.*", ""));
    assertThat(browser.list("return " + TITLES))
        .as("more of the later")
        .hasSize(Math.min(count, 20));
  }

  /**
   * Keeps pages from being loaded, but for some, until {@code letGo()}; {@code held} counts them.
   */
  private static void holdPages(Browser browser, int butFor) {
    browser.ask(
        "const load = fetch; let pages = 0; window.held = 0; window.all = [];"
            + "const opened = new Promise(go => { window.letGo = go; });"
            + "window.fetch = async (address, ...more) => {"
            + " if (String(address).endsWith('/') && (pages += 1) > arguments[0]) { held += 1; await opened; }"
            + " const answer = load(address, ...more); all.push(answer); return answer; }",
        butFor);
  }

  private static void submit(Browser browser, String query) {
    browser.await("!document.querySelector('form.search').hidden");
    browser.ask(
        "document.getElementById('jf-suche').value = arguments[0];"
            + "document.querySelector('form.search').requestSubmit()",
        query);
  }

  @Test
  void moreResultsThatDidNotComeCanBeAskedForAgain(Browser browser) {
    browser.open("suche/?q=Radverkehr");
    browser.await("document.querySelector('[data-more]:not([hidden])')");
    browser.ask(
        "window.load = fetch; window.fetch = () => Promise.reject(new TypeError('no connection'))");
    browser.ask("document.querySelector('[data-more]').click()");
    browser.await(STATUS + ".includes('noch einmal')");
    browser.ask("window.fetch = load; document.querySelector('[data-more]').click()");
    browser.await("document.querySelectorAll('.search-results li').length > 10");
  }

  @Test
  void theAnswerSaysWhatIsMissingAndWhereThereIsMore(Browser browser) {
    browser.open(PageKind.SEARCH);
    toField(browser);
    search(browser, "Winterdienst Xyzzyqu");
    assertThat(browser.text("return " + STATUS)).contains("Nicht gefunden: Xyzzyqu.");
    assertThat(browser.text("return document.querySelector('[data-tips]').checkVisibility()"))
        .as("nobody needs tips who has results")
        .isEqualTo("false");
    search(browser, "Winterdienst Impressum");
    assertThat(browser.text("return " + STATUS))
        .contains("Keine Seite enthält alle Begriffe")
        .doesNotContain("Nicht gefunden");
    search(browser, "Winterdienst");
    assertThat(browser.text("return " + STATUS)).doesNotContain("Keine Seite", "Nicht gefunden");
    int all = Integer.parseInt(browser.text("return " + STATUS).replaceAll("\\D.*", ""));
    String wider = "document.querySelector('[data-wider-link]')";
    assertThat(browser.text("return " + wider + ".checkVisibility()")).isEqualTo("false");
    browser.open("suche/?q=Winterdienst&series=runder-tisch-fahrrad");
    browser.await(wider + ".checkVisibility()");
    int here = Integer.parseInt(browser.text("return " + STATUS).replaceAll("\\D.*", ""));
    assertThat(here).isBetween(1, all - 1);
    assertThat(browser.text("return " + wider + ".innerText"))
        .isEqualTo("In allen Reihen und Jahren suchen (%d weitere)".formatted(all - here));
    browser.ask(wider + ".querySelector('a').click()");
    browser.await(STATUS + ".startsWith(`${arguments[0]} `)", all);
  }

  @Test
  void aSearchThatCouldNotBeLoadedSaysSoAndIsTriedAgain(Browser browser) {
    browser.open(PageKind.SEARCH);
    browser.ask(
        "const part = document.querySelector('[data-search]').dataset;"
            + "window.finder = part.finder; part.finder = 'assets/not-there.js'");
    toField(browser);
    type(browser, "Winterdienst");
    browser.await(STATUS + ".includes('noch einmal')");
    browser.ask("document.querySelector('[data-search]').dataset.finder = finder");
    search(browser, "Winterdienst");
    assertThat(browser.list("return " + TITLES)).isNotEmpty();
    assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("not-there.js"));
  }

  @Test
  void whatTheIndexHoldsIsAskedForAnewSinceItsNameStaysTheSame(Browser browser) {
    browser.open(PageKind.SEARCH);
    browser.ask(
        "const load = fetch; window.asked = []; window.fetch = (address, how) => {"
            + " asked.push(`${String(address).split('/').pop()} ${how?.cache}`); return load(address, how); }");
    toField(browser);
    search(browser, "Winterdienst");
    assertThat(browser.list("return asked"))
        .contains("index.json no-cache")
        .anyMatch(asked -> asked.matches("terms-\\d-\\w+\\.json undefined"));
  }

  @Test
  void aResultInAnotherLanguageSaysSo(Browser browser) {
    browser.open("suche/?q=gulls");
    browser.await("document.querySelector('.row-summary mark')");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.search-results :is(a, .row-summary)')].map(e => e.lang)"))
        .as("title and excerpt")
        .containsExactly("en", "en");
  }

  private static void found(Browser browser, String query, String title) {
    search(browser, query);
    assertThat(browser.list("return " + TITLES)).as(query).anyMatch(t -> t.contains(title));
  }

  private static String count(Browser browser, String query) {
    search(browser, query);
    return browser.text("return " + STATUS).replaceAll("\\D.*", "");
  }

  @Test
  void seriesAndYearNarrowTheResults(Browser browser) {
    browser.open("suche/?q=Radverkehr");
    browser.await(STATUS + ".includes('Radverkehr')");
    String all = browser.text("return " + STATUS);
    toField(browser);
    browser.press(Keys.TAB, Keys.TAB);
    assertThat(browser.text(FOCUS)).isEqualTo("jf-suche-reihe");
    browser.press("Runder");
    browser.await("location.search.includes('series=runder-tisch-fahrrad')");
    browser.press(Keys.TAB, "2018");
    browser.await("location.search.includes('year=2018') && " + STATUS + " !== arguments[0]", all);
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.search-results li a')].map(a => a.href)"))
        .isNotEmpty()
        .allMatch(href -> href.contains("/runder-tisch-fahrrad/2018-"));
    // What the address says is what somebody else sees who is sent it.
    String seen = browser.text("return " + STATUS);
    String link = browser.text("return location.search");
    browser.open("suche/" + link);
    browser.await(STATUS + " === arguments[0]", seen);
    assertThat(browser.text("return document.getElementById('jf-suche-jahr').value"))
        .isEqualTo("2018");
  }

  @Test
  void theWayBackLeadsToTheSameResults(Browser browser) {
    browser.open(PageKind.SEARCH);
    toField(browser);
    search(browser, "Winterdienst");
    String seen = browser.text("return " + STATUS);
    // Field, button, series, year, first result.
    browser.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
    assertThat(browser.text("return document.activeElement.closest('.search-results') !== null"))
        .isEqualTo("true");
    browser.press(Keys.ENTER);
    browser.await("!location.pathname.includes('/suche/')");
    browser.back();
    browser.await("document.querySelector('[role=status]')?.textContent === arguments[0]", seen);
    assertThat(browser.text("return document.getElementById('jf-suche').value"))
        .isEqualTo("Winterdienst");
    assertThat(browser.list("return " + TITLES)).isNotEmpty();
  }

  @Test
  void escapeBeginsAnewAndNothingFoundIsSaid(Browser browser) {
    browser.open(PageKind.SEARCH);
    toField(browser);
    search(browser, "Xyzzyqu");
    assertThat(browser.text("return " + STATUS)).contains("Xyzzyqu").doesNotMatch("\\d.*");
    assertThat(browser.text("return document.querySelector('[data-tips]').checkVisibility()"))
        .isEqualTo("true");
    search(browser, "Winterdienst");
    browser.press(Keys.ESCAPE);
    browser.await(STATUS + " === '' && document.querySelector('.search-results').hidden");
    assertThat(browser.text(FOCUS)).isEqualTo("jf-suche");
    browser.await("location.search === ''");
  }

  @Test
  void moreResultsTakeTheFocusAlong(Browser browser) {
    browser.open("suche/?q=Rad");
    browser.await("document.querySelector('[data-more]:not([hidden])')");
    assertThat(browser.list("return " + TITLES)).hasSize(10);
    browser.ask("document.querySelector('[data-more]').focus()");
    browser.press(Keys.ENTER);
    browser.await(
        "document.activeElement === document.querySelectorAll('.search-results li a')[10]");
  }

  /** The skip link leads past the menu, to the field. */
  private static void toField(Browser browser) {
    browser.await("!document.querySelector('form.search').hidden");
    browser.press(Keys.TAB, Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat(browser.text(FOCUS)).isEqualTo("jf-suche");
  }

  private static void type(Browser browser, String query) {
    browser.ask("document.getElementById('jf-suche').select()");
    browser.press(query);
  }

  private static void search(Browser browser, String query) {
    type(browser, query);
    browser.press(Keys.ENTER);
    browser.await(
        STATUS + ".replaceAll('\"', '').includes(`„${arguments[0]}“`)", query.replace("\"", ""));
  }
}
