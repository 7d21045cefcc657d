package io.github.jourfixe.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors write behind the path of an address. */
class RelativePathTest {

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
