package io.github.jourfixe.generator.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks by HTTP: one question at a time to each host, with a pause before the next; for the head
 * first, and for the whole only where a server does not answer that.
 */
public final class PoliteWeb implements Web {

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);

  /** Answers of servers that do not know HEAD, or do not want it. */
  private static final Set<Integer> ASK_AGAIN = Set.of(400, 403, 404, 405, 406, 500, 501, 503);

  private static final String AGENT = "jourfixe-links/1 (link check of an archive's editors)";

  private final Duration pause;
  private final Duration patience;
  private final HttpClient client;
  private final Map<String, Object> hosts = new ConcurrentHashMap<>();

  /**
   * A way to the web.
   *
   * @param pause between two questions to a host
   * @param patience how long to wait for an answer
   */
  public PoliteWeb(Duration pause, Duration patience) {
    this.pause = pause;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  @Override
  public Answer ask(URI address) {
    try {
      URI current = address;
      Optional<URI> moved = Optional.empty();
      boolean forGood = true;
      for (int i = 0; i <= MOST_REDIRECTS; i++) {
        HttpResponse<Void> response = answer(current);
        int status = response.statusCode();
        Optional<String> target = response.headers().firstValue("Location");
        if (!FOR_GOOD.contains(status) && !FOR_NOW.contains(status) || target.isEmpty()) {
          return new Answer(status, moved);
        }
        current = current.resolve(target.orElseThrow());
        // Only as far as every step was for good is the new address the one to write.
        forGood = forGood && FOR_GOOD.contains(status);
        moved = forGood ? Optional.of(current) : moved;
      }
      return Answer.NONE;
    } catch (IOException | IllegalArgumentException e) {
      // Whatever the reason, a name that is not known or a line that is cut: nobody answers there.
      return Answer.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The link check was interrupted", e);
    }
  }

  private HttpResponse<Void> answer(URI address) throws IOException, InterruptedException {
    HttpResponse<Void> head = send("HEAD", address);
    return ASK_AGAIN.contains(head.statusCode()) ? send("GET", address) : head;
  }

  private HttpResponse<Void> send(String method, URI address)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, BodyPublishers.noBody())
            .header("User-Agent", AGENT)
            .timeout(patience)
            .build();
    synchronized (hosts.computeIfAbsent(String.valueOf(address.getHost()), host -> new Object())) {
      try {
        return client.send(request, BodyHandlers.discarding());
      } finally {
        LockSupport.parkNanos(pause.toNanos());
      }
    }
  }
}
