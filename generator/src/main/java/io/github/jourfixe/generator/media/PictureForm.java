package io.github.jourfixe.generator.media;

import java.util.ArrayList;
import java.util.List;

/**
 * A form in which a picture is published.
 *
 * @param width in pixels, never more than the picture has
 * @param kind JPEG, PNG, GIF or WebP
 */
public record PictureForm(int width, PictureKind kind) {

  /**
   * Widths of photographs: a phone, a phone with fine pixels or a column of text, and such a column
   * with fine pixels.
   */
  private static final List<Integer> WIDTHS = List.of(480, 800, 1400);

  /** The picture as it was given, upright and without private data. */
  public static PictureForm whole(PictureFacts facts) {
    return new PictureForm(facts.width(), facts.kind());
  }

  /**
   * The forms in which a picture in a text is offered, narrow ones first, those for every browser
   * before WebP. Photographs come in several widths. Drawings stay as large as they are, up to the
   * widest, so that what is written in them can be read; moving pictures stay as they are.
   *
   * @param webp whether there can be WebP
   */
  public static List<PictureForm> offered(PictureFacts facts, boolean webp) {
    if (!facts.isConvertible()) {
      return List.of();
    }
    int widest = WIDTHS.get(WIDTHS.size() - 1);
    List<Integer> widths = new ArrayList<>();
    if (facts.kind() == PictureKind.JPEG) {
      WIDTHS.stream().filter(width -> width < Math.min(widest, facts.width())).forEach(widths::add);
    }
    widths.add(Math.min(widest, facts.width()));
    List<PictureForm> forms = new ArrayList<>();
    widths.forEach(width -> forms.add(new PictureForm(width, facts.kind())));
    if (webp) {
      widths.forEach(width -> forms.add(new PictureForm(width, PictureKind.WEBP)));
    }
    return List.copyOf(forms);
  }
}
