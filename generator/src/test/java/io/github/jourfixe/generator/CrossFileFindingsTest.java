package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found between files is told whatever else is wrong, and in the editor's own words. */
class CrossFileFindingsTest {

  @TempDir private Path temporary;

  private Path content;

  @BeforeEach
  void smallArchive() throws IOException {
    content = temporary.resolve("content");
    put("site.yaml", "title: Archiv Musterstadt\nasOf: 2019-06-01\n");
    put("series/treff.md", "---\ntitle: Treff\n---\n");
    put("events/treff/2018-01-01-a.md", "---\nnumber: 1\ndate: 2018-01-01\n---\n");
    put("events/treff/2018-03-01-c.md", "---\nnumber: 3\ndate: 2018-03-01\n---\n");
  }

  @Test
  void aGapInTheNumbersIsToldThoughAnotherFileIsBroken() throws IOException {
    put("pages/text.md", "---\ntitel: Text\n---\n");
    assertThat(codes()).contains("number-gap", "field-unknown-near");
  }

  @Test
  void aMeetingThatCannotBeReadOrIsADraftLeavesNoGap() throws IOException {
    put("events/treff/2018-02-01-b.md", "---\nnumber: 2\ndate: [\n---\n");
    assertThat(codes()).doesNotContain("number-gap").isNotEmpty();
    put("events/treff/2018-02-01-b.md", "---\nnumber: 2\ndate: 2018-02-01\ndraft: ja\n---\n");
    assertThat(codes()).containsExactly("draft-skipped");
  }

  @Test
  void aVagueDateIsToldAsItIsWritten() throws IOException {
    put("events/treff/2018-08-01-d.md", "---\nnumber: 2\ndate: Frühjahr 2019\n---\n");
    String told =
        findings().stream()
            .filter(found -> found.code().id().equals("date-file-name"))
            .map(new DiagnosticFormatter("de")::format)
            .findFirst()
            .orElseThrow();
    assertThat(told).contains("steht aber Frühjahr 2019");
  }

  private List<String> codes() {
    return findings().stream().map(found -> found.code().id()).distinct().toList();
  }

  private List<Diagnostic> findings() {
    SiteGenerator generator =
        new SiteGenerator(
            InstantSource.fixed(Instant.parse("2019-06-01T12:00:00Z")), BuildListener.SILENT);
    try {
      return generator.check(SiteConfig.of(content, temporary.resolve("site"))).findings();
    } catch (ContentException e) {
      return e.findings();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
