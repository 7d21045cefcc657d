package io.github.jourfixe.generator.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place from which a theme takes its files. */
public interface ThemeLayer {

  /** The file's bytes, by its path with {@code /} between its parts; empty if it is not there. */
  Optional<byte[]> read(String path) throws IOException;

  /** Names of all files below {@code assets/}, relative to it, sorted. */
  List<String> assets() throws IOException;

  /** The theme that is shipped, from the class path. */
  static ThemeLayer shipped() {
    return new ClassPathLayer("/io/github/jourfixe/theme/");
  }

  /** A folder; one that does not exist has no files. */
  static ThemeLayer folder(Path folder) {
    return new FolderLayer(folder);
  }

  /**
   * Resources of the class path. Since it cannot be listed, {@code assets.txt} names the assets,
   * one a line.
   *
   * @param root absolute, ending with a slash
   */
  record ClassPathLayer(String root) implements ThemeLayer {

    @Override
    public Optional<byte[]> read(String path) throws IOException {
      try (InputStream stream = ThemeLayer.class.getResourceAsStream(root + path)) {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      }
    }

    @Override
    public List<String> assets() throws IOException {
      return read("assets.txt").stream()
          .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
          .filter(line -> !line.isBlank())
          .sorted()
          .toList();
    }
  }

  /**
   * A folder of the file system. Links that lead out of it are not followed.
   *
   * @param root may be missing
   */
  record FolderLayer(Path root) implements ThemeLayer {

    @Override
    public Optional<byte[]> read(String path) throws IOException {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        throw new IOException("Theme file " + path + " is a link that leads out of the theme");
      }
      return Optional.of(Files.readAllBytes(file));
    }

    @Override
    public List<String> assets() throws IOException {
      return files("assets").stream().map(path -> path.substring("assets/".length())).toList();
    }

    /** All files below a folder of this one, relative to this one, sorted; hidden ones left out. */
    List<String> files(String below) throws IOException {
      Path folder = root.resolve(below);
      if (!Files.isDirectory(folder)) {
        return List.of();
      }
      try (Stream<Path> walk = Files.walk(folder)) {
        return walk.filter(Files::isRegularFile)
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .filter(path -> !path.substring(path.lastIndexOf('/') + 1).startsWith("."))
            .sorted()
            .toList();
      }
    }
  }
}
