package io.github.jourfixe.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.media.PictureFacts;
import io.github.jourfixe.generator.media.PictureKind;
import io.github.jourfixe.generator.media.Turn;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.parallel.Workers;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come in as editors and their programs leave them. */
class SourceReaderTest {

  private static final String PAGE = "pages/ueber.md";

  @TempDir private Path temporary;
  private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temporary.resolve("content"));
    put("site.yaml", "title: Musterstadt\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void textHasOneFormHoweverItWasSaved() throws IOException {
    put(PAGE, "\ufeffa\r\nb\rMu\u0308ller\n".getBytes(StandardCharsets.UTF_8));
    assertThat(text(PAGE)).isEqualTo("a\nb\nMüller\n");
    assertThat(problems()).isEmpty();
  }

  @Test
  void otherEncodingsAreToldWithTheWordThatShowsIt() throws IOException {
    put(PAGE, "Erste Zeile\r\nIm Gr\u00fcnen".getBytes(Charset.forName("windows-1252")));
    read();
    assertThat(problems()).containsExactly("pages/ueber.md:2:6 FILE_NOT_UTF8");
    assertThat(diagnostics.sorted().get(0).arguments()).containsExactly("Windows-1252", "Grünen");
    assertThat(diagnostics.sorted().get(0).location().excerpt()).isEqualTo("Im Grünen");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    put(PAGE, "Im Grünen\n".getBytes(StandardCharsets.UTF_16));
    put("pages/null.md", "a\nb\0c".getBytes(StandardCharsets.UTF_8));
    put("pages/gross.md", new byte[(1 << 20) + 1]);
    read();
    assertThat(problems())
        .containsExactly(
            "pages/gross.md FILE_TOO_LARGE",
            "pages/null.md:2:2 FILE_CONTROL_CHARACTER",
            "pages/ueber.md:1:1 FILE_NOT_UTF8");
    assertThat(diagnostics.sorted().get(2).arguments()).containsExactly("UTF-16", "Im Grünen");
  }

  @Test
  void namesAreComposedAndMayNotClash() throws IOException {
    put("pages/u\u0308ber.md", new byte[0]);
    put("pages/Plan.txt", new byte[] {1});
    put("pages/plan.TXT", new byte[] {1});
    assertThat(read()).extracting(SourceFile::path).contains("pages/über.md");
    assertThat(problems()).containsExactly("pages/plan.TXT FILE_NAME_CLASH");
  }

  @Test
  void linksMayNotLeaveTheFolder() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "x");
    Files.createDirectories(folder.resolve("pages"));
    Files.createSymbolicLink(folder.resolve("pages/file.txt"), secret);
    Files.createSymbolicLink(folder.resolve("pages/folder"), temporary);
    Files.createSymbolicLink(folder.resolve("pages/nothing.txt"), temporary.resolve("nothing"));
    assertThat(read()).extracting(SourceFile::path).containsExactly("site.yaml");
    assertThat(problems())
        .containsExactly(
            "pages/file.txt FILE_OUTSIDE_CONTENT",
            "pages/folder FILE_OUTSIDE_CONTENT",
            "pages/nothing.txt FILE_OUTSIDE_CONTENT");
  }

  @Test
  void contentInTheWrongPlaceIsToldAndOtherThingsAreOnlyNoted() throws IOException {
    put("event/2019-05-09-a.md", new byte[0]);
    put("notes/todo.txt", new byte[0]);
    put(".git/config", new byte[0]);
    put("target/site/index.html", new byte[0]);
    put("pages/.DS_Store", new byte[0]);
    put("README.md", new byte[0]);
    assertThat(read()).extracting(SourceFile::path).containsExactly("site.yaml");
    assertThat(problems())
        .containsExactly("event/2019-05-09-a.md FILE_UNKNOWN", "notes/ FILE_IGNORED");
  }

  @Test
  void picturesKnowTheirSize() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    ImageIO.write(
        new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("pages/a.png").toFile());
    put("pages/b.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    put("pages/c.bin", new byte[] {1});
    List<SourceFile.Asset> assets =
        read().stream()
            .filter(SourceFile.Asset.class::isInstance)
            .map(SourceFile.Asset.class::cast)
            .toList();
    assertThat(assets)
        .extracting(SourceFile.Asset::picture)
        .containsExactly(
            Optional.of(new PictureFacts(PictureKind.PNG, 30, 20, Turn.NONE, false)),
            Optional.empty(),
            Optional.empty());
    assertThat(problems()).containsExactly("pages/b.png PICTURE_UNREADABLE");
  }

  @Test
  void aFolderThatIsNoArchiveIsTold() throws IOException {
    Files.delete(folder.resolve("site.yaml"));
    read();
    assertThat(problems()).containsExactly("site.yaml SITE_FILE_MISSING");
    folder = folder.resolve("missing");
    read();
    assertThat(problems()).contains("missing CONTENT_FOLDER_MISSING");
  }

  private List<SourceFile> read() throws IOException {
    try (Workers workers = new Workers(2)) {
      return new SourceReader(workers, Memory.NONE).read(folder, diagnostics);
    }
  }

  private String text(String path) throws IOException {
    return read().stream()
        .filter(file -> file.path().equals(path))
        .map(file -> ((SourceFile.Text) file).content().text())
        .findFirst()
        .orElseThrow();
  }

  private List<String> problems() {
    return diagnostics.sorted().stream()
        .map(found -> found.location() + " " + found.code().name())
        .toList();
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
