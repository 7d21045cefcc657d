package io.github.jourfixe.generator.media;

import java.util.Objects;

/**
 * What the picture says that other programs show for a link to a page.
 *
 * @param above what the page belongs to, or the empty string
 * @param title the page's
 * @param below when it is or what it is about, or the empty string
 * @param site the site's title, or the empty string
 * @param mark which of the four marks stands before {@code above}, from 1; 0 for none
 */
public record PreviewCard(String above, String title, String below, String site, int mark) {

  /** In pixels; what other programs ask for. */
  public static final int WIDTH = 1200;

  /** In pixels. */
  public static final int HEIGHT = 630;

  public PreviewCard {
    Objects.requireNonNull(above, "above");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(below, "below");
    Objects.requireNonNull(site, "site");
    if (mark < 0 || mark > 4) {
      throw new IllegalArgumentException("mark: " + mark);
    }
  }

  /** The same in one line, for those who cannot see it. */
  public String inWords() {
    StringBuilder words = new StringBuilder();
    for (String part : new String[] {above, title, below, site}) {
      if (!part.isEmpty()) {
        words.append(words.isEmpty() ? "" : " · ").append(part);
      }
    }
    return words.toString();
  }
}
