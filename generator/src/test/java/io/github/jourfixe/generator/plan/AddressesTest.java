package io.github.jourfixe.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  /** Others link to these files: none of the addresses may ever change. */
  @ParameterizedTest
  @CsvSource({
    "events/treff/2018-11-28-b/Folien_1.PDF, /treff/2018-11-28-b/Folien_1.PDF",
    "events/treff/Größe.pdf, /treff/groesse.pdf",
    "events/treff/Große Liste.CSV, /treff/grosse-liste.csv",
    "events/treff/Große Liste, /treff/grosse-liste",
    "events/treff/+++.pdf, /treff/datei.pdf",
    "events/Ämter/a.pdf, /aemter/a.pdf",
    "topics/radwege/plan.png, /themen/radwege/plan.png",
    "pages/plan.png, /plan.png",
  })
  void aFileIsWhereItsFolderIsUnderAPlainName(String path, String address) {
    assertThat(new Addresses(Language.GERMAN).asset(path).value()).isEqualTo(address);
  }
}
