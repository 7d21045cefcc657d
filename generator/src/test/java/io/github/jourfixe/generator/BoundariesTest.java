package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is just wrong is reported, and what is just right is not. */
class BoundariesTest {

  private static final String TOPICS = "topics: [Gehwegen, Busse, Projekt 21]\n";

  @TempDir private Path temporary;

  static Stream<Arguments> boundaries() {
    return Stream.of(
        of(
            "time-backwards",
            "date: 2019-05-16\nendDate: 2019-05-15",
            "date: 2019-05-16\nendDate: 2019-05-16"),
        of(
            "time-backwards",
            "date: 2019-05-16\ntime: 14:00–14:00",
            "date: 2019-05-16\ntime: 14:00–14:01"),
        of(
            "time-backwards",
            "date: 2019-05-16\ntime: 22:00–02:00",
            "date: 2019-05-16\nendDate: 2019-05-17\ntime: 22:00–02:00"),
        of("event-twice", "date: 2019-05-09\ntime: 10:00", "date: 2019-05-09\ntime: 14:00"),
        of("event-twice", "date: 2019-05-09", "date: 2019-05-10"),
        of("contact-expired", contact("2019-05-31"), contact("2019-06-01")),
        of("summary-missing", body("w".repeat(1001)), body("w".repeat(1000))),
        of("title-repeated", body("Treff Nr. 9!"), body("Treff Nr. 9 war gut besucht.")),
        of("number-gap", "date: 2019-05-16\nnumber: 4", "date: 2019-05-16\nnumber: 3"),
        of("number-order", "date: 2019-05-01\nnumber: 3", "date: 2019-05\nnumber: 3"),
        of("number-order", "date: 2019-06-05\nnumber: 0", "date: 2019-06\nnumber: 0"),
        of("topic-similar", topic("Gehwegem"), topic("Gehwägem")),
        of("topic-similar", topic("Gehwege"), topic("Buss")),
        of("topic-similar", topic("Projekt 2x1"), topic("Projekt 22")));
  }

  private static Arguments of(String code, String wrong, String right) {
    return Arguments.of(code, wrong, right);
  }

  private static String contact(String validUntil) {
    return "date: 2019-07-04\ncontact: { email: a@example.org, validUntil: " + validUntil + " }";
  }

  private static String body(String text) {
    return "date: 2019-05-16\ntitle: Treff Nr. 9\n---\n" + text;
  }

  private static String topic(String name) {
    return "date: 2019-05-16\ntopics: [" + name + "]";
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void areWhereTheyAreSaidToBe(String code, String wrong, String right) throws IOException {
    assertThat(codes("wrong", wrong)).contains(code);
    assertThat(codes("right", right)).doesNotContain(code);
  }

  private List<String> codes(String name, String event) throws IOException {
    Path content = temporary.resolve(name);
    put(content.resolve("site.yaml"), "title: Archiv Musterstadt\nasOf: 2019-06-01\n");
    put(content.resolve("series/treff.md"), "---\ntitle: Treff\n---\n");
    Path events = content.resolve("events/treff");
    put(events.resolve("2019-05-02-c.md"), "---\ndate: 2019-05-02\nnumber: 1\n" + TOPICS + "---\n");
    put(
        events.resolve("2019-05-09-b.md"),
        "---\ndate: 2019-05-09\ntime: 10:00\nnumber: 2\n" + TOPICS + "---\n");
    String date = event.lines().findFirst().orElseThrow().replace("date: ", "");
    put(
        events.resolve(date + "-x.md"),
        "---\n" + event + (event.contains("---") ? "\n" : "\n---\n"));
    SiteGenerator generator =
        new SiteGenerator(
            InstantSource.fixed(Instant.parse("2019-06-01T12:00:00Z")), BuildListener.SILENT);
    try {
      return generator.check(SiteConfig.of(content, temporary.resolve("site"))).findings().stream()
          .map(found -> found.code().id())
          .toList();
    } catch (ContentException e) {
      return e.findings().stream().map(found -> found.code().id()).toList();
    }
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
