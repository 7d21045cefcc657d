package io.github.jourfixe.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jourfixe.generator.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output folder is only ever a whole site, and what is not ours in it stays. */
class SiteWriterTest {

  @TempDir private Path temporary;
  private Path site;

  @BeforeEach
  void chooseFolder() {
    site = temporary.resolve("target").resolve("site");
  }

  @Test
  void writesAndCounts() throws IOException {
    assertThat(write("index.html=a", "b/index.html=b")).isEqualTo(new WriteReport(2, 0, 0));
    assertThat(site.resolve("b/index.html")).hasContent("b");
    assertThat(temporary.resolve("target/site.staging")).doesNotExist();
  }

  @Test
  void doesNotTouchWhatHasNotChanged() throws IOException {
    write("index.html=a", "b.html=b");
    FileTime old = FileTime.fromMillis(0);
    Files.setLastModifiedTime(site.resolve("index.html"), old);
    Files.setLastModifiedTime(site.resolve(Manifest.FILE), old);
    assertThat(write("index.html=a", "b.html=b")).isEqualTo(new WriteReport(0, 2, 0));
    assertThat(write("index.html=a", "b.html=c")).isEqualTo(new WriteReport(1, 1, 0));
    assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(old);
    assertThat(Files.getLastModifiedTime(site.resolve(Manifest.FILE))).isEqualTo(old);
  }

  @Test
  void removesOnlyWhatAnEarlierBuildWrote() throws IOException {
    write("index.html=a", "old/index.html=b", "old/deep/c.html=c");
    Files.writeString(site.resolve("CNAME"), "archiv.example.org");
    Files.writeString(site.resolve("old/own.txt"), "own");
    assertThat(write("index.html=a")).isEqualTo(new WriteReport(0, 1, 2));
    assertThat(site.resolve("CNAME")).exists();
    assertThat(site.resolve("old/own.txt")).exists();
    assertThat(site.resolve("old/index.html")).doesNotExist();
    assertThat(site.resolve("old/deep")).doesNotExist();
  }

  @Test
  void refusesToOverwriteWhatIsNotItsOwn() throws IOException {
    write("index.html=a");
    Files.writeString(site.resolve("b.html"), "by hand");
    assertThatThrownBy(() -> write("index.html=new", "b.html=b"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.html");
    assertThat(site.resolve("index.html")).hasContent("a");
    assertThat(site.resolve("b.html")).hasContent("by hand");
  }

  @Test
  void takesOverAFileThatIsAlreadyAsItShouldBe() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), "a");
    assertThat(write("index.html=a")).isEqualTo(new WriteReport(0, 1, 0));
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    write("a=x");
    write("a/b=y");
    assertThat(site.resolve("a/b")).hasContent("y");
    write("a=z");
    assertThat(site.resolve("a")).hasContent("z");
  }

  @Test
  void withoutCommitNothingHasHappened() throws IOException {
    write("index.html=a");
    try (Staging staging = SiteWriter.into(site).begin()) {
      staging.put(file("index.html=b"));
      staging.put(file("new.html=c"));
    }
    assertThat(site.resolve("index.html")).hasContent("a");
    assertThat(site.resolve("new.html")).doesNotExist();
    assertThat(temporary.resolve("target/site.staging")).doesNotExist();
  }

  @Test
  void onlyOneBuildAtATime() throws IOException {
    try (Staging staging = SiteWriter.into(site).begin()) {
      assertThatThrownBy(() -> SiteWriter.into(site).begin())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Another build");
      staging.put(file("index.html=a"));
      staging.commit();
    }
    assertThat(site.resolve("index.html")).hasContent("a");
  }

  @Test
  void aManifestCannotMakeItDeleteElsewhere() throws IOException {
    write("index.html=a");
    Path outside = Files.writeString(temporary.resolve("target/precious.txt"), "x");
    Files.writeString(
        site.resolve(Manifest.FILE), "../precious.txt\n" + outside + "\nindex.html\n");
    write("index.html=a");
    assertThat(outside).exists();
  }

  @Test
  void doesNotFollowALinkOutOfTheFolder() throws IOException {
    write("a/index.html=a");
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("index.html"), "precious");
    Files.delete(site.resolve("a/index.html"));
    Files.delete(site.resolve("a"));
    Files.createSymbolicLink(site.resolve("a"), elsewhere);
    write("index.html=b");
    assertThat(elsewhere.resolve("index.html")).hasContent("precious");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/x", "a/../../x", "a//b", "", "a\\b", "C:x", ".", "a/./b"})
  void refusesPathsThatLeaveTheFolder(String path) throws IOException {
    try (Staging staging = SiteWriter.into(site).begin()) {
      assertThatThrownBy(() -> staging.put(new OutputFile.Generated(path, new byte[0])))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void copiesFilesAsTheyAre() throws IOException {
    Path source = Files.write(temporary.resolve("a.pdf"), new byte[] {0, 1, -1});
    for (int run = 0; run < 2; run++) {
      try (Staging staging = SiteWriter.into(site).begin()) {
        staging.put(new OutputFile.Copied("a.pdf", source));
        assertThat(staging.commit().written()).isEqualTo(run == 0 ? 1 : 0);
      }
    }
    assertThat(site.resolve("a.pdf")).hasBinaryContent(new byte[] {0, 1, -1});
  }

  private WriteReport write(String... files) throws IOException {
    try (Staging staging = SiteWriter.into(site).begin()) {
      for (OutputFile file : Stream.of(files).map(SiteWriterTest::file).toList()) {
        staging.put(file);
      }
      return staging.commit();
    }
  }

  private static OutputFile file(String pathAndText) {
    String[] parts = pathAndText.split("=");
    return new OutputFile.Generated(parts[0], parts[1].getBytes(StandardCharsets.UTF_8));
  }
}
