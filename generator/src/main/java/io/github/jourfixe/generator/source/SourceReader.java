package io.github.jourfixe.generator.source;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.media.DocumentInspector;
import io.github.jourfixe.generator.media.PictureFacts;
import io.github.jourfixe.generator.media.PictureInspector;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.parallel.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds and reads the files of a content folder. Their order is that of their paths, whatever the
 * file system says. Links are followed as long as they stay within the folder.
 */
public final class SourceReader {

  private static final long MAX_TEXT_BYTES = 1 << 20;

  private final Workers workers;
  private final Memory memory;

  /**
   * A reader.
   *
   * @param workers read the files
   * @param memory spares them those that have not changed
   */
  public SourceReader(Workers workers, Memory memory) {
    this.workers = workers;
    this.memory = memory;
  }

  /**
   * Reads all files; those that cannot be read as content are reported and left out.
   *
   * @throws IOException if the file system refuses to give a file
   */
  public List<SourceFile> read(Path folder, Diagnostics diagnostics) throws IOException {
    if (!Files.isDirectory(folder)) {
      diagnostics.report(
          Code.CONTENT_FOLDER_MISSING, SourceLocation.of(String.valueOf(folder.getFileName())));
      return List.of();
    }
    Map<String, FileStamp> files = find(folder, diagnostics);
    if (!files.containsKey(ContentLayout.SITE_FILE)) {
      diagnostics.report(Code.SITE_FILE_MISSING, SourceLocation.of(ContentLayout.SITE_FILE));
    }
    try {
      return workers
          .map(
              List.copyOf(files.values()),
              file -> memory.recall(file, diagnostics, findings -> source(file, findings)))
          .stream()
          .flatMap(Optional::stream)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The content's files by path. */
  private static Map<String, FileStamp> find(Path folder, Diagnostics diagnostics)
      throws IOException {
    Path root = folder.toRealPath();
    Map<String, FileStamp> files = new TreeMap<>();
    Map<String, String> folded = new TreeMap<>();
    for (Map.Entry<String, Found> found : walk(folder, root, diagnostics).entrySet()) {
      Path file = found.getValue().file();
      String name = found.getKey();
      if (name.indexOf('\ufffd') >= 0 || name.indexOf('?') >= 0) {
        diagnostics.report(Code.FILE_NAME_UNREADABLE, SourceLocation.of(name), name);
        continue;
      }
      String path = Normalizer.normalize(name, Normalizer.Form.NFC);
      String clash = folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (clash != null) {
        diagnostics.report(Code.FILE_NAME_CLASH, SourceLocation.of(path), clash);
        continue;
      }
      files.put(path, FileStamp.of(path, file, found.getValue().attributes()));
    }
    return files;
  }

  /** A file that was come across. */
  private record Found(Path file, BasicFileAttributes attributes) {}

  /** All files that are not to be ignored, sorted so that reports do not depend on the platform. */
  private static Map<String, Found> walk(Path folder, Path root, Diagnostics diagnostics)
      throws IOException {
    Map<String, Found> found = new TreeMap<>();
    int start = folder.resolve("x").toString().length() - 1;
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            if (directory.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            String path = within(directory);
            boolean ignored =
                directory.getFileName().toString().startsWith(".")
                    || path.indexOf('/') < 0 && ContentLayout.isIgnored(path);
            if (ignored || leaves(directory, path)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = within(file);
            if (ContentLayout.kind(path) != ContentLayout.Kind.IGNORED && !leaves(file, path)) {
              found.put(path, new Found(file, attributes));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (Files.isSymbolicLink(file)) {
              // It leads to nothing, or round in a circle.
              String path = within(file);
              diagnostics.report(Code.FILE_OUTSIDE_CONTENT, SourceLocation.of(path), path);
              return FileVisitResult.CONTINUE;
            }
            if (problem instanceof NoSuchFileException) {
              // Gone since its folder was looked at, as drafts of editors' programs are.
              return FileVisitResult.CONTINUE;
            }
            throw problem;
          }

          private String within(Path file) {
            return file.toString().substring(start).replace('\\', '/');
          }

          private boolean leaves(Path file, String path) throws IOException {
            if (Files.isSymbolicLink(file)
                && (!Files.exists(file) || !file.toRealPath().startsWith(root))) {
              diagnostics.report(Code.FILE_OUTSIDE_CONTENT, SourceLocation.of(path), path);
              return true;
            }
            return false;
          }
        });
    return found;
  }

  /** The name at the top of the content folder; of a folder full of files one note is enough. */
  private static String top(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash + 1);
  }

  private static Optional<SourceFile> source(FileStamp stamp, Diagnostics diagnostics) {
    String path = stamp.path();
    Path file = stamp.file();
    try {
      long size = stamp.size();
      return switch (ContentLayout.kind(path)) {
        case ASSET -> {
          Optional<PictureFacts> picture = new PictureInspector(diagnostics).inspect(path, file);
          if (picture.isEmpty()) {
            new DocumentInspector(diagnostics).inspect(path, file);
          }
          yield Optional.of(new SourceFile.Asset(path, file, size, picture));
        }
        case TEXT -> {
          if (size > MAX_TEXT_BYTES) {
            diagnostics.report(Code.FILE_TOO_LARGE, SourceLocation.of(path));
            yield Optional.empty();
          }
          yield new TextDecoder(diagnostics)
              .decode(path, Files.readAllBytes(file))
              .map(SourceFile.Text::new);
        }
        case FOREIGN -> {
          diagnostics.report(Code.FILE_IGNORED, SourceLocation.of(top(path)));
          yield Optional.empty();
        }
        default -> {
          String known = String.join(", ", ContentLayout.knownNames(path));
          diagnostics.report(Code.FILE_UNKNOWN, SourceLocation.of(path), known);
          yield Optional.empty();
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
