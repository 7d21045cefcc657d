package io.github.jourfixe.maven.preview;

import io.github.jourfixe.generator.PreviewedSite;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.sse.ServerSentEventConnection;
import io.undertow.server.handlers.sse.ServerSentEventHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final HttpString NO_SNIFF = new HttpString("X-Content-Type-Options");

  /** RFC 9110, section 15.5.20. */
  private static final int MISDIRECTED_REQUEST = 421;

  /** A browser that went away is noticed when it no longer takes these. */
  private static final long KEEP_ALIVE_MILLIS = 15_000;

  /** How long at most to wait for browsers to take what they asked for, before the server ends. */
  private static final long PATIENCE_MILLIS = 2_000;

  /** The server's library greets at start; kept here, since loggers are forgotten otherwise. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("io.undertow"),
          Logger.getLogger("org.jboss.threads"),
          Logger.getLogger("org.xnio"));

  private final Undertow server;
  private final GracefulShutdownHandler requests;
  private final ServerSentEventHandler browsers;
  private volatile Shown shown;
  private volatile boolean closing;
  private volatile long lastRequest = System.nanoTime();

  static {
    allow(Level.WARNING);
  }

  private PreviewServer(int port, PreviewedSite site, Optional<String> language) {
    this.shown = Shown.first(site, language);
    this.browsers = Handlers.serverSentEvents((browser, lastId) -> greet(browser));
    HttpHandler pages = new BlockingHandler(exchange -> new Answer(exchange, shown).send());
    this.requests = Handlers.gracefulShutdown(exchange -> guard(exchange, pages));
    this.server = Undertow.builder().addHttpListener(port, LOOPBACK).setHandler(requests).build();
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
    shown = shown.followedBy(site, textOnly);
    browsers.getConnections().forEach(browser -> browser.send(shown.state()));
  }

  /** Answers what was asked before, and refuses what is asked now. */
  @Override
  public void close() {
    closing = true;
    requests.shutdown();
    browsers.getConnections().forEach(ServerSentEventConnection::shutdown);
    try {
      requests.awaitShutdown(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop();
  }

  /** What connects while the threads end is nobody's concern, but the library would tell it all. */
  private void stop() {
    allow(Level.OFF);
    try {
      server.stop();
    } finally {
      allow(Level.WARNING);
    }
  }

  private static void allow(Level level) {
    QUIET.forEach(logger -> logger.setLevel(level));
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
    } else if (path.startsWith(LivePage.OWN) && !isOurOrigin(exchange)) {
      refuse(exchange, StatusCodes.FORBIDDEN);
    } else if (path.equals(LivePage.OWN + "events")) {
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
    if (closing) {
      browser.shutdown();
      return;
    }
    browser.setKeepAliveTime(KEEP_ALIVE_MILLIS);
    browser.send(shown.state());
  }
}
