package io.github.jourfixe.maven.preview;

import io.undertow.util.MimeMappings;

/** Says by which names browsers know the kinds of files. */
final class MediaTypes {

  private static final MimeMappings TYPES =
      MimeMappings.builder()
          .addMapping("ics", "text/calendar")
          .addMapping("webmanifest", "application/manifest+json")
          .addMapping("md", "text/markdown")
          .addMapping("webp", "image/webp")
          .build();

  private MediaTypes() {}

  /** The value of {@code Content-Type} for files of an ending. */
  static String of(String ending) {
    String type = TYPES.getMimeType(ending);
    if (type == null) {
      return "application/octet-stream";
    }
    boolean text =
        type.startsWith("text/")
            || type.endsWith("javascript")
            || type.endsWith("json")
            || type.endsWith("xml");
    return text ? type + "; charset=utf-8" : type;
  }
}
