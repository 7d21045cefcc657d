package io.github.jourfixe.maven.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.BuildListener;
import io.github.jourfixe.generator.PreviewedSite;
import io.github.jourfixe.generator.SiteConfig;
import io.github.jourfixe.generator.SitePreview;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a browser meets it: over HTTP, while files are saved. */
@Timeout(60)
class LivePreviewTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z"));
  private static final String EVENT = "events/treff/2025-03-01-radwege.md";
  private static final String PAGE = "treff/2025-03-01-radwege/";

  @TempDir private Path content;

  private final BlockingQueue<PreviewedSite> refreshed = new LinkedBlockingQueue<>();
  private final BlockingQueue<Exception> troubles = new LinkedBlockingQueue<>();
  private final HttpClient browser = HttpClient.newHttpClient();
  private LivePreview preview;
  private Thread loop;

  @BeforeEach
  void smallArchive() throws Exception {
    put("site.yaml", "title: Archiv Musterstadt\nbaseUrl: https://archiv.example/akten/\n");
    put("series/treff.md", "---\ntitle: Treff\n---\nEin erfundener Treff.\n");
    put(EVENT, event("Radwege"));
    put(
        "events/treff/2025-09-01-busse/index.md",
        "---\ndate: 2025-09-01\ndraft: true\n---\nBusse\n");
    put("events/treff/2025-09-01-busse/plan.txt", "Ein Plan");
    start();
  }

  @AfterEach
  void end() throws Exception {
    loop.interrupt();
    loop.join();
    preview.close();
    assertThat(troubles).isEmpty();
  }

  @Test
  void showsPagesWithTheScriptThatKeepsThemFresh() throws Exception {
    HttpResponse<String> page = get(PAGE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body()).contains("Radwege").contains("/_jourfixe/live.js");
    assertThat(get("/_jourfixe/live.js").headers().firstValue("Content-Type").orElseThrow())
        .contains("javascript");
    assertThat(get("/_jourfixe/live.css").statusCode()).isEqualTo(200);
  }

  @Test
  void showsDraftsAndTheFilesBesideThem() throws Exception {
    assertThat(get("treff/2025-09-01-busse/").body()).contains("Busse");
    HttpResponse<String> file = get("treff/2025-09-01-busse/plan.txt");
    assertThat(file.body()).isEqualTo("Ein Plan");
    assertThat(file.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
  }

  @Test
  void leadsToThePathBelowWhichTheSiteWillBe() throws Exception {
    assertThat(preview.address().getPath()).startsWith("/akten/");
    assertThat(get("/").headers().firstValue("Location")).contains("/akten/");
    assertThat(get("treff").headers().firstValue("Location")).contains("/akten/treff/");
    assertThat(get("nichts/").statusCode()).isEqualTo(404);
    assertThat(get("nichts/").body()).contains("/_jourfixe/live.js");
    assertThat(get("/anderswo/").statusCode()).isEqualTo(404);
  }

  @Test
  void opensAtTheFileThatWasEditedLast() throws Exception {
    end();
    Files.setLastModifiedTime(
        content.resolve(EVENT),
        java.nio.file.attribute.FileTime.from(Instant.now().plusSeconds(9)));
    start();
    assertThat(preview.address().getPath()).isEqualTo("/akten/" + PAGE);
  }

  @Test
  void tellsBrowsersOfEachChange() throws Exception {
    try (Events events = new Events(preview.address())) {
      String first = version(events.next());
      assertThat(get(PAGE).body()).contains(first);
      put(EVENT, event("Gehwege"));
      String second = version(events.next());
      assertThat(second).isNotEqualTo(first);
      assertThat(get(PAGE).body()).contains("Gehwege").contains(second);
    }
  }

  @Test
  void tellsBrowsersWhetherAPageMustLoadItsStyleAnew() throws Exception {
    try (Events events = new Events(preview.address())) {
      String first = value("look", events.next());
      assertThat(get(PAGE).body()).contains("data-look=\"" + first + "\"");
      put(EVENT, event("Gehwege"));
      assertThat(value("look", events.next())).isEqualTo(first);
      put("theme/assets/site.css", "p { color: red }");
      String second = value("look", events.next());
      assertThat(second).isNotEqualTo(first);
      assertThat(get(PAGE).body()).contains("data-look=\"" + second + "\"");
    }
  }

  @Test
  void tellsBrowsersWhatIsBrokenAndWhenItIsMended() throws Exception {
    try (Events events = new Events(preview.address())) {
      String good = events.next();
      put(EVENT, "---\ndate: 2025-03-01\ntitel: Radwege\n---\n");
      String broken = events.next();
      assertThat(version(broken)).isEqualTo(version(good));
      assertThat(broken).contains("\"errors\": 1");
      assertThat(get("/_jourfixe/findings").body()).contains(EVENT).contains("titel");
      assertThat(get(PAGE).body()).contains("Radwege");
      put(EVENT, event("Gehwege"));
      String mended = events.next();
      assertThat(mended).contains("\"errors\": 0");
      assertThat(version(mended)).isNotEqualTo(version(good));
    }
  }

  @Test
  void noticesNewDeletedAndRenamedFilesAndTheTheme() throws Exception {
    put("topics/radwege.md", "---\ntitle: Radwege\n---\nAlles über Wege.\n");
    awaitRefresh();
    assertThat(get("themen/radwege/").body()).contains("Alles über Wege");
    Files.delete(content.resolve(EVENT));
    awaitRefresh();
    assertThat(get(PAGE).statusCode()).isEqualTo(404);
    Path folder = content.resolve("events/treff");
    Files.move(folder.resolve("2025-09-01-busse"), folder.resolve("2025-09-01-bahnen"));
    awaitRefresh();
    assertThat(get("treff/2025-09-01-bahnen/plan.txt").body()).isEqualTo("Ein Plan");
    put("theme/templates/home.peb", "<p>Eigene Startseite</p>");
    awaitRefresh();
    assertThat(get("").body()).startsWith("<p>Eigene Startseite</p>");
  }

  @Test
  void startsEvenWithABrokenArchive() throws Exception {
    end();
    put("site.yaml", "titel: Archiv\n");
    start();
    assertThat(get("/").body()).contains("Noch keine Seite").contains("/_jourfixe/live.js");
    put("site.yaml", "title: Archiv Musterstadt\n");
    awaitRefresh();
    assertThat(get("/").body()).contains("Archiv Musterstadt");
  }

  @Test
  void takesAFreePortIfTheUsualOneIsTakenButNotInsteadOfTheOneAskedFor() throws Exception {
    int taken = preview.address().getPort();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                new LivePreview(
                    SiteConfig.of(content, content.resolve("target/site")),
                    CLOCK,
                    Optional.empty(),
                    OptionalInt.of(taken),
                    new Quiet()))
        .isInstanceOf(BindException.class);
  }

  @Test
  void answersOnlyReadersOfThisComputer() throws Exception {
    assertThat(raw("GET / HTTP/1.1", "Host: archiv.example")).contains(" 421 ");
    assertThat(raw("GET / HTTP/1.1", "Host: localhost")).contains(" 302 ");
    assertThat(raw("GET / HTTP/1.1", "Host: [::1]:80")).contains(" 302 ");
    assertThat(raw("POST / HTTP/1.1", "Host: localhost", "Content-Length: 0")).contains(" 405 ");
    assertThat(
            raw(
                "GET /_jourfixe/events HTTP/1.1",
                "Host: localhost",
                "Origin: https://boese.example"))
        .contains(" 403 ");
    for (String path :
        new String[] {
          "/akten/../site.yaml",
          "/akten/%2e%2e/site.yaml",
          "/akten/..%2fsite.yaml",
          "/akten/site.yaml",
          "/site.yaml",
          "//etc/passwd",
          "/_jourfixe/../PreviewServer.class",
          "/_jourfixe/PreviewServer.class"
        }) {
      assertThat(raw("GET " + path + " HTTP/1.1", "Host: localhost")).as(path).contains(" 404 ");
    }
  }

  @Test
  void endsWhenNobodyLooks() throws Exception {
    assertThat(loop.isAlive()).isTrue();
    preview.run(Optional.of(Duration.ofNanos(1)));
  }

  @Test
  void endsInSilenceThoughBrowsersAskOn() throws Exception {
    Ear ear = new Ear();
    Logger.getLogger("").addHandler(ear);
    try (SitePreview archive = new SitePreview(config(), CLOCK, BuildListener.SILENT)) {
      PreviewedSite site = archive.refresh(Set.of());
      for (int i = 0; i < 20; i++) {
        PreviewServer server = PreviewServer.start(0, site, Optional.empty());
        URI address = server.address();
        List<Thread> browsers =
            Stream.of("/_jourfixe/events", "/_jourfixe/events", "/akten/", "/_jourfixe/findings")
                .map(path -> new Thread(() -> askOn(address, path)))
                .toList();
        browsers.forEach(Thread::start);
        try (Events events = new Events(address)) {
          events.next();
          server.close();
        }
        for (Thread each : browsers) {
          each.join();
        }
      }
    } finally {
      Logger.getLogger("").removeHandler(ear);
    }
    assertThat(ear.told).isEmpty();
  }

  /** Asks anew, with a connection of its own, until nobody is there any more. */
  private static void askOn(URI server, String path) {
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    while (true) {
      try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.setSoTimeout(20_000);
        if (socket.getInputStream().read() < 0) {
          return;
        }
      } catch (IOException e) {
        return;
      }
    }
  }

  /** Hears what libraries have to say. */
  private static final class Ear extends Handler {
    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    @Override
    public void publish(LogRecord said) {
      told.add(said.getMessage() + " " + said.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private final class Quiet implements LivePreview.Listener {
    @Override
    public void refreshed(PreviewedSite site, Duration took) {
      refreshed.add(site);
    }

    @Override
    public void troubled(Exception problem) {
      troubles.add(problem);
    }
  }

  private SiteConfig config() {
    return new SiteConfig(
        content,
        content.resolve("target/site"),
        Optional.empty(),
        Optional.empty(),
        true,
        SiteConfig.of(content, content).policy(),
        Optional.empty(),
        2);
  }

  private void start() throws Exception {
    preview = new LivePreview(config(), CLOCK, Optional.empty(), OptionalInt.of(0), new Quiet());
    refreshed.clear();
    loop =
        new Thread(
            () -> {
              try {
                preview.run(Optional.empty());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    loop.start();
  }

  private void awaitRefresh() throws InterruptedException {
    assertThat(refreshed.poll(20, TimeUnit.SECONDS)).as("a refresh").isNotNull();
    // A change that comes in two pieces is refreshed twice.
    while (refreshed.poll(300, TimeUnit.MILLISECONDS) != null) {
      continue;
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    String base = preview.address().getPath().startsWith("/akten/") ? "/akten/" : "/";
    URI address = preview.address().resolve(path.startsWith("/") ? path : base + path);
    return browser.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The head of the answer to a request that no client would send. */
  private String raw(String... lines) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", preview.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }

  private static String version(String state) {
    return value("version", state);
  }

  private static String value(String name, String state) {
    Matcher matcher = Pattern.compile("\"" + name + "\": \"([^\"]+)\"").matcher(state);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  /** What a page hears. */
  private static final class Events implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    Events(URI address) throws IOException {
      socket = new Socket("127.0.0.1", address.getPort());
      String request = "GET /_jourfixe/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.setSoTimeout(20_000);
      lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    String next() throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data:")) {
          return line;
        }
      }
      throw new IOException("The stream has ended");
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static String event(String topic) {
    return "---\ndate: 2025-03-01\ntitle: " + topic + "\n---\nText.\n";
  }

  private void put(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
