package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Code;

/** What can be wrong within square brackets and braces where the parser stopped. */
final class BracketFaults {

  private final YamlDraft draft;
  private final YamlFindings findings;
  private final TokenReader tokens;

  BracketFaults(YamlDraft draft, YamlFindings findings, TokenReader tokens) {
    this.draft = draft;
    this.findings = findings;
    this.tokens = tokens;
  }

  /** Reports the value that holds a place if it needs quotes. */
  boolean value(int place) {
    int start = valueStart(place);
    int end = draft.pieceEnd(start);
    if (start >= end) {
      return false;
    }
    boolean special = FaultFinder.SPECIAL.indexOf(draft.charAt(start)) >= 0;
    // The first colon parts key and value, and only a second one is too much.
    boolean colon = draft.charAt(place) == ':' && pieceStart(place) < start && start < place;
    if (!special && !colon) {
      return false;
    }
    Code code = special ? Code.YAML_SPECIAL_START : Code.YAML_COLON_IN_VALUE;
    findings.reportValue(code, special ? start : place, draft.slice(start, end));
    draft.cover(start, end);
    return true;
  }

  /** Reports a bracket that is not closed, if that is what the parser missed. */
  boolean open(YamlFault fault) {
    int open = isBracket(fault.context()) ? fault.context() : tokens.bracket();
    if (fault.scanning() || open < 0) {
      return false;
    }
    if (closing(open, draft.length()) >= 0) {
      return false;
    }
    char bracket = draft.charAt(open);
    findings.reportLoss(Code.YAML_BRACKET, open, bracket, bracket == '[' ? ']' : '}');
    return true;
  }

  /** Reports a hash within brackets behind which the parser saw nothing. */
  boolean cut(YamlFault fault) {
    int open = isBracket(fault.context()) ? fault.context() : tokens.bracket();
    return !fault.scanning() && open >= 0 && isCut(open, fault.problem());
  }

  /** The bracket that closes the one at an offset, or -1 if there is none or one of other kind. */
  int closing(int open, int end) {
    StringBuilder awaited = new StringBuilder();
    for (int i = open; i < end; i++) {
      char c = draft.charAt(i);
      if (QuotedText.isQuote(c) && ",[{: ".indexOf(draft.charAt(i - 1)) >= 0) {
        int close = QuotedText.closing(draft.text(), i, end);
        i = close < 0 ? i : close;
      } else if (YamlLine.isBracket(c)) {
        awaited.append(c == '[' ? ']' : '}');
      } else if (c == ']' || c == '}') {
        int last = awaited.length() - 1;
        if (awaited.charAt(last) != c) {
          return -1;
        }
        awaited.setLength(last);
        if (last == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Reports a hash behind a space, which hides the rest of its line from the parser. */
  private boolean isCut(int open, int to) {
    int hash = draft.slice(open, to).indexOf(" #") + open + 1;
    YamlLine line = draft.line(hash);
    if (hash <= open || YamlLine.isRemark(draft.text(), line.value(), hash, line.end())) {
      return false;
    }
    int start = valueStart(hash);
    int end = draft.pieceEnd(start);
    findings.reportValue(Code.YAML_COMMENT_IN_VALUE, hash, draft.slice(start, end));
    draft.cover(start, end);
    return true;
  }

  private int valueStart(int place) {
    int start = pieceStart(place);
    int colon = YamlLine.colon(draft.text(), start, place);
    return colon < 0 ? start : YamlLine.skipBlanks(draft.text(), colon + 1, draft.length());
  }

  /** Where the text that holds a place begins, behind a comma or an opening bracket. */
  private int pieceStart(int place) {
    int content = draft.line(place).content();
    int start = place;
    while (start > content && ",[{".indexOf(draft.charAt(start - 1)) < 0) {
      start--;
    }
    return YamlLine.skipBlanks(draft.text(), start, place);
  }

  private boolean isBracket(int offset) {
    return offset >= 0 && offset < draft.length() && YamlLine.isBracket(draft.charAt(offset));
  }
}
