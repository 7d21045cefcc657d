package io.github.jourfixe.maven.preview;

import io.github.jourfixe.generator.output.OutputFile;
import io.github.jourfixe.generator.report.ReportForm;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;

/** Answers one request for a page or a file of what is shown. */
final class Answer {

  private final HttpServerExchange exchange;
  private final Shown now;

  Answer(HttpServerExchange exchange, Shown now) {
    this.exchange = exchange;
    this.now = now;
  }

  void send() throws IOException {
    String path = exchange.getRequestPath();
    if (path.startsWith(LivePage.OWN)) {
      answerOwn(path.substring(LivePage.OWN.length()));
      return;
    }
    String base = now.site().basePath();
    if (!path.startsWith(base)) {
      boolean top = path.equals("/") || (path + "/").equals(base);
      redirectOr404(top ? Optional.of(base) : Optional.empty());
      return;
    }
    String name = path.substring(base.length());
    boolean folder = name.isEmpty() || name.endsWith("/");
    Optional<OutputFile> file = now.site().file(folder ? name + "index.html" : name);
    if (file.isPresent()) {
      send(file.orElseThrow());
    } else if (!now.site().exists() || now.site().holds(folder ? name + "index.html" : name)) {
      // Either the folder has had errors from the start, or the page's template has.
      sendHtml(LivePage.placeholder(now.language()));
    } else {
      boolean page = !folder && now.site().file(name + "/index.html").isPresent();
      redirectOr404(page ? Optional.of(path + "/") : Optional.empty());
    }
  }

  private void redirectOr404(Optional<String> target) throws IOException {
    if (target.isPresent()) {
      exchange.setStatusCode(StatusCodes.FOUND);
      exchange.getResponseHeaders().put(Headers.LOCATION, target.orElseThrow());
      exchange.endExchange();
      return;
    }
    exchange.setStatusCode(StatusCodes.NOT_FOUND);
    Optional<OutputFile> page = now.site().file("404.html");
    if (page.isPresent()) {
      send(page.orElseThrow());
    } else {
      sendHtml(LivePage.placeholder(now.language()));
    }
  }

  private void answerOwn(String name) throws IOException {
    switch (name) {
      case "findings" -> send("html", bytes(ReportForm.HTML.render(now.report())));
      case "live.js", "live.css" -> {
        try (InputStream stream = LivePage.class.getResourceAsStream(name)) {
          byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
          send(name.substring("live.".length()), bytes);
        }
      }
      default -> redirectOr404(Optional.empty());
    }
  }

  private void send(OutputFile file) throws IOException {
    String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
    if (file instanceof OutputFile.Copied copied) {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, MediaTypes.of(ending));
      exchange.setResponseContentLength(Files.size(copied.source()));
      if (exchange.getRequestMethod().equals(Methods.GET)) {
        Files.copy(copied.source(), exchange.getOutputStream());
      }
    } else if (file instanceof OutputFile.Generated generated) {
      if (ending.equals("html")) {
        sendHtml(new String(generated.bytes(), StandardCharsets.UTF_8));
      } else {
        send(ending, generated.bytes());
      }
    }
  }

  private void sendHtml(String html) throws IOException {
    send("html", bytes(LivePage.of(html, now)));
  }

  private void send(String ending, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, MediaTypes.of(ending));
    exchange.setResponseContentLength(bytes.length);
    if (exchange.getRequestMethod().equals(Methods.GET)) {
      exchange.getOutputStream().write(bytes);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
