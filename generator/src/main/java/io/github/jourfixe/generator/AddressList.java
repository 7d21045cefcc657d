package io.github.jourfixe.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The file {@code addresses.txt} of a content folder: all addresses that were ever published, one a
 * line. As long as it is there, no build succeeds that loses one of them.
 */
public final class AddressList {

  private static final String NAME = "addresses.txt";

  private AddressList() {}

  /**
   * Adds the addresses of a site that are not in the list yet, and makes the list if there is none.
   * What editors wrote into it stays.
   *
   * @param content the content folder
   * @param report of the build that published the site
   * @return how many were added
   * @throws IOException if the list cannot be read or written
   */
  public static int record(Path content, BuildReport report) throws IOException {
    Path file = content.resolve(NAME);
    List<String> lines =
        new ArrayList<>(
            Files.exists(file)
                ? Files.readAllLines(file, StandardCharsets.UTF_8)
                : List.of(
                    report.language().equals("de")
                        ? "# Adressen, die veröffentlicht wurden. Keine davon darf verloren gehen."
                        : "# Addresses that were published. None of them may be lost."));
    TreeSet<String> added = new TreeSet<>(report.addresses());
    lines.forEach(line -> added.remove(line.strip()));
    if (!added.isEmpty()) {
      lines.addAll(added);
      replace(file, lines);
    }
    return added.size();
  }

  /** At once: a list that is gone for a moment, or for good, would let addresses be lost. */
  private static void replace(Path file, List<String> lines) throws IOException {
    // Each build has a folder of its own, in which the file gets the rights of any other file.
    Path folder = Files.createTempDirectory(file.getParent(), "." + NAME);
    Path draft = folder.resolve(NAME);
    try {
      Files.write(draft, lines, StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
      Files.delete(folder);
    }
  }
}
