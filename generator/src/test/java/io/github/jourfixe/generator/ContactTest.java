package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Code;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to ask, as readers and their telephones understand it. */
class ContactTest {

  @TempDir private Path temporary;

  @ParameterizedTest
  @CsvSource({
    "0711 228 35-35, +497112283535",
    "0711/228 35 35, +497112283535",
    "+49 (0)711 2283535, +497112283535",
    "0049 711 2283535, +497112283535",
    "(0711) 2283535, +497112283535",
    "+41 44 668 18 00, +41446681800",
  })
  void numbersAreShownAsTypedAndDialledFromAnywhere(String typed, String dialled) throws Exception {
    assertThat(page("phone: \"" + typed + "\""))
        .contains("<a href=\"tel:" + dialled + "\">" + typed + "</a>");
  }

  @Test
  void mailGoesToAPlainAddressWhoseDomainIsInLowerCase() throws Exception {
    assertThat(page("email: Rad.Post@Stadt.Beispiel.Example"))
        .contains(
            "<a href=\"mailto:Rad.Post@stadt.beispiel.example\">Rad.Post@stadt.beispiel.example</a>");
  }

  @Test
  void peopleNeedNothingButAName() throws Exception {
    SmallArchive archive = new SmallArchive(temporary);
    archive.event("a", "date: 2019-05-09", "speakers: [Erika Beispiel]");
    assertThat(archive.build("2019-05-10").findings())
        .noneMatch(finding -> finding.code().name().startsWith("PERSON"));
    assertThat(archive.has("personen/erika-beispiel/index.html")).isTrue();
  }

  @Test
  void whoeverIsNoLongerToBeAskedIsTold() throws Exception {
    SmallArchive archive = new SmallArchive(temporary);
    archive.event("a", "date: 2019-06-09", "contact: { name: Post, validUntil: 2019-05-20 }");
    assertThat(archive.build("2019-05-20").findings())
        .noneMatch(finding -> finding.code() == Code.CONTACT_EXPIRED);
    assertThat(archive.build("2019-05-21").findings())
        .anyMatch(finding -> finding.code() == Code.CONTACT_EXPIRED);
  }

  private String page(String contact) throws Exception {
    SmallArchive archive = new SmallArchive(temporary);
    archive.event("a", "date: 2019-05-09", "contact: { name: Post, " + contact + " }");
    archive.build("2019-05-01");
    return archive.read("treff/a/index.html");
  }
}
