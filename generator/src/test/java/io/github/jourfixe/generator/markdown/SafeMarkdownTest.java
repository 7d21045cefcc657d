package io.github.jourfixe.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an author writes becomes live but what is allowed. */
class SafeMarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JaVaScript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](java&#10;script:alert(1))",
        "[a](\u200bjavascript:alert(1))",
        "[a](&#1;javascript:alert(1))",
        "[a](data:text/html;base64,PHN2Zz4=)",
        "[a](vbscript:msgbox)",
        "[a](file:///etc/passwd)",
        "[a](//example.org/x)",
        "[a](C:/Daten/a.pdf)",
        "[a](\\\\\\\\server\\\\a)",
        "[a](https:example.org)",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "<javascript:alert(1)>"
      })
  void refusesDangerousLinks(String text) {
    Rendered rendered = Rendered.of(text);
    assertThat(rendered.html()).doesNotContain("href=");
    assertThat(rendered.problems()).containsExactly("1:1 MARKDOWN_UNSAFE_LINK");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "[a](https://example.org/ü?x=1&y=2) # https://example.org/%C3%BC?x=1&amp;y=2",
        "[a](mailto:frau.muster@Example.ORG) # mailto:frau.muster@example.org",
        "[a](tel:+49711123) # tel:+49711123",
        "[a](http://example.org/\"x) # http://example.org/%22x",
        "https://example.org/a # https://example.org/a",
        "<https://example.org/b> # https://example.org/b",
        "<muster@example.org> # mailto:muster@example.org"
      })
  void publishesHarmlessLinks(String text, String address) {
    Rendered rendered = Rendered.of(text);
    assertThat(rendered.html()).contains("<a href=\"" + address + "\">");
    assertThat(rendered.problems()).isEmpty();
  }

  @Test
  void showsAddressesThatFewBrowsersFollow() {
    Rendered link = Rendered.of("[Chat](irc://chat.example.org/a)");
    assertThat(link.html()).isEqualTo("<p>Chat (irc://chat.example.org/a)</p>");
    assertThat(link.problems()).containsExactly("1:1 MARKDOWN_LINK_AS_TEXT");
    Rendered plain = Rendered.of("<xmpp:a@example.org>");
    assertThat(plain.html()).isEqualTo("<p>xmpp:a@example.org</p>");
    assertThat(plain.problems()).containsExactly("1:1 MARKDOWN_LINK_AS_TEXT");
  }

  @Test
  void leavesLinksWithinTheSiteToThePlan() {
    assertThat(Rendered.of("[a](../b.md#c)").html()).contains("href=\"{../b.md#c}\"");
    assertThat(Rendered.of("[a](#c)").html()).contains("href=\"{#c}\"");
    assertThat(Rendered.of("![Ein Bild](foto.jpg)").html()).contains("{picture foto.jpg|Ein Bild}");
  }

  @Test
  void aPictureNeedsADescription() {
    assertThat(Rendered.of("a ![](foto.jpg)").problems())
        .containsExactly("1:3 MARKDOWN_ALT_MISSING");
  }

  @Test
  void refusesPicturesOfOtherServers() {
    Rendered rendered = Rendered.of("a ![Bild](https://example.org/b.png)");
    assertThat(rendered.html()).doesNotContain("example.org");
    assertThat(rendered.problems()).containsExactly("1:3 MARKDOWN_FOREIGN_IMAGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<div style=\"position:fixed\">",
        "<iframe src=\"https://example.org\"></iframe>",
        "<br onclick=alert(1)>",
        "<abbr onclick=\"x\" title=\"y\">z</abbr>",
        "<Name>",
        "<math><mi>"
      })
  void showsHtmlInsteadOfObeyingIt(String text) {
    for (String where : new String[] {text, "Text " + text, "- " + text, "> " + text}) {
      Rendered rendered = Rendered.of(where);
      assertThat(rendered.html().replace("</abbr>", ""))
          .doesNotContain(text.substring(0, 4))
          .contains("&lt;" + text.substring(1, 4));
      assertThat(rendered.problems())
          .contains("1:" + (where.indexOf(text) + 1) + " MARKDOWN_HTML_ESCAPED");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a<br>b # a<br>b",
        "a<BR/>b # a<br>b",
        "a</br>b # a<br>b",
        "H<sub>2</sub>O # H<sub>2</sub>O",
        "m<sup>2</sup> # m<sup>2</sup>",
        "<kbd>Strg</kbd> # <kbd>Strg</kbd>",
        "<abbr title=\"Beispiel & mehr\">B</abbr> # "
            + "<abbr title=\"Beispiel &amp; mehr\">B</abbr>",
        "<abbr>B</abbr> # <abbr>B</abbr>",
        "<span lang=\"en\">*Walk to work* day</span> # "
            + "<span lang=\"en\"><em>Walk to work</em> day</span>",
        "<SPAN lang='pt-BR'>a</span> # <span lang=\"pt-BR\">a</span>"
      })
  void letsAFewTagsPass(String typed, String published) {
    Rendered rendered = Rendered.of(typed);
    assertThat(rendered.html()).isEqualTo("<p>" + published + "</p>");
    assertThat(rendered.problems()).isEmpty();
  }

  @Test
  void keepsTagsBalanced() {
    assertThat(Rendered.of("a <sub>b").html()).isEqualTo("<p>a &lt;sub&gt;b</p>");
    assertThat(Rendered.of("a <span>b</span>").html()).doesNotContain("<span>");
    assertThat(Rendered.of("a <span lang=\"x onclick=y\">b</span>").html()).doesNotContain("<span");
    assertThat(Rendered.of("a <span lang=\"en\">b").html()).doesNotContain("<span");
    assertThat(Rendered.of("a</sub> b").html()).isEqualTo("<p>a&lt;/sub&gt; b</p>");
    assertThat(Rendered.of("<sub>a *b</sub> c* d").html()).doesNotContain("<sub>");
    assertThat(Rendered.of("<sub>a<sup>b</sub>c</sup>").html())
        .isEqualTo("<p><sub>a<sup>b&lt;/sub&gt;c</sup></sub></p>");
  }

  @Test
  void keepsCommentsOutAndSaysSo() {
    Rendered rendered = Rendered.of("a <!-- intern --> b");
    assertThat(rendered.html()).isEqualTo("<p>a  b</p>");
    assertThat(rendered.problems()).containsExactly("1:3 MARKDOWN_COMMENT");
    Rendered several = Rendered.of("a", "", "<!-- intern", "## geheim", "", "- c", "-->", "", "b");
    assertThat(several.html()).isEqualTo("<p>a</p>\n<p>b</p>");
    assertThat(several.problems()).containsExactly("3:1 MARKDOWN_COMMENT");
    assertThat(Rendered.of("a", "", "<!-- intern", "", "geheim").problems())
        .containsExactly("3:1 MARKDOWN_COMMENT_OPEN");
    assertThat(Rendered.of("```", "<!-- so", "", "geht das -->", "```").html())
        .contains("&lt;!-- so", "geht das --&gt;");
    assertThat(Rendered.of("a <!-- intern", "", "geheim -->").problems())
        .containsExactly("1:3 MARKDOWN_COMMENT_OPEN");
    assertThat(Rendered.of("Ein \\<!-- in Worten -->").problems()).isEmpty();
    assertThat(Rendered.of("`<!-- so -->` und `<b>`").problems()).isEmpty();
  }

  @Test
  void escapesTextEverywhere() {
    assertThat(Rendered.of("a & b < c \"> d", "", "    & <x").html())
        .contains("a &amp; b &lt; c &quot;&gt; d");
    assertThat(Rendered.of("```", "<b>&", "```").html()).contains("&lt;b&gt;&amp;");
    assertThat(Rendered.of("[a](/b \"t\\\"><i>\")").html())
        .contains("title=\"t&quot;&gt;&lt;i&gt;\"");
  }
}
