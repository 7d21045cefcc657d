package io.github.jourfixe.generator.parse;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import io.github.jourfixe.generator.source.SourceText;
import io.github.jourfixe.generator.yaml.FrontMatter;
import io.github.jourfixe.generator.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Reads what the file of an event said earlier; what was wrong then is nobody's concern now. */
public final class EarlierEvent {

  private EarlierEvent() {}

  /**
   * The event of an earlier text, without its report.
   *
   * @return nothing if no site could be built of it, or if it was no event
   */
  public static Optional<EventDocument> read(SourceText text) {
    Diagnostics unheeded = new Diagnostics();
    String[] path = text.file().split("/");
    if (path.length < 3 || !path[0].equals("events") || !text.file().endsWith(".md")) {
      return Optional.empty();
    }
    return FrontMatter.split(text, unheeded)
        .flatMap(
            parts -> new YamlReader().read(text, parts.firstLine(), parts.lastLine(), unheeded))
        .flatMap(
            mapping ->
                EventFields.read(mapping, unheeded)
                    .map(
                        read ->
                            new EventDocument(
                                path[1],
                                DocumentParser.stem(path),
                                read.series(),
                                read.details(),
                                MarkdownBody.EMPTY,
                                new ParsedDocument.Places(
                                    mapping.location(),
                                    read.date(),
                                    mapping.location(),
                                    List.of()))))
        .filter(document -> !unheeded.hasErrors());
  }
}
