package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Takes the parser's tokens one by one with their places in the draft, and looks at what lies
 * between them, since the parser drops it: remarks, and signs of YAML that editors do not know.
 */
final class TokenReader {

  private final YAMLParser parser;
  private final YamlDraft draft;
  private final YamlFindings findings;
  private final Deque<Integer> brackets = new ArrayDeque<>();
  private JsonToken token;
  private int start;
  private int end;
  private int seen;
  private int scalarStart = -1;
  private int scalarEnd = -1;

  TokenReader(YAMLParser parser, YamlDraft draft, YamlFindings findings) {
    this.parser = parser;
    this.draft = draft;
    this.findings = findings;
  }

  /** Goes to the next token; false at the end of everything. */
  boolean advance() {
    token = parser.nextToken();
    if (token == null) {
      inspectGap(draft.length());
      return false;
    }
    start = offset(parser.currentTokenLocation());
    end = Math.max(start, offset(parser.currentLocation()));
    inspectGap(start);
    seen = Math.max(seen, end);
    if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
      scalarStart = start;
      scalarEnd = end;
    } else if (token.isStructEnd()) {
      brackets.pop();
    } else {
      // A single pair in square brackets has no braces of its own.
      boolean own = end > start && YamlLine.isBracket(draft.charAt(end - 1));
      brackets.push(own ? end - 1 : bracket());
    }
    return true;
  }

  JsonToken token() {
    return token;
  }

  /** What a key or a value reads, whatever YAML takes it for. */
  String text() {
    return parser.getString();
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether the place is within brackets. */
  boolean inFlow() {
    return bracket() >= 0;
  }

  /** The innermost bracket that is open, or -1. */
  int bracket() {
    return brackets.isEmpty() ? -1 : brackets.peek();
  }

  /** Where the latest key or single value began, or -1. */
  int scalarStart() {
    return scalarStart;
  }

  /** Where the latest key or single value ended, or -1. */
  int scalarEnd() {
    return scalarEnd;
  }

  private int offset(TokenStreamLocation location) {
    return draft.offset((int) Math.max(0, location.getCharOffset()));
  }

  private void inspectGap(int to) {
    for (int i = seen; i < to; i++) {
      char c = draft.charAt(i);
      if (c == '#') {
        YamlLine line = draft.line(i);
        int value = line.value() <= i ? line.value() : line.first();
        if (i > line.first() && !YamlLine.isRemark(draft.text(), value, i, line.end())) {
          reportCut(value, i, line.end());
        }
        i = line.end();
      } else if (c == '?') {
        findings.reportLoss(Code.YAML_KEY, i, draft.slice(i, draft.line(i).valueEnd()));
      }
    }
  }

  /** A value that goes on behind the hash as its author sees it, and ends before it for YAML. */
  private void reportCut(int value, int hash, int lineEnd) {
    int from = inFlow() && scalarEnd <= hash ? Math.max(scalarStart, value) : value;
    int to = YamlLine.stripped(draft.text(), hash, lineEnd);
    if (inFlow() && draft.charAt(to - 1) == ',') {
      to--;
    }
    findings.reportValue(Code.YAML_COMMENT_IN_VALUE, hash, draft.slice(from, to));
    // Lines below a key with nothing but this behind it are its value; it can have no other.
    boolean blockBelow = token != null && token.isStructStart() && start == end;
    if (!blockBelow || from < hash) {
      draft.cover(from, to);
    }
  }
}
