package io.github.jourfixe.generator.media;

/** A picture that cannot be read, and so cannot be published without what it may hold. */
public final class BrokenPictureException extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenPictureException(String message) {
    super(message);
  }

  BrokenPictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
