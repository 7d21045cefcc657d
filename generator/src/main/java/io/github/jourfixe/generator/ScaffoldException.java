package io.github.jourfixe.generator;

/** A new content file cannot be made; the message tells why, in the archive's language. */
public final class ScaffoldException extends Exception {

  private static final long serialVersionUID = 1L;

  ScaffoldException(String message) {
    super(message);
  }
}
