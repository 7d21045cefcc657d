package io.github.jourfixe.theme.browser;

import static java.util.Map.entry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.jourfixe.generator.ContentException;
import io.github.jourfixe.theme.SampleSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the sample archive as a careful host would: right types, a strict policy, its own page for
 * what is missing. It listens on loopback only, and remembers what was asked for.
 */
final class SiteServer implements AutoCloseable {

  /** What a page may do at most; the theme must get by with it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          entry("html", "text/html; charset=utf-8"),
          entry("css", "text/css; charset=utf-8"),
          entry("js", "text/javascript; charset=utf-8"),
          entry("json", "application/json"),
          entry("svg", "image/svg+xml"),
          entry("png", "image/png"),
          entry("jpg", "image/jpeg"),
          entry("webp", "image/webp"),
          entry("woff2", "font/woff2"),
          entry("ics", "text/calendar; charset=utf-8"),
          entry("xml", "application/xml"),
          entry("atom", "application/atom+xml"),
          entry("webmanifest", "application/manifest+json"),
          entry("pdf", "application/pdf"),
          entry("csv", "text/csv; charset=utf-8"),
          entry("txt", "text/plain; charset=utf-8"));

  static {
    // Else each answer waits for the browser's word that the head of it has come.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Path site;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new ArrayList<>();

  SiteServer() throws IOException, ContentException {
    site = SampleSite.folder();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Scheme, host and port, without a slash. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The paths, below the site's root, that were asked for since the last call. */
  List<String> takeAsked() {
    synchronized (asked) {
      List<String> taken = List.copyOf(asked);
      asked.clear();
      return taken;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      synchronized (asked) {
        asked.add(
            path.startsWith(SampleSite.BASE) ? path.substring(SampleSite.BASE.length()) : path);
      }
      Path file = file(path);
      boolean found = Files.isRegularFile(file);
      byte[] bytes = Files.readAllBytes(found ? file : site.resolve("404.html"));
      String name = found ? file.getFileName().toString() : "404.html";
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      exchange
          .getResponseHeaders()
          .set("Content-Type", type == null ? "application/octet-stream" : type);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Path file(String path) {
    if (!path.startsWith(SampleSite.BASE)) {
      return site.resolve("elsewhere");
    }
    Path file = site.resolve(path.substring(SampleSite.BASE.length())).normalize();
    return !file.startsWith(site) || path.endsWith("/") ? file.resolve("index.html") : file;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
