package io.github.jourfixe.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths as authors write them, and what they write behind that of an address. */
class RelativePathTest {

  @ParameterizedTest
  @CsvSource({
    "events/treff/, a.md, events/treff/a.md",
    "events/treff/, ./a.md, events/treff/a.md",
    "events/treff/, ../b/./a.md, events/b/a.md",
    "events/treff/, ../../pages/a.md, pages/a.md",
    "events, ../a.md, a.md",
    "'', a.md, a.md",
    "'', b/../a.md, a.md",
    "/, a/, /a/",
    "/treff/, ../a/, /a/",
  })
  void leadsFromTheFolderWhereItIsWritten(String folder, String path, String joined) {
    assertThat(RelativePath.join(folder, path)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "u\u0308ber.pdf, über.pdf",
    "%C3%BCber.pdf, über.pdf",
    "u%CC%88ber+1.pdf, über+1.pdf",
    "u\u0308ber 100%.pdf, über 100%.pdf",
    "%, %",
  })
  void meansTheFileWhateverItsLetters(String typed, String meant) {
    assertThat(RelativePath.decode(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "?q=a+b&c=d%20e#f, ?q=a+b&c=d%20e#f",
    "#die karte> >, #die%20karte%3E%20%3E",
    "?q=größe, ?q=gr%C3%B6%C3%9Fe",
    "?q=100%, ?q=100%25",
    "?q=5%zz, ?q=5%25zz",
    "?q=[x]\\, ?q=%5Bx%5D%5C",
  })
  void becomesWhatAnAddressMayHold(String typed, String encoded) {
    assertThat(RelativePath.encode(typed)).isEqualTo(encoded);
  }
}
