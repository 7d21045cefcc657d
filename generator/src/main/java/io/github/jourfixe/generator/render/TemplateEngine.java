package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.theme.Messages;
import io.github.jourfixe.generator.theme.Theme;
import io.github.jourfixe.generator.view.PageView;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Renders views by the templates of a theme: unknown attributes and messages fail, everything is
 * escaped, and templates can reach nothing but the view. Immutable and safe for several threads.
 */
public final class TemplateEngine {

  /** Name of the variable that holds the view. */
  static final String PAGE = "page";

  private final PebbleEngine pebble;
  private final Theme theme;

  /**
   * An engine for one site.
   *
   * @param theme gives the templates and assets
   * @param messages the texts of the site's language
   */
  public TemplateEngine(Theme theme, Messages messages) throws IOException {
    this.theme = theme;
    this.pebble =
        new PebbleEngine.Builder()
            .loader(new ThemeLoader(theme))
            .extension(new ThemeExtension(messages, theme.fingerprinted()))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .methodAccessValidator((object, method) -> false)
            .build();
  }

  /**
   * The page as HTML.
   *
   * @throws TemplateException if the template, or one that it includes, is wrong
   */
  public String render(PageView page) throws TemplateException {
    StringWriter html = new StringWriter(8192);
    try {
      pebble.getTemplate(page.template()).evaluate(html, Map.of(PAGE, page));
    } catch (PebbleException e) {
      throw new TemplateException(file(page, e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot render " + page.template(), e);
    }
    return html.toString();
  }

  private String file(PageView page, PebbleException problem) {
    String name = problem.getFileName() == null ? page.template() : problem.getFileName();
    try {
      return theme.templateFile(name);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot find the template " + name, e);
    }
  }
}
