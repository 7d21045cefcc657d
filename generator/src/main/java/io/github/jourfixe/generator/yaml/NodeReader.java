package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * Makes the tree of one document from its tokens. Anchors, aliases, tags, merge keys, duplicate
 * keys and further documents are reported, never followed.
 */
final class NodeReader {

  private static final int MAX_DEPTH = 100;

  private final YamlDraft draft;
  private final YamlFindings findings;
  private final TokenReader tokens;
  private final ScalarReader scalars;
  private int depth;
  private boolean stopped;

  NodeReader(YamlDraft draft, YamlFindings findings, TokenReader tokens) {
    this.draft = draft;
    this.findings = findings;
    this.tokens = tokens;
    this.scalars = new ScalarReader(draft, findings, tokens);
  }

  /** The document; nothing if it is no mapping or was given up. */
  Optional<YamlNode.Mapping> read() {
    SourceLocation beginning = draft.at(0);
    boolean any = tokens.advance();
    int start = tokens.start();
    YamlNode root = any ? node(beginning, -1) : new YamlNode.Empty(beginning);
    if (stopped) {
      return Optional.empty();
    }
    int end = tokens.end();
    if (tokens.advance()) {
      findings.reportLoss(Code.YAML_SECOND_DOCUMENT, separator(end));
    }
    if (root instanceof YamlNode.Empty) {
      return Optional.of(new YamlNode.Mapping(List.of(), beginning));
    }
    if (root instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    scalars.reportNoMapping(start);
    return Optional.empty();
  }

  /** The value at the current token; {@code column} is that of the block around it. */
  private YamlNode node(SourceLocation owner, int column) {
    JsonToken token = tokens.token();
    if (!token.isStructStart()) {
      return scalars.value(owner, column);
    }
    int start = tokens.start();
    boolean block = tokens.end() == start;
    if (!block) {
      scalars.dropProperties();
    }
    if (++depth > MAX_DEPTH) {
      findings.reportLoss(Code.YAML_TOO_DEEP, start, MAX_DEPTH);
      stopped = true;
      return new YamlNode.Empty(owner);
    }
    boolean mapping = token == JsonToken.START_OBJECT;
    int inner = block ? draft.column(start) : column;
    YamlNode node = mapping ? mapping(start, inner) : sequence(start, inner);
    depth--;
    return node;
  }

  private YamlNode sequence(int start, int column) {
    SourceLocation location = draft.at(start);
    List<YamlNode> items = new ArrayList<>();
    while (!stopped && tokens.advance() && tokens.token() != JsonToken.END_ARRAY) {
      scalars.inspectItem();
      items.add(node(draft.at(dash(tokens.start())), column));
    }
    return new YamlNode.Sequence(items, location);
  }

  private YamlNode mapping(int start, int column) {
    SourceLocation location = draft.at(start);
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    while (!stopped && tokens.advance() && tokens.token() != JsonToken.END_OBJECT) {
      int keyStart = tokens.start();
      String key = scalars.key();
      SourceLocation keyLocation = draft.at(keyStart);
      tokens.advance();
      YamlNode value = node(keyLocation, column);
      Integer earlier = lines.putIfAbsent(key, keyLocation.line());
      if (earlier == null) {
        entries.add(new YamlNode.Entry(key, keyLocation, value));
      } else {
        findings.report(Code.YAML_DUPLICATE_KEY, keyStart, key, earlier);
      }
    }
    return new YamlNode.Mapping(entries, location);
  }

  /** The dash before an item, or the item itself if it stands in brackets. */
  private int dash(int item) {
    int i = item - 1;
    while (i >= 0 && YamlLine.isBlank(draft.charAt(i))) {
      i--;
    }
    return i >= 0 && draft.charAt(i) == '-' ? i : item;
  }

  /** The line that ends the first document. */
  private int separator(int from) {
    for (int i = from; i < tokens.start(); i++) {
      boolean atStart = i == 0 || draft.charAt(i - 1) == '\n';
      if (atStart && "-.".indexOf(draft.charAt(i)) >= 0) {
        return i;
      }
    }
    return tokens.start();
  }
}
