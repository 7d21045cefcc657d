package io.github.jourfixe.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The list of the files that builds wrote into a folder, kept in the folder itself, so that it goes
 * wherever the site goes. One path a line, sorted.
 */
final class Manifest {

  /** Name of the list's file. */
  static final String FILE = ".jourfixe-manifest";

  private static final String HEAD = "# Files written by Jour Fixe; all others are left alone.\n";

  private final Path file;

  Manifest(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /** The paths; none if the folder has no list. Lines that are no path within it do not count. */
  Set<String> read() throws IOException {
    try {
      return Files.readString(file)
          .lines()
          .filter(line -> !line.startsWith("#") && OutputPath.isValid(line))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (NoSuchFileException e) {
      return new TreeSet<>();
    }
  }

  /** The list as a file has it. */
  static byte[] listing(Collection<String> paths) {
    StringBuilder text = new StringBuilder(HEAD);
    new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
