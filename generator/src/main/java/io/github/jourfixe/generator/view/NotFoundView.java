package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * What a server shows for an address that does not exist; template {@code not-found}. Its
 * references begin at the site's root, since nobody knows where it will be shown.
 *
 * @param frame what is around it
 * @param latest the latest reports, newest first
 */
public record NotFoundView(Frame frame, List<EventCard> latest) implements PageView {

  @Override
  public String template() {
    return "not-found";
  }
}
