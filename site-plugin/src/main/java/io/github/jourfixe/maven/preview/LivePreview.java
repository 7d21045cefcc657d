package io.github.jourfixe.maven.preview;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.PreviewedSite;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SitePreview;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Shows an archive in the browser while it is edited: watches the folder, refreshes the site, tells
 * the browsers. What an editor saves can break a page, but not the preview.
 */
public final class LivePreview implements AutoCloseable {

  /** The port that is tried first if none is asked for. */
  public static final int USUAL_PORT = 8765;

  /** How long at most to wait before looking whether anybody is still there. */
  private static final Duration TICK = Duration.ofSeconds(1);

  /** How often to practise, and how long at most, since a large archive needs its time. */
  private static final int ROUNDS = 20;

  private static final Duration PRACTICE = Duration.ofSeconds(10);

  /** Hears what happens. Calls come from one thread. */
  public interface Listener {
    /**
     * The site has been read anew.
     *
     * @param site what is shown now
     * @param took how long it took
     */
    void refreshed(PreviewedSite site, Duration took);

    /** Something went wrong that no content is to blame for; the preview goes on. */
    void troubled(Exception problem);
  }

  private final Path folder;
  private final Listener listener;
  private final ContentWatch watch;
  private final SitePreview preview;
  private final PreviewServer server;
  private final Optional<String> lastEdited;

  /**
   * Starts a preview.
   *
   * @param config what to show; its content folder must be absolute
   * @param clock asked at each refresh
   * @param language in which to tell findings; empty for that of the site
   * @param port where to listen; if empty the usual port, or a free one if that is taken
   * @param listener hears what happens, from now on
   * @throws BindException if the port that was asked for is taken
   * @throws IOException if the folder cannot be read or watched
   */
  public LivePreview(
      SiteConfig config,
      InstantSource clock,
      Optional<String> language,
      OptionalInt port,
      Listener listener)
      throws IOException {
    this.folder = config.content();
    this.listener = listener;
    // Watched before it is read: nothing can change unnoticed in between.
    this.watch = new ContentWatch(folder, listener::troubled);
    this.preview = new SitePreview(config, clock, BuildListener.SILENT);
    try {
      long start = System.nanoTime();
      PreviewedSite site = preview.refresh(Set.of());
      listener.refreshed(site, Duration.ofNanos(System.nanoTime() - start));
      this.server = start(port, site, language);
      this.lastEdited = lastEdited(site);
    } catch (IOException | RuntimeException e) {
      preview.close();
      watch.close();
      throw e;
    }
  }

  /** The address of the page whose file was edited last; of the home page if there is none. */
  public URI address() {
    URI home = server.address();
    return lastEdited.map(page -> home.resolve(page.substring(1))).orElse(home);
  }

  /**
   * Refreshes the site whenever the folder changes.
   *
   * @param idle ends when no browser has asked for anything for so long; never if empty
   * @throws InterruptedException if the thread is interrupted, which ends the preview
   */
  public void run(Optional<Duration> idle) throws InterruptedException {
    Duration tick = idle.filter(limit -> limit.compareTo(TICK) < 0).orElse(TICK);
    practise();
    while (idle.isEmpty() || server.idleNanos() < idle.orElseThrow().toNanos()) {
      Set<Path> touched = watch.next(tick);
      if (!touched.isEmpty()) {
        refresh(touched);
      }
    }
  }

  /**
   * Refreshes the site while nobody has changed anything: the Java machine is quick at what it has
   * done often, and so the first edits are seen as soon as the later ones.
   */
  private void practise() throws InterruptedException {
    long end = System.nanoTime() + PRACTICE.toNanos();
    Set<Path> touched = Set.of();
    try {
      for (int i = 0; i < ROUNDS && touched.isEmpty() && System.nanoTime() - end < 0; i++) {
        PreviewedSite site = preview.refresh(Set.of());
        site.file(lastEdited.map(page -> page.substring(1)).orElse("") + "index.html");
        touched = watch.next(Duration.ZERO);
      }
    } catch (IOException | RuntimeException e) {
      // The first change will show what is the matter.
      return;
    }
    if (!touched.isEmpty()) {
      refresh(touched);
    }
  }

  private void refresh(Set<Path> touched) {
    long start = System.nanoTime();
    try {
      PreviewedSite site = preview.refresh(touched);
      server.show(site, touched.stream().allMatch(this::isText));
      listener.refreshed(site, Duration.ofNanos(System.nanoTime() - start));
    } catch (NoSuchFileException gone) {
      // It went while the folder was read: the change that says so is on its way.
      return;
    } catch (IOException | RuntimeException e) {
      listener.troubled(e);
    }
  }

  private static PreviewServer start(
      OptionalInt port, PreviewedSite site, Optional<String> language) throws BindException {
    if (port.isPresent()) {
      return PreviewServer.start(port.getAsInt(), site, language);
    }
    try {
      return PreviewServer.start(USUAL_PORT, site, language);
    } catch (BindException taken) {
      return PreviewServer.start(0, site, language);
    }
  }

  private Optional<String> lastEdited(PreviewedSite site) throws IOException {
    Map<String, FileTime> edited = new TreeMap<>();
    for (String part : List.of("events", "series", "topics", "pages")) {
      Path below = folder.resolve(part);
      if (Files.isDirectory(below)) {
        try (Stream<Path> files = Files.walk(below)) {
          for (Path file : (Iterable<Path>) files.filter(f -> isMarkdown(f))::iterator) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            edited.put(name, Files.getLastModifiedTime(file));
          }
        }
      }
    }
    return edited.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .flatMap(file -> site.address(file.getKey()).stream())
        .findFirst();
  }

  /** Whether a file is shown within pages only; pages load all others by themselves. */
  private boolean isText(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".md") || name.endsWith(".yaml"))
        && !file.startsWith(folder.resolve("theme"));
  }

  private static boolean isMarkdown(Path file) {
    return file.getFileName().toString().endsWith(".md");
  }

  @Override
  public void close() throws IOException {
    server.close();
    watch.close();
    preview.close();
  }
}
