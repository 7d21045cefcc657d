package io.github.jourfixe.generator.view;

/**
 * A page of text; template {@code page}.
 *
 * @param frame what is around it
 * @param title its title
 * @param body its text
 * @param updated day of the last change, in words
 */
public record TextView(Frame frame, String title, SafeHtml body, String updated)
    implements PageView {

  @Override
  public String template() {
    return "page";
  }
}
