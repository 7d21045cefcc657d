package io.github.jourfixe.generator.markdown;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.util.List;
import java.util.Map;

/** A text as the engine publishes it; holes of addresses show as {@code {target}}. */
record Rendered(String html, List<String> problems, MarkdownBody body) {

  static Rendered of(String... lines) {
    return with(Map.of(), lines);
  }

  static Rendered with(Map<String, String> glossary, String... lines) {
    return in("de", glossary, lines);
  }

  /** A text in a language, within an archive in German. */
  static Rendered in(String language, Map<String, String> glossary, String... lines) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText("a.md", String.join("\n", lines));
    MarkdownBody body = new FlexmarkEngine(glossary, "de").parse(source, 1, language, diagnostics);
    StringBuilder html = new StringBuilder();
    for (MarkdownBody.Segment segment : body.segments()) {
      if (segment instanceof MarkdownBody.Markup markup) {
        html.append(markup.html());
      } else if (segment instanceof MarkdownBody.Reference reference) {
        html.append('{').append(reference.target()).append('}');
      } else if (segment instanceof MarkdownBody.Picture picture) {
        html.append("{picture ").append(picture.target()).append('|').append(picture.alt());
        html.append('}');
      }
    }
    List<String> problems =
        diagnostics.sorted().stream()
            .map(
                found ->
                    found.location().line()
                        + ":"
                        + found.location().column()
                        + " "
                        + found.code().name())
            .toList();
    return new Rendered(html.toString().strip(), problems, body);
  }
}
