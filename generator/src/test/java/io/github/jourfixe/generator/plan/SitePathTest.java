package io.github.jourfixe.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @ParameterizedTest
  @CsvSource({
    "/, /archiv/, archiv/",
    "/archiv/2018/, /, ../../",
    "/archiv/2018/, /archiv/, ../",
    "/archiv/2018/, /archiv/2018/, ./",
    "/archiv/, /assets/site.css, ../assets/site.css",
    "/reihe/a/, /reihe/b/, ../b/",
    "/reihe/a/, /reihe/a/folien.pdf, folien.pdf",
    "/reihe/ab/, /reihe/a/, ../a/",
    "/alt/seite.html, /reihe/a/, ../reihe/a/",
  })
  void refersRelatively(String page, String target, String reference) {
    SitePath from = new SitePath(page);
    assertThat(new SitePath(target).from(from)).isEqualTo(reference);
    // What a browser makes of it is the target again.
    assertThat(URI.create("https://example.org" + page).resolve(reference).getPath())
        .isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "archiv/", "/../x/", "/a//b/", "/a/./b", "/ä/", "/a b/", "/a\\b", "/..", "/.", "/a`b",
        "/a{b", "/a@b", "/a[b", "/a:b"
      })
  void refusesWhatIsNoAddressWithinTheSite(String value) {
    assertThatThrownBy(() -> new SitePath(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/azAZ09-._~", "/.htaccess", "/..a/", "/a.b/c..d", "/a./"})
  void takesAllThatNeedsNoEscaping(String value) {
    assertThat(new SitePath(value).value()).isEqualTo(value);
  }

  @Test
  void pagesAreStoredAsIndexFiles() {
    assertThat(new SitePath("/archiv/2018/").outputFile()).isEqualTo("archiv/2018/index.html");
    assertThat(SitePath.HOME.outputFile()).isEqualTo("index.html");
    assertThat(new SitePath("/404.html").outputFile()).isEqualTo("404.html");
  }
}
