package io.github.jourfixe.generator.web;

import java.net.URI;
import java.util.Optional;

/**
 * What a server said about an address.
 *
 * @param status of the last answer by RFC 9110; 0 if there was none
 * @param moved where it has moved for good; empty if it has not
 */
public record Answer(int status, Optional<URI> moved) {

  /** Nobody answered. */
  public static final Answer NONE = new Answer(0, Optional.empty());

  /** Whether the address is fine as it is. */
  public boolean isFine() {
    return isThere() && moved.isEmpty();
  }

  /**
   * Whether there is something. A server that lets nobody in, or that has enough of questions, is
   * there as well.
   */
  public boolean isThere() {
    return status >= 200 && status < 400 || status == 401 || status == 403 || status == 429;
  }
}
