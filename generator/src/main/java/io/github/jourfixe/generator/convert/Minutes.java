package io.github.jourfixe.generator.convert;

import java.util.List;

/**
 * Minutes as Markdown.
 *
 * @param markdown the text, ending with a line end
 * @param lines what a reader sees of it, line by line, without markup
 * @param pictures those that were within it, in order; the text refers to them by name
 * @param losses what could not be taken over, in the words of the file
 */
public record Minutes(
    String markdown, List<String> lines, List<Picture> pictures, List<String> losses) {

  public Minutes {
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
    losses = List.copyOf(losses);
  }

  /**
   * A picture within a document.
   *
   * @param name of the file to be
   * @param bytes its content; not to be changed
   * @param described whether the document has a text for those who cannot see it
   */
  public record Picture(String name, byte[] bytes, boolean described) {}
}
