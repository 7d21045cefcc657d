package io.github.jourfixe.generator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.source.SourceText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links are found where they stand and asked for politely, here of a server on this computer. */
class WebTest {

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Web web = new PoliteWeb(Duration.ZERO, Duration.ofSeconds(5));
  private HttpServer server;

  @TempDir private Path temporary;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(exchange.getRequestMethod() + " " + path);
    String target =
        switch (path) {
          case "/moved" -> "/there";
          case "/moved-twice" -> "/moved";
          case "/for-now" -> "/there";
          case "/round" -> "/round";
          default -> null;
        };
    if (target != null) {
      exchange.getResponseHeaders().add("Location", target);
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    int status =
        switch (path) {
          case "/gone" -> 410;
          case "/no-head" -> head ? 405 : 200;
          case "/busy" -> 429;
          case "/closed" -> 403;
          case "/moved", "/round" -> 301;
          case "/moved-twice" -> 308;
          case "/for-now" -> 302;
          case "/there" -> 200;
          default -> 404;
        };
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private URI address(String path) {
    return URI.create(
        "http://"
            + server.getAddress().getAddress().getHostAddress()
            + ":"
            + server.getAddress().getPort()
            + path);
  }

  @ParameterizedTest
  @CsvSource({
    "/there,200,true", "/no-head,200,true", "/busy,429,true", "/closed,403,true",
    "/gone,410,false", "/nothing,404,false", "/for-now,200,true", "/round,0,false"
  })
  void knowsWhatIsThere(String path, int status, boolean there) {
    Answer answer = web.ask(address(path));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.isThere()).isEqualTo(there);
    assertThat(answer.moved()).isEmpty();
  }

  @Test
  void namesTheNewAddressOnlyOfWhatMovedForGood() {
    assertThat(web.ask(address("/moved")).moved()).contains(address("/there"));
    assertThat(web.ask(address("/moved-twice")).moved()).contains(address("/there"));
    assertThat(web.ask(address("/moved")).isFine()).isFalse();
  }

  @Test
  void asksForTheHeadAndForMoreOnlyIfNeedBe() {
    web.ask(address("/there"));
    web.ask(address("/no-head"));
    assertThat(asked).containsExactly("HEAD /there", "HEAD /no-head", "GET /no-head");
  }

  @Test
  void nobodyAnswersWhereNobodyListens() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertThat(web.ask(URI.create("http://127.0.0.1:" + port + "/"))).isEqualTo(Answer.NONE);
  }

  @Test
  void givesUpOnAServerThatNeverAnswers() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Web hasty = new PoliteWeb(Duration.ZERO, Duration.ofMillis(100));
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
      assertThat(hasty.ask(address)).isEqualTo(Answer.NONE);
    }
  }

  @Test
  void asksAgainOnlyForWhatWasBrokenOrIsOld() throws IOException {
    Path file = temporary.resolve("cache/answers.tsv");
    LocalDate day = LocalDate.of(2026, 1, 1);
    AnswerCache first = new AnswerCache(file, web, day, 30);
    first.ask(address("/there"));
    first.ask(address("/moved"));
    first.ask(address("/gone"));
    first.save();
    Files.writeString(
        file,
        Files.readString(file)
            + "damaged\n2026-13-01\t200\ta\t\n2026-01-01\t2x\tb\t\n2026-01-01\t200\tc\thttps://");
    asked.clear();
    AnswerCache second = new AnswerCache(file, web, day.plusDays(29), 30);
    assertThat(second.ask(address("/there")).isFine()).isTrue();
    assertThat(second.ask(address("/moved")).moved()).contains(address("/there"));
    assertThat(second.ask(address("/gone")).status()).isEqualTo(410);
    assertThat(asked).containsExactly("HEAD /gone");
    new AnswerCache(file, web, day.plusDays(30), 30).ask(address("/there"));
    assertThat(asked).containsExactly("HEAD /gone", "HEAD /there");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.de/x).|https://a.de/x",
        "https://a.de/Foo_(Bar)|https://a.de/Foo_(Bar)",
        "https://a.de/x,|https://a.de/x",
        "https://a.de/x}|https://a.de/x",
        "https://a.de/x**|https://a.de/x",
        "https://a.de/?q=[1]&r=2|https://a.de/?q=[1]&r=2",
      })
  void endsAnAddressWhereItsAuthorMeantIt(String written, String address) {
    assertThat(WebLinks.trimmed(written)).isEqualTo(address);
  }

  @Test
  void findsEachAddressWithItsPlaces() {
    SourceText text =
        new SourceText(
            "a.md",
            """
            ---
            online: https://konferenz.beispiel.de/raum
            ---
            [Eins](https://www.beispiel.de/a#teil), [zwei](https://www.beispiel.de/a#ende)
            und <https://www.example.org/nur-ein-beispiel>
            """);
    var found = WebLinks.in(List.of(new SourceFile.Text(text)));
    assertThat(found.keySet())
        .containsExactly(
            URI.create("https://konferenz.beispiel.de/raum"),
            URI.create("https://www.beispiel.de/a"));
    assertThat(found.get(URI.create("https://www.beispiel.de/a")))
        .extracting(place -> place.line() + ":" + place.column())
        .containsExactly("4:8", "4:48");
    assertThat(Optional.of(found)).isPresent();
  }
}
