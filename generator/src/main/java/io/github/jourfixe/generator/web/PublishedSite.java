package io.github.jourfixe.generator.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Reads small files of a site that is published. */
public final class PublishedSite {

  /** What a page tells of its age stands in its head. */
  private static final int MOST_BYTES = 64 * 1024;

  private final URI baseUrl;
  private final Duration patience;
  private final HttpClient client;

  /**
   * A site.
   *
   * @param baseUrl where it is, ending with a slash
   * @param patience how long to wait for an answer
   */
  public PublishedSite(URI baseUrl, Duration patience) {
    this.baseUrl = baseUrl;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(patience)
            .build();
  }

  /**
   * The beginning of a file; empty if the site has none, or does not answer.
   *
   * @param path from the site's root, without a slash at its beginning
   */
  public Optional<String> read(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(baseUrl.resolve(path))
            .timeout(patience)
            .header("Cache-Control", "no-cache")
            .build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return response.statusCode() == 200
            ? Optional.of(new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8))
            : Optional.empty();
      }
    } catch (IOException e) {
      // Whatever the reason, nobody can read the site.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The check was interrupted", e);
    }
  }
}
