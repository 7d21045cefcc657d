package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML as its editors mean it: every value keeps its text as typed, and where YAML would
 * silently read something else, or nothing, that is an error with its place. Values that are
 * reported are read as their editor meant them, so that what follows is checked in the same run.
 *
 * <p>Safe for use by several threads.
 */
public final class YamlReader {

  /** One value may be wrong in each round; nobody mends more of them at a time. */
  private static final int ROUNDS = 100;

  private final YAMLFactory factory = new YAMLFactory();

  /** Reads a whole file. An empty one is an empty mapping. */
  public Optional<YamlNode.Mapping> read(SourceText source, Diagnostics diagnostics) {
    return read(source, 1, source.lineCount(), diagnostics);
  }

  /**
   * Reads some lines of a file, numbered from 1. No lines, or none with content, are an empty
   * mapping.
   *
   * @param source the whole file
   * @param firstLine the first line to read
   * @param lastLine the last line to read; less than {@code firstLine} for none
   * @param diagnostics takes the findings
   * @return nothing if the values are unknown, which has been reported
   */
  public Optional<YamlNode.Mapping> read(
      SourceText source, int firstLine, int lastLine, Diagnostics diagnostics) {
    YamlDraft draft = new YamlDraft(source, firstLine, lastLine);
    YamlFindings findings = new YamlFindings(draft, diagnostics);
    if (draft.unreadable() >= 0) {
      int code = draft.charAt(draft.unreadable());
      findings.report(
          Code.YAML_SYNTAX, draft.unreadable(), String.format(Locale.ROOT, "U+%04X", code));
      return Optional.empty();
    }
    for (int round = 0; round < ROUNDS; round++) {
      try (YAMLParser parser = parser(draft)) {
        TokenReader tokens = new TokenReader(parser, draft, findings);
        Optional<YamlNode.Mapping> mapping = Optional.empty();
        try {
          mapping = new NodeReader(draft, findings, tokens).read();
        } catch (JacksonException e) {
          YamlFault fault = YamlFault.of(e, draft, tokens);
          // What was just found before this place is also what the parser stumbled over.
          if (!draft.isChanged()) {
            new FaultFinder(draft, findings, tokens).explain(fault);
          }
        }
        if (!draft.isChanged()) {
          return mapping.filter(read -> findings.complete());
        }
      }
    }
    return Optional.empty();
  }

  private YAMLParser parser(YamlDraft draft) {
    return (YAMLParser)
        factory.createParser(ObjectReadContext.empty(), new StringReader(draft.take()));
  }
}
