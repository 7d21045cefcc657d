package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes single values and keys from their tokens, and reports those that YAML misreads. */
final class ScalarReader {

  /** A key with its colon and no space behind it. */
  private static final Pattern UNPARTED = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*:(?!//|\\s)");

  /**
   * The same as the whole text of an item, where text with a colon is lawful: so only what can
   * hardly be text, which {@code Teilnehmer:innen}, {@code MdL:Innen} or an address can be.
   */
  private static final Pattern UNPARTED_ITEM =
      Pattern.compile(
          "(?!mailto|tel|urn|isbn|issn|doi)[a-z][A-Za-z]*:(?=\u00a0|https?://|[\"„»]|\\p{Lu}(?!nnen))");

  private final YamlDraft draft;
  private final YamlFindings findings;
  private final TokenReader tokens;

  ScalarReader(YamlDraft draft, YamlFindings findings, TokenReader tokens) {
    this.draft = draft;
    this.findings = findings;
    this.tokens = tokens;
  }

  /** The offset of the colon in a text that should be a key and its value, or -1. */
  static int unpartedColon(CharSequence text) {
    Matcher matcher = UNPARTED.matcher(text);
    return matcher.lookingAt() ? matcher.end() - 1 : -1;
  }

  /** The current token as a key. */
  String key() {
    int start = tokens.start();
    String text = strip(tokens.text());
    boolean plain = start < tokens.end() && !QuotedText.isQuote(draft.charAt(start));
    if (text.isEmpty() || plain && (isProperty(start) || text.equals("<<"))) {
      int end = Math.max(start, draft.line(start).valueEnd());
      findings.reportLoss(Code.YAML_KEY, start, draft.slice(start, end));
    } else if (plain && tokens.inFlow() && !isFollowedByColon(tokens.end())) {
      // In braces, a name without a colon behind it is lawful and has no value.
      int colon = unpartedColon(draft.slice(start, tokens.end()));
      if (colon >= 0) {
        reportUnparted(start, start + colon, tokens.end());
      }
    }
    return text;
  }

  /** The current token as a value, in a block at a column. */
  YamlNode value(SourceLocation owner, int column) {
    int start = tokens.start();
    int end = tokens.end();
    if (start == end) {
      return new YamlNode.Empty(owner);
    }
    char first = draft.charAt(start);
    String text = tokens.text();
    if (QuotedText.isQuote(first)) {
      inspectQuoted(start, end, column);
      return new YamlNode.Scalar(text.strip(), draft.at(start));
    }
    if (first == '|' || first == '>') {
      return new YamlNode.Scalar(text.strip(), draft.at(start));
    }
    if (isProperty(start)) {
      reportProperty(start, end);
    } else if (text.equals("~") || text.equals("null")) {
      return new YamlNode.Empty(owner);
    } else {
      inspectPlain(start, end);
    }
    String typed = draft.uncovered(start, text);
    String stripped = strip(typed);
    int leading = stripped.isEmpty() ? 0 : typed.indexOf(stripped);
    return stripped.isEmpty()
        ? new YamlNode.Empty(owner)
        : new YamlNode.Scalar(stripped, draft.at(start + leading));
  }

  /** Reports an anchor or a tag before the list or mapping at the current token. */
  void dropProperties() {
    int start = tokens.start();
    if (isProperty(start)) {
      YamlLine line = draft.line(start);
      boolean block = tokens.end() > line.end();
      int to = block ? line.valueEnd() : tokens.end() - 1;
      to = YamlLine.stripped(draft.text(), start, to);
      findings.reportValue(Code.YAML_SPECIAL_START, start, draft.slice(start, to));
      draft.blank(start, to);
    }
  }

  /** Reports {@code - name:Frau Beispiel}, where the space behind the colon is missing. */
  void inspectItem() {
    if (tokens.token().isScalarValue() && !tokens.inFlow()) {
      Matcher matcher = UNPARTED_ITEM.matcher(draft.text()).region(tokens.start(), tokens.end());
      if (matcher.lookingAt()) {
        reportUnparted(tokens.start(), matcher.end() - 1, tokens.end());
      }
    }
  }

  /** Reports a document that is a text or a list. */
  void reportNoMapping(int start) {
    YamlLine line = draft.line(start);
    String text = draft.slice(line.first(), line.valueEnd());
    int colon = unpartedColon(text);
    if (colon >= 0) {
      reportUnparted(line.first(), line.first() + colon, line.valueEnd());
    } else {
      findings.reportLoss(Code.YAML_NOT_A_MAPPING, line.first(), text);
    }
  }

  /** Reports a missing space at its colon, and parts key and value where that is possible. */
  void reportUnparted(int keyStart, int colon, int valueEnd) {
    int end = Math.min(valueEnd, draft.line(colon).end());
    String key = draft.slice(keyStart, colon + 1);
    String value = strip(draft.slice(colon + 1, end));
    if (draft.part(colon, end)) {
      findings.report(Code.YAML_SPACE_AFTER_COLON, colon, key + value, key + " " + value);
    } else {
      findings.reportLoss(Code.YAML_SPACE_AFTER_COLON, colon, key + value, key + " " + value);
    }
  }

  private void reportProperty(int start, int end) {
    int to = tokens.inFlow() ? draft.pieceEnd(start) : draft.line(start).valueEnd();
    findings.reportValue(Code.YAML_SPECIAL_START, start, draft.slice(start, to));
    if (draft.hasLineEnd(start, end) && "|>".indexOf(draft.charAt(to - 1)) >= 0) {
      draft.blank(start, to - 1);
    } else {
      draft.cover(start, to);
    }
  }

  /** Lines below a value belong to it if they are indented; not if they look like items. */
  private void inspectPlain(int start, int end) {
    if (tokens.inFlow() || !draft.hasLineEnd(start, end)) {
      return;
    }
    for (YamlLine line = draft.line(start); line.end() < end; ) {
      line = draft.line(line.end() + 1);
      if (line.isItem()) {
        findings.reportLoss(
            Code.YAML_INDENT, line.first(), draft.slice(line.first(), line.valueEnd()));
      }
    }
  }

  /** A quote that is not closed goes on to the next one, however many keys are between them. */
  private void inspectQuoted(int start, int end, int column) {
    if (!draft.hasLineEnd(start, end)) {
      return;
    }
    for (YamlLine line = draft.line(start); line.end() < end; ) {
      line = draft.line(line.end() + 1);
      if ((line.hasKey() || line.isItem()) && line.indent() <= column) {
        reportQuote(start);
        return;
      }
    }
  }

  /** Reports a value with quotes that do not enclose it. */
  void reportQuote(int start) {
    YamlLine line = draft.line(start);
    boolean flow = tokens.inFlow() || line.value() < start && line.isFlow(draft.text());
    int end = Math.max(start + 1, flow ? draft.pieceEnd(start) : line.valueEnd());
    String value = draft.slice(start, end);
    String meant = QuotedText.meant(value);
    findings.report(Code.YAML_QUOTE, start, value, QuotedText.of(meant));
    draft.cover(start, end, meant);
  }

  private boolean isProperty(int start) {
    return "&*!".indexOf(draft.charAt(start)) >= 0;
  }

  private boolean isFollowedByColon(int end) {
    int next = YamlLine.skipBlanks(draft.text(), end, draft.length());
    return next < draft.length() && draft.charAt(next) == ':';
  }

  /** Without space at both ends, no-break spaces included, which nobody sees there. */
  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
