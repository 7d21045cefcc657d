package io.github.jourfixe.theme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.theme.SampleSite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever reads is not watched, and the pages get by with what a strict policy leaves to them. */
@ExtendWith(InBrowser.class)
class PrivacyTest {

  private static final String KEPT =
      "(async () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),"
          + " ...(await indexedDB.databases()).map(kept => kept.name), ...await caches.keys(),"
          + " ...(await navigator.serviceWorker.getRegistrations()).map(kept => kept.scope)])()";

  @ParameterizedTest
  @EnumSource
  void aPageKeepsNothingAndAllThatItAsksForIsThere(PageKind kind, Browser browser)
      throws Exception {
    browser.open(kind);
    // Pictures further down are loaded when they are about to be seen.
    browser.ask("document.querySelectorAll('[loading=lazy]').forEach(e => e.scrollIntoView())");
    browser.await("[...document.images].every(image => image.complete && image.naturalWidth > 0)");
    assertThat((List<?>) browser.promise(KEPT)).isEqualTo(List.of(""));
    for (String address : browser.takeAsked()) {
      if (!address.equals(kind.address())) {
        assertThat(SampleSite.folder().resolve(address)).exists();
      }
    }
  }

  /** What the other tests rely on: a page that does it nevertheless is found out. */
  @Test
  void whatIsForbiddenIsNoticed(Browser browser) {
    browser.open(PageKind.HOME);
    browser.ask(
        "const image = new Image(); image.onerror = () => window.refused = true;"
            + "image.src = 'https://elsewhere.example.org/pixel.png'; document.body.append(image);");
    browser.await("window.refused");
    assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    // Where no policy holds it back, there is no other server.
    browser.cdp("Page.setBypassCSP", Map.of("enabled", true));
    browser.open(PageKind.HOME);
    browser.ask("fetch('https://elsewhere.example.org/').catch(() => window.refused = true)");
    browser.await("window.refused");
    browser.cdp("Page.setBypassCSP", Map.of("enabled", false));
    assertThat(browser.complaints()).anyMatch(line -> line.contains("ERR_NAME_NOT_RESOLVED"));
  }
}
