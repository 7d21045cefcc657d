package io.github.jourfixe.maven.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hears of changes in a content folder. What belongs to the build or the repository is not watched:
 * hidden folders, {@code target} and {@code node_modules}.
 */
final class ContentWatch implements AutoCloseable {

  /** Programs save in several steps; after this much silence they are through. */
  private static final Duration QUIET = Duration.ofMillis(15);

  /** So long at most a change waits for those that follow it. */
  private static final Duration PATIENCE = Duration.ofMillis(250);

  private static final Set<String> NOT_CONTENT = Set.of("target", "node_modules");

  private final Path folder;
  private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
  private final DirectoryWatcher watcher;

  /**
   * Watches from now on.
   *
   * @param folder the content folder; paths of changes begin as it does
   * @param problems hears of what goes wrong later
   * @throws IOException if the folder cannot be watched
   */
  ContentWatch(Path folder, Consumer<Exception> problems) throws IOException {
    this.folder = folder;
    this.watcher =
        DirectoryWatcher.builder()
            .path(folder)
            .fileHashing(false)
            .fileTreeVisitor(new ContentVisitor())
            .listener(
                new DirectoryChangeListener() {
                  @Override
                  public void onEvent(DirectoryChangeEvent event) {
                    changed(event);
                  }

                  @Override
                  public void onException(Exception problem) {
                    problems.accept(problem);
                  }
                })
            .build();
    watcher.watchAsync(
        work -> {
          Thread thread = new Thread(work, "jourfixe-watch");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /**
   * Waits for a change and for those that come with it.
   *
   * @param longest how long to wait for the first
   * @return the files that changed, the folder itself if some of them may be unknown; empty if
   *     nothing did
   */
  Set<Path> next(Duration longest) throws InterruptedException {
    Set<Path> touched = new LinkedHashSet<>();
    Path first = changes.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    if (first == null) {
      return touched;
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (Path path = first; path != null; ) {
      touched.add(path);
      changes.drainTo(touched);
      long left = Math.min(QUIET.toNanos(), end - System.nanoTime());
      path = left <= 0 ? null : changes.poll(left, TimeUnit.NANOSECONDS);
    }
    return touched;
  }

  private void changed(DirectoryChangeEvent event) {
    boolean lost = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW;
    Path path = lost || event.path() == null ? folder : event.path();
    if (isWatched(path)) {
      changes.add(path);
    }
  }

  private boolean isWatched(Path path) {
    if (!path.startsWith(folder)) {
      return false;
    }
    Path within = folder.relativize(path);
    for (Path part : within) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return !NOT_CONTENT.contains(within.getName(0).toString());
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }

  /** Walks what is watched, and nothing else: the build's own folders can be very large. */
  private final class ContentVisitor implements FileTreeVisitor {
    @Override
    public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
        throws IOException {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
                throws IOException {
              if (!isWatched(path)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              onDirectory.call(path);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
                throws IOException {
              onFile.call(path);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException gone) {
              // A file that went while it was looked at is the matter of the next change.
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }
}
