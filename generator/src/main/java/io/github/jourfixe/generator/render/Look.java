package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.theme.Messages;
import io.github.jourfixe.generator.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** What pages look like: texts and templates. */
public final class Look {

  private final Messages messages;
  private final TemplateEngine templates;

  private Look(Theme theme, String language) throws IOException {
    this.messages = theme.messages(language);
    this.templates = new TemplateEngine(theme, messages);
  }

  /**
   * What the look of pages depends on. Templates are read when they are first used: whoever hears
   * that one of them has changed must see to it that this is forgotten.
   *
   * @param own the site's own templates and messages, and the names of its assets
   * @param language of the messages
   */
  public record Key(Map<String, String> own, String language) implements Memory.Key<Look> {}

  /** The look that a theme gives in a language. */
  static Look of(Theme theme, String language, Memory memory, Diagnostics diagnostics)
      throws IOException {
    theme.check(diagnostics);
    return memory.recall(
        new Key(theme.own(), language), diagnostics, none -> read(theme, language));
  }

  private static Look read(Theme theme, String language) {
    try {
      return new Look(theme, language);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the theme", e);
    }
  }

  Messages messages() {
    return messages;
  }

  TemplateEngine templates() {
    return templates;
  }
}
