package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.jourfixe.generator.web.PublishedSite;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How old a site is, asked over the network as its readers would. */
class SiteAgeTest {

  private HttpServer server;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aSiteSaysOfWhichDayItIsAndWhenItShouldHaveChanged() {
    SiteAge age =
        age(
            Map.of(
                "/a/", "<head><meta name=\"jourfixe:as-of\" content=\"2019-05-01\">",
                "/a/next-change.txt", "2019-05-05T22:00:00Z\n"));
    assertThat(age.days(LocalDate.of(2019, 5, 4))).contains(3L);
    assertThat(age.isOverdue(Instant.parse("2019-05-06T21:59:59Z"))).isFalse();
    assertThat(age.isOverdue(Instant.parse("2019-05-06T22:00:01Z"))).isTrue();
  }

  @Test
  void aSiteOnWhichNothingWillChangeIsNeverOverdue() {
    SiteAge age =
        age(
            Map.of(
                "/a/", "<meta name=\"jourfixe:as-of\" content=\"2019-05-01\">",
                "/a/next-change.txt", "never\n"));
    assertThat(age.isOverdue(Instant.parse("2039-05-06T00:00:00Z"))).isFalse();
  }

  @Test
  void whatIsNoSiteOfThisProgramHasNoAge() {
    assertThat(age(Map.of("/a/", "<title>Parkseite</title>")).days(LocalDate.of(2019, 5, 4)))
        .isEmpty();
    assertThat(age(Map.of()).asOf()).isEmpty();
  }

  private SiteAge age(Map<String, String> files) {
    server.createContext(
        "/",
        exchange -> {
          String text = files.get(exchange.getRequestURI().getPath());
          byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(text == null ? 404 : 200, bytes.length);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
          }
        });
    try {
      URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/a/");
      return SiteAge.of(new PublishedSite(url, Duration.ofSeconds(10)));
    } finally {
      server.removeContext("/");
    }
  }
}
