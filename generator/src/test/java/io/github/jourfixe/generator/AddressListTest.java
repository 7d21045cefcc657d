package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jourfixe.generator.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once an address is in the list, no build succeeds without it. */
class AddressListTest {

  @TempDir private Path temporary;

  @Test
  void keepsWhatWasPublished() throws Exception {
    put("site.yaml", "title: Archiv Musterstadt\n");
    put("series/treff.md", "---\ntitle: Treff\n---\n");
    put("events/treff/2019-05-09-radwege.md", "---\ndate: 2019-05-09\n---\n");
    put(
        "events/treff/2019-05-16-gehwege/index.md",
        "---\ndate: 2019-05-16\n---\n[Plan](plan.txt)\n");
    put("events/treff/2019-05-16-gehwege/plan.txt", "Ein Plan");
    assertThat(record()).isGreaterThan(8);
    assertThat(record()).isZero();
    assertThat(content().resolve("addresses.txt"))
        .content()
        .startsWith("# Adressen, die veröffentlicht wurden.")
        .contains("\n/treff/2019-05-09-radwege/\n", "\n/treff/2019-05-16-gehwege/plan.txt\n")
        .doesNotContain("404");

    Path list = content().resolve("addresses.txt");
    Files.writeString(list, Files.readString(list).replace("/\n", "/ \n"));
    assertThat(record()).isZero();

    Path renamed = content().resolve("events/treff/2019-05-09-radweg.md");
    Files.move(content().resolve("events/treff/2019-05-09-radwege.md"), renamed);
    ContentException lost = catchThrowableOfType(ContentException.class, this::record);
    assertThat(lost.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.ADDRESS_LOST_NEAR);
              assertThat(finding.location().file()).isEqualTo("addresses.txt");
              assertThat(finding.arguments())
                  .containsExactly(
                      "/treff/2019-05-09-radwege/", "events/treff/2019-05-09-radweg.md");
            });

    Files.writeString(
        renamed, "---\ndate: 2019-05-09\naliases: [/treff/2019-05-09-radwege/]\n---\n");
    // The page's new address, and that of its calendar.
    assertThat(record()).isEqualTo(2);
  }

  @Test
  void isWholeAtAnyTimeAlthoughSeveralBuildsWriteIt() throws Exception {
    put("site.yaml", "title: Archiv Musterstadt\n");
    put("series/treff.md", "---\ntitle: Treff\n---\n");
    int addresses = record();
    Path list = content().resolve("addresses.txt");
    String whole = Files.readString(list);
    for (int i = 0; i < 20; i++) {
      Files.writeString(list, whole.lines().findFirst().orElseThrow() + "\n");
      List<CompletableFuture<Integer>> builds =
          Stream.generate(() -> CompletableFuture.supplyAsync(this::recordOrFail))
              .limit(4)
              .toList();
      assertThat(builds).extracting(CompletableFuture::join).contains(addresses);
      assertThat(list).hasContent(whole);
    }
    assertThat(content()).isDirectoryNotContaining("glob:**/.*");
  }

  private int recordOrFail() {
    try {
      return record();
    } catch (ContentException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private int record() throws ContentException, IOException {
    SiteGenerator generator =
        new SiteGenerator(
            InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z")), BuildListener.SILENT);
    BuildReport report = generator.check(SiteConfig.of(content(), temporary.resolve("site")));
    return AddressList.record(content(), report);
  }

  private Path content() {
    return temporary.resolve("content");
  }

  private void put(String path, String text) throws IOException {
    Path file = content().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
