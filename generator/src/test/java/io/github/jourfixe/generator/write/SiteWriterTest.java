package io.github.jourfixe.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jourfixe.generator.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
    write("index.html=a", "b.html=b");
    Files.delete(site.resolve("b.html"));
    assertThat(write("index.html=a"))
        .as("nothing was left to remove")
        .isEqualTo(new WriteReport(0, 1, 0));
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
  void refusesAFileOnTheWayThatIsNotItsOwn() throws IOException {
    write("index.html=a");
    Files.writeString(site.resolve("b"), "by hand");
    assertThatThrownBy(() -> write("index.html=new", "b/deep/c.html=c"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in the way: b.");
    assertThat(site.resolve("index.html")).hasContent("a");
    assertThat(site.resolve("b")).hasContent("by hand");
  }

  @Test
  void refusesToReplaceAFolderThatHoldsWhatIsNotItsOwn() throws IOException {
    write("index.html=a", "b/c.html=c");
    Files.writeString(site.resolve("b/own.txt"), "by hand");
    assertThatThrownBy(() -> write("index.html=new", "b=file"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in the way: b.");
    assertThat(site.resolve("index.html")).hasContent("a");
    assertThat(site.resolve("b/c.html")).hasContent("c");
    assertThat(site.resolve("b/own.txt")).hasContent("by hand");
  }

  @Test
  void namesTheFirstFilesInTheWayAndCountsTheOthers() throws IOException {
    String[] files = {"a=x", "b=x", "c=x", "d=x", "e=x", "f=x", "g=x"};
    Files.createDirectories(site);
    for (int count = 1; count <= files.length; count++) {
      Files.writeString(site.resolve(files[count - 1].substring(0, 1)), "by hand");
      String message = count < 6 ? "[a-g, ]+" : "a, b, c, d, e and " + (count - 5) + " more";
      assertThatThrownBy(() -> write(files))
          .hasMessageMatching(".*in the way: " + message + "\\..*");
    }
  }

  @Test
  void refusesAFileInThePlaceOfTheFolder() throws IOException {
    Files.createDirectories(site.getParent());
    Files.writeString(site, "by hand");
    assertThatThrownBy(() -> write("index.html=a"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no folder");
    assertThat(site).hasContent("by hand");
    assertThat(temporary.resolve("target/site.staging")).doesNotExist();
  }

  @Test
  void whatItOnceWroteIsNotItsOwnForEver() throws IOException {
    write("index.html=a", "b.html=b");
    write("index.html=a");
    Files.writeString(site.resolve("b.html"), "by hand");
    assertThat(write("index.html=a")).isEqualTo(new WriteReport(0, 1, 0));
    assertThat(site.resolve("b.html")).hasContent("by hand");
  }

  @Test
  void aBuildThatWasCutShortDoesNotStandInTheWayOfTheNext() throws IOException {
    Path staged = temporary.resolve("target/site.staging/files");
    try (Staging staging = SiteWriter.into(site).begin()) {
      staging.put(file("a.txt=a"));
      staging.put(file("b.html=b"));
      Files.delete(staged.resolve("b.html"));
      assertThatThrownBy(staging::commit).isInstanceOf(IOException.class);
    }
    assertThat(site.resolve("a.txt")).hasContent("a");
    assertThat(write("a.txt=new", "b.html=b")).isEqualTo(new WriteReport(2, 0, 0));
    // And one that was killed, with a folder where there is to be a file.
    Files.createDirectories(staged.resolve("c.txt/d"));
    write("c.txt=c");
    assertThat(site.resolve("c.txt")).hasContent("c");
  }

  @Test
  void itsListOfFilesIsReplacedAtOnce() throws IOException {
    write("index.html=a");
    Path manifest = site.resolve(Manifest.FILE);
    String before = Files.readString(manifest);
    Path same = Files.createLink(temporary.resolve("same"), manifest);
    write("index.html=a", "b.html=b");
    assertThat(manifest).content().contains("b.html");
    assertThat(same).as("nobody wrote into the file itself").hasContent(before);
  }

  @Test
  void aFolderOnAFileSystemOfItsOwnTakesFilesToo() throws IOException {
    Path source = Files.writeString(temporary.resolve("a.txt"), "new");
    try (FileSystem other =
        FileSystems.newFileSystem(temporary.resolve("other.zip"), Map.of("create", "true"))) {
      OutputFolder folder = new OutputFolder(other.getPath("/site"));
      Files.createDirectories(folder.path());
      Files.writeString(folder.path().resolve("a.txt"), "old");
      folder.take("a.txt", source);
      assertThat(folder.path().resolve("a.txt")).hasContent("new");
      assertThat(folder.path()).isDirectoryNotContaining(file -> file.toString().contains("part"));
    }
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
  void aBuildOfAnotherProcessIsNotDisturbed() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherBuild.class.getName(),
                site.toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(other.getInputStream().read()).as("has begun").isEqualTo('!');
      assertThatThrownBy(() -> write("index.html=mine"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Another build");
      other.getOutputStream().close();
      assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(site.resolve("index.html")).hasContent("theirs");
    } finally {
      other.destroy();
    }
  }

  /** A build that begins, says so, and goes on when its input ends. */
  static final class OtherBuild {
    public static void main(String[] arguments) throws IOException {
      try (Staging staging = SiteWriter.into(Path.of(arguments[0])).begin()) {
        System.out.write('!');
        System.out.flush();
        System.in.readAllBytes();
        staging.put(file("index.html=theirs"));
        staging.commit();
      }
    }
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
        site.resolve(Manifest.FILE), "../precious.txt\n" + outside + "\nindex.html\na\0b\n");
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
    assertThat(write("index.html=b")).isEqualTo(new WriteReport(1, 0, 0));
    assertThat(elsewhere.resolve("index.html")).hasContent("precious");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "/x",
        "a/../../x",
        "a//b",
        "",
        "a\\b",
        "\\x",
        "C:x",
        ":",
        ".",
        "a/./b",
        Manifest.FILE
      })
  void refusesPathsThatLeaveTheFolder(String path) throws IOException {
    try (Staging staging = SiteWriter.into(site).begin()) {
      assertThatThrownBy(() -> staging.put(new OutputFile.Generated(path, new byte[0])))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void twoFilesForOnePathAreNeverWritten() throws IOException {
    try (Staging staging = SiteWriter.into(site).begin()) {
      staging.put(file("index.html=a"));
      assertThatThrownBy(() -> staging.put(file("index.html=b")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("index.html");
    }
  }

  @Test
  void copiesFilesAsTheyAre() throws IOException {
    Path source = temporary.resolve("a.pdf");
    assertThat(copy(source, 0, 1, -1).written()).isEqualTo(1);
    assertThat(copy(source, 0, 1, -1).written()).isEqualTo(0);
    assertThat(copy(source, 2, 1, -1).written()).as("another first byte").isEqualTo(1);
    assertThat(copy(source, 2, 1).written()).as("a shorter file").isEqualTo(1);
  }

  private WriteReport copy(Path source, int... content) throws IOException {
    byte[] bytes = new byte[content.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) content[i];
    }
    Files.write(source, bytes);
    try (Staging staging = SiteWriter.into(site).begin()) {
      staging.put(new OutputFile.Copied("a.pdf", source));
      WriteReport report = staging.commit();
      assertThat(site.resolve("a.pdf")).hasBinaryContent(bytes);
      return report;
    }
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
