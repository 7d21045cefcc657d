package io.github.jourfixe.generator.view;

/**
 * An address that moved; template {@code redirect}.
 *
 * @param frame what is around it; its canonical address is that of the target
 * @param target where it moved
 */
public record RedirectView(Frame frame, LinkView target) implements PageView {

  @Override
  public String template() {
    return "redirect";
  }
}
