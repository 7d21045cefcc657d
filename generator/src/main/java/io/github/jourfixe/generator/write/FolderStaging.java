package io.github.jourfixe.generator.write;

import io.github.jourfixe.generator.output.OutputFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * A site on its way to a folder. Beside the folder {@code site} there is {@code site.staging} while
 * a build runs: it holds the files that differ from those of the folder, and a lock.
 */
final class FolderStaging implements Staging {

  private static final int NAMED = 5;

  private final OutputFolder folder;
  private final Path staging;
  private final FileChannel lock;
  private final Set<String> known;

  /** Every path of the site, and those of them that differ from the folder. */
  private final Set<String> all = ConcurrentHashMap.newKeySet();

  private final Set<String> changed = new ConcurrentSkipListSet<>();

  private FolderStaging(Path folder, Path staging, FileChannel lock) throws IOException {
    this.folder = new OutputFolder(folder);
    this.staging = staging;
    this.lock = lock;
    this.known = new Manifest(folder).read();
  }

  static FolderStaging begin(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder + " is to hold the site, but is no folder");
    }
    Path staging = folder.resolveSibling(folder.getFileName() + ".staging");
    Files.createDirectories(staging);
    FileChannel lock =
        FileChannel.open(
            staging.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() == null) {
        throw new OverlappingFileLockException();
      }
    } catch (OverlappingFileLockException e) {
      lock.close();
      throw new IOException("Another build is writing into " + folder, e);
    }
    // What a killed build left behind.
    OutputFolder.deleteTree(staging.resolve("files"));
    return new FolderStaging(folder, staging, lock);
  }

  @Override
  public void put(OutputFile file) throws IOException {
    String path = file.path();
    if (!OutputPath.isValid(path) || path.equals(Manifest.FILE)) {
      throw new IllegalArgumentException("not a path below the output folder: " + path);
    }
    if (!all.add(path)) {
      throw new IllegalStateException("two files for " + path);
    }
    if (file instanceof OutputFile.Generated generated) {
      if (!folder.holds(path, generated.bytes())) {
        Files.write(staged(path), generated.bytes());
        changed.add(path);
      }
    } else if (file instanceof OutputFile.Copied copied) {
      if (!folder.holds(path, copied.source())) {
        Files.copy(copied.source(), staged(path), StandardCopyOption.REPLACE_EXISTING);
        changed.add(path);
      }
    }
  }

  @Override
  public WriteReport commit() throws IOException {
    Set<String> gone = new TreeSet<>(known);
    gone.removeAll(all);
    refuseForeignFiles(gone);
    Files.createDirectories(folder.path());
    // Should the build end between here and the end, the next one knows every file as its own.
    Set<String> either = new TreeSet<>(known);
    either.addAll(all);
    writeManifest(either);
    // A file may have to make room for a folder of its name.
    int removed = 0;
    for (String path : gone) {
      removed += folder.remove(path) ? 1 : 0;
    }
    for (String path : inOrder(changed)) {
      folder.take(path, staged(path));
    }
    writeManifest(all);
    return new WriteReport(changed.size(), all.size() - changed.size(), removed);
  }

  /** Replaces the list at once: half of it would make our own files somebody else's. */
  private void writeManifest(Set<String> paths) throws IOException {
    byte[] listing = Manifest.listing(paths);
    if (!folder.holds(Manifest.FILE, listing)) {
      Path draft = staged(Manifest.FILE);
      Files.write(draft, listing);
      folder.take(Manifest.FILE, draft);
    }
  }

  @Override
  public void close() throws IOException {
    OutputFolder.deleteTree(staging.resolve("files"));
    lock.close();
    OutputFolder.deleteTree(staging);
  }

  /** What pages need goes before the pages. */
  private static List<String> inOrder(Set<String> paths) {
    return Stream.concat(
            paths.stream().filter(path -> !path.endsWith(".html")),
            paths.stream().filter(path -> path.endsWith(".html")))
        .toList();
  }

  private void refuseForeignFiles(Set<String> gone) throws IOException {
    Set<String> foreign = new TreeSet<>();
    for (String path : changed) {
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        // On the way to the file there may be folders, and files of ours that will go.
        String part = path.substring(0, end);
        Path below = folder.path().resolve(part);
        if (Files.exists(below, LinkOption.NOFOLLOW_LINKS)
            && !Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)
            && !gone.contains(part)) {
          foreign.add(part);
        }
      }
      Path target = folder.path().resolve(path);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
          && !known.contains(path)
          && !willBeEmpty(target)) {
        foreign.add(path);
      }
    }
    if (!foreign.isEmpty()) {
      List<String> named = foreign.stream().limit(NAMED).toList();
      String rest = foreign.size() > NAMED ? " and " + (foreign.size() - NAMED) + " more" : "";
      throw new IOException(
          folder.path()
              + " holds files that were not written by Jour Fixe and are in the way: "
              + String.join(", ", named)
              + rest
              + ". Delete them, or choose another output folder.");
    }
  }

  /**
   * Whether a folder stands where a file is to go, and holds nothing but files that will go. A file
   * that is not ours holds itself.
   */
  private boolean willBeEmpty(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.path().relativize(file).toString().replace('\\', '/'))
          .allMatch(file -> known.contains(file) && !all.contains(file));
    }
  }

  private Path staged(String path) throws IOException {
    Path file = staging.resolve("files").resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }
}
