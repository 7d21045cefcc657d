package io.github.jourfixe.generator.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * The folder of a site: compares, takes in and removes single files, and follows no link out.
 *
 * @param path where it is
 */
record OutputFolder(Path path) {

  private static final String PART = ".jourfixe-part";

  /** Whether a file has these bytes. */
  boolean holds(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name);
    return isRegular(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Whether a file has the bytes of another. */
  boolean holds(String name, Path source) throws IOException {
    Path file = path.resolve(name);
    return isRegular(file) && Files.mismatch(source, file) < 0;
  }

  /**
   * Moves a file into the folder, so that it is the earlier one or the new one at any time. On a
   * file system of its own the folder holds both for a moment, the new one with an ending.
   */
  void take(String name, Path source) throws IOException {
    Path target = path.resolve(name);
    Files.createDirectories(target.getParent());
    try {
      Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Path part = target.resolveSibling(target.getFileName() + PART);
      Files.move(source, part, StandardCopyOption.REPLACE_EXISTING);
      // Where a move is always at once, the first option may not imply the second.
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes a file and the folders that it leaves empty; tells whether it was there. */
  boolean remove(String name) throws IOException {
    Path file = path.resolve(name);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || leavesFolder(file)) {
      return false;
    }
    boolean removed = Files.deleteIfExists(file);
    for (Path parent = file.getParent(); !parent.equals(path); parent = parent.getParent()) {
      try {
        Files.deleteIfExists(parent);
      } catch (DirectoryNotEmptyException e) {
        break;
      }
    }
    return removed;
  }

  /** Whether a link on the way leads elsewhere, where nothing is ours. */
  private boolean leavesFolder(Path file) {
    for (Path parent = file.getParent(); !parent.equals(path); parent = parent.getParent()) {
      if (Files.isSymbolicLink(parent)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRegular(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes a folder with all that it holds. */
  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
