package io.github.jourfixe.generator.media;

/** The forms of pictures that browsers show and of which all private data can be taken away. */
public enum PictureKind {
  /** Photographs. */
  JPEG("image/jpeg", "jpg"),
  /** Drawings and screenshots; stays without loss. */
  PNG("image/png", "png"),
  /** Small drawings that may move. */
  GIF("image/gif", "gif"),
  /** What browsers prefer, since it is the smallest. */
  WEBP("image/webp", "webp"),
  /** Drawings that are made of lines. */
  SVG("image/svg+xml", "svg");

  private final String mediaType;
  private final String ending;

  PictureKind(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** The media type, as in the {@code type} attribute of HTML. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a file's name, without the dot. */
  public String ending() {
    return ending;
  }
}
