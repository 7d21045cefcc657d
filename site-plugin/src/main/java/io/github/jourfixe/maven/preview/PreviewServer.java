package io.github.jourfixe.maven.preview;

import io.github.jourfixe.generator.PreviewedSite;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.Severity;
import io.github.jourfixe.generator.output.OutputFile;
import io.github.jourfixe.generator.report.FindingsReport;
import io.github.jourfixe.generator.report.ReportForm;
import io.github.jourfixe.generator.text.Json;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.sse.ServerSentEventConnection;
import io.undertow.server.handlers.sse.ServerSentEventHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.MimeMappings;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows a site to the browsers of this computer, and to nobody else: it listens on the loopback
 * address, answers GET and HEAD only, and only if it is called by a name of this computer, so that
 * no foreign page can read along. Addresses are looked up among the site's own, never in the file
 * system.
 */
public final class PreviewServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final Set<String> NAMES = Set.of("localhost", LOOPBACK, "[::1]");

  /** Addresses of the preview's own; no page can have them, since no address has underscores. */
  private static final String OWN = "/_jourfixe/";

  private static final HttpString NO_SNIFF = new HttpString("X-Content-Type-Options");

  /** RFC 9110, section 15.5.20. */
  private static final int MISDIRECTED_REQUEST = 421;

  /** A browser that went away is noticed when it no longer takes these. */
  private static final long KEEP_ALIVE_MILLIS = 15_000;

  /** The server's library greets at start; kept here, since loggers are forgotten otherwise. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("io.undertow"),
          Logger.getLogger("org.jboss.threads"),
          Logger.getLogger("org.xnio"));

  private static final MimeMappings TYPES =
      MimeMappings.builder()
          .addMapping("ics", "text/calendar")
          .addMapping("webmanifest", "application/manifest+json")
          .addMapping("md", "text/markdown")
          .addMapping("webp", "image/webp")
          .build();

  /**
   * What is shown.
   *
   * @param version changes with the pages
   * @param look changes with what pages load: styles, scripts, pictures
   */
  private record Shown(PreviewedSite site, String version, String look, Optional<String> language) {
    FindingsReport report() {
      return new FindingsReport(language.orElse(site.language()), "", site.asOf(), site.findings());
    }
  }

  private final Undertow server;
  private final ServerSentEventHandler browsers;
  private final String session = UUID.randomUUID().toString();
  private volatile Shown shown;
  private volatile long lastRequest = System.nanoTime();

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private PreviewServer(int port, PreviewedSite site, Optional<String> language) {
    this.shown = new Shown(site, session + "-0", session + "-0", language);
    this.browsers = Handlers.serverSentEvents((browser, lastId) -> greet(browser));
    HttpHandler pages = new BlockingHandler(this::answer);
    this.server =
        Undertow.builder()
            .addHttpListener(port, LOOPBACK)
            .setHandler(exchange -> guard(exchange, pages))
            .build();
    server.start();
  }

  /**
   * Starts a server.
   *
   * @param port 0 for a free one
   * @param site what to show first
   * @param language in which to tell findings; empty for that of the site
   * @throws BindException if the port is taken
   */
  public static PreviewServer start(int port, PreviewedSite site, Optional<String> language)
      throws BindException {
    try {
      return new PreviewServer(port, site, language);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof BindException taken) {
        throw taken;
      }
      throw e;
    }
  }

  /** Where the site is, with the path below which it will be published. */
  public URI address() {
    InetSocketAddress bound = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    return URI.create("http://" + LOOPBACK + ":" + bound.getPort() + shown.site().basePath());
  }

  /** How long ago a browser last asked for something, in nanoseconds; 0 while one is watching. */
  public long idleNanos() {
    return browsers.getConnections().isEmpty() ? System.nanoTime() - lastRequest : 0;
  }

  /**
   * Shows a site from now on; browsers renew their page, unless the folder has errors.
   *
   * @param textOnly whether only texts have changed, so that a page need not load again what it
   *     already has
   */
  public void show(PreviewedSite site, boolean textOnly) {
    Shown before = shown;
    shown =
        new Shown(
            site,
            site.isOutdated() ? before.version() : next(before.version()),
            textOnly ? before.look() : next(before.look()),
            before.language());
    browsers.getConnections().forEach(browser -> browser.send(state()));
  }

  private String next(String version) {
    return session + "-" + (Long.parseLong(version.substring(version.lastIndexOf('-') + 1)) + 1);
  }

  @Override
  public void close() {
    browsers.getConnections().forEach(ServerSentEventConnection::shutdown);
    server.stop();
  }

  private void guard(HttpServerExchange exchange, HttpHandler site) throws Exception {
    exchange.getResponseHeaders().put(NO_SNIFF, "nosniff");
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    String path = exchange.getRequestPath();
    if (!isOurName(exchange.getRequestHeaders().getFirst(Headers.HOST))) {
      refuse(exchange, MISDIRECTED_REQUEST);
    } else if (!isReading(exchange)) {
      exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
      refuse(exchange, StatusCodes.METHOD_NOT_ALLOWED);
    } else if (path.startsWith(OWN) && !isOurOrigin(exchange)) {
      refuse(exchange, StatusCodes.FORBIDDEN);
    } else if (path.equals(OWN + "events")) {
      browsers.handleRequest(exchange);
    } else {
      lastRequest = System.nanoTime();
      site.handleRequest(exchange);
    }
  }

  private static void refuse(HttpServerExchange exchange, int status) {
    exchange.setStatusCode(status);
    exchange.endExchange();
  }

  private static boolean isReading(HttpServerExchange exchange) {
    HttpString method = exchange.getRequestMethod();
    return method.equals(Methods.GET) || method.equals(Methods.HEAD);
  }

  private static boolean isOurName(String host) {
    return host != null && NAMES.contains(host.replaceFirst(":\\d*$", ""));
  }

  /** Browsers name the page that asks, if it is another site's. */
  private static boolean isOurOrigin(HttpServerExchange exchange) {
    String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
    String host = exchange.getRequestHeaders().getFirst(Headers.HOST);
    return origin == null || origin.equals("http://" + host);
  }

  private void greet(ServerSentEventConnection browser) {
    browser.setKeepAliveTime(KEEP_ALIVE_MILLIS);
    browser.send(state());
  }

  private String state() {
    Shown now = shown;
    List<Diagnostic> findings = now.site().findings();
    // One line, as an event's data is.
    return Json.of(
            Map.of(
                "version",
                now.version(),
                "look",
                now.look(),
                "language",
                now.report().language(),
                "errors",
                count(findings, Severity.ERROR),
                "warnings",
                count(findings, Severity.WARNING)))
        .replace('\n', ' ');
  }

  private static int count(List<Diagnostic> findings, Severity severity) {
    return (int) findings.stream().filter(found -> found.severity() == severity).count();
  }

  private void answer(HttpServerExchange exchange) throws IOException {
    String path = exchange.getRequestPath();
    Shown now = shown;
    if (path.startsWith(OWN)) {
      answerOwn(exchange, path.substring(OWN.length()), now);
      return;
    }
    String base = now.site().basePath();
    if (!path.startsWith(base)) {
      boolean top = path.equals("/") || (path + "/").equals(base);
      redirectOr404(exchange, now, top ? Optional.of(base) : Optional.empty());
      return;
    }
    String name = path.substring(base.length());
    boolean folder = name.isEmpty() || name.endsWith("/");
    Optional<OutputFile> file = now.site().file(folder ? name + "index.html" : name);
    if (file.isPresent()) {
      send(exchange, file.orElseThrow(), now);
    } else if (!now.site().exists() || now.site().holds(folder ? name + "index.html" : name)) {
      // Either the folder has had errors from the start, or the page's template has.
      sendHtml(exchange, placeholder(now), now);
    } else {
      boolean page = !folder && now.site().file(name + "/index.html").isPresent();
      redirectOr404(exchange, now, page ? Optional.of(path + "/") : Optional.empty());
    }
  }

  private void redirectOr404(HttpServerExchange exchange, Shown now, Optional<String> target)
      throws IOException {
    if (target.isPresent()) {
      exchange.setStatusCode(StatusCodes.FOUND);
      exchange.getResponseHeaders().put(Headers.LOCATION, target.orElseThrow());
      exchange.endExchange();
      return;
    }
    exchange.setStatusCode(StatusCodes.NOT_FOUND);
    Optional<OutputFile> page = now.site().file("404.html");
    if (page.isPresent()) {
      send(exchange, page.orElseThrow(), now);
    } else {
      sendHtml(exchange, placeholder(now), now);
    }
  }

  private void answerOwn(HttpServerExchange exchange, String name, Shown now) throws IOException {
    switch (name) {
      case "findings" -> send(exchange, "html", bytes(ReportForm.HTML.render(now.report())));
      case "live.js", "live.css" -> {
        try (InputStream stream = PreviewServer.class.getResourceAsStream(name)) {
          byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
          send(exchange, name.substring("live.".length()), bytes);
        }
      }
      default -> redirectOr404(exchange, now, Optional.empty());
    }
  }

  private void send(HttpServerExchange exchange, OutputFile file, Shown now) throws IOException {
    String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
    if (file instanceof OutputFile.Copied copied) {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type(ending));
      exchange.setResponseContentLength(Files.size(copied.source()));
      if (exchange.getRequestMethod().equals(Methods.GET)) {
        Files.copy(copied.source(), exchange.getOutputStream());
      }
    } else if (file instanceof OutputFile.Generated generated) {
      if (ending.equals("html")) {
        sendHtml(exchange, new String(generated.bytes(), StandardCharsets.UTF_8), now);
      } else {
        send(exchange, ending, generated.bytes());
      }
    }
  }

  private static void sendHtml(HttpServerExchange exchange, String html, Shown now)
      throws IOException {
    send(exchange, "html", bytes(live(html, now)));
  }

  private static void send(HttpServerExchange exchange, String ending, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type(ending));
    exchange.setResponseContentLength(bytes.length);
    if (exchange.getRequestMethod().equals(Methods.GET)) {
      exchange.getOutputStream().write(bytes);
    }
  }

  private static String type(String ending) {
    String type = TYPES.getMimeType(ending);
    if (type == null) {
      return "application/octet-stream";
    }
    boolean text =
        type.startsWith("text/")
            || type.endsWith("javascript")
            || type.endsWith("json")
            || type.endsWith("xml");
    return text ? type + "; charset=utf-8" : type;
  }

  /** The page with the script that watches for the next version. */
  private static String live(String html, Shown now) {
    String script =
        "<script src=\""
            + OWN
            + "live.js\" data-version=\""
            + now.version()
            + "\" data-look=\""
            + now.look()
            + "\"></script>\n";
    int end = html.lastIndexOf("</body>");
    return end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
  }

  private static String placeholder(Shown now) {
    boolean german = now.report().language().equals("de");
    String title = german ? "Noch keine Seite" : "No page yet";
    String text =
        german
            ? "Die Seite erscheint, sobald die Fehler behoben sind."
            : "The page appears as soon as the errors are mended.";
    return "<!DOCTYPE html>\n<html lang=\""
        + (german ? "de" : "en")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title
        + "</title>\n</head>\n<body>\n<h1>"
        + title
        + "</h1>\n<p>"
        + text
        + "</p>\n</body>\n</html>\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
