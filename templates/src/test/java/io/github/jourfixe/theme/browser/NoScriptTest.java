package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.theme.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Readers whose browser runs no scripts miss nothing but the search, and are told what there is
 * instead.
 */
@ExtendWith(InBrowser.class)
class NoScriptTest {

  /** What is seen of the page's own text. */
  private static final String TEXT =
      "return document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";

  private static final String LINKS =
      "return [...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility()).map(a => a.href)";

  /** Names, dates and facts; what a script adds to them is no text of the page's own. */
  private static final String FACTS =
      "return [...document.querySelectorAll('main :is(h1, h3, time, dd, td, .prose p)')]"
          + ".filter(e => e.checkVisibility()).map(e => e.textContent.replace(/\\s+/g, ' ').trim())";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SEARCH")
  void aPageSaysAndOffersNoLess(PageKind kind, Browser browser) {
    browser.open(kind);
    List<String> facts = browser.list(FACTS);
    List<String> links = browser.list(LINKS);
    browser.scripts(false);
    browser.open(kind);
    assertThat(browser.list(FACTS)).containsAll(facts).isNotEmpty();
    assertThat(browser.list(LINKS)).containsAll(links).hasSizeGreaterThan(10);
  }

  @Test
  void theSearchPageOffersTheListsInstead(Browser browser) {
    browser.scripts(false);
    browser.open(PageKind.SEARCH);
    assertThat(browser.text(TEXT)).contains("JavaScript");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('form, input, button')]"
                    + ".filter(e => e.checkVisibility()).map(e => e.outerHTML)"))
        .as("what would do nothing")
        .isEmpty();
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('main nav a')].map(a => a.getAttribute('href'))"))
        .contains("../archiv/", "../themen/", "../personen/");
  }

  @Test
  void everyPageIsInAListNearTheHomePage(Browser browser) throws Exception {
    browser.scripts(false);
    browser.open(PageKind.HOME);
    String home = browser.text("return location.href");
    Set<String> lists = new TreeSet<>(List.of("", "archiv/", "themen/", "personen/"));
    lists.addAll(addresses(browser, "footer nav a", home));
    Set<String> seen = new TreeSet<>();
    for (String list : lists) {
      browser.open(list);
      seen.addAll(addresses(browser, "a", home));
    }
    assertThat(seen).containsAll(pages());
  }

  /** Where the links lead that are seen, within the site and relative to its root. */
  private static Set<String> addresses(Browser browser, String links, String home) {
    return browser
        .list(
            "return [...document.querySelectorAll(arguments[0])].filter(a => a.checkVisibility())"
                + ".map(a => a.href.replace(/[#?].*/, ''))",
            links)
        .stream()
        .filter(address -> address.startsWith(home))
        .map(address -> address.substring(home.length()))
        .collect(Collectors.toSet());
  }

  /** All addresses of the site, but those that lead on to another. */
  private static Set<String> pages() throws Exception {
    Path site = SampleSite.folder();
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.endsWith("index.html") && !leadsOn(file))
          .map(file -> site.relativize(file).toString().replaceFirst("index\\.html$", ""))
          .collect(Collectors.toSet());
    }
  }

  private static boolean leadsOn(Path file) {
    try {
      return Files.readString(file).contains("http-equiv=\"refresh\"");
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
