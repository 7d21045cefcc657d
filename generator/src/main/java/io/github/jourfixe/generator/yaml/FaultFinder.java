package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Code;
import java.util.regex.Pattern;

/**
 * Finds out what an editor did where the parser stopped, and says so at the place where it was
 * done. A value at fault is covered in the draft, so that reading can be tried again.
 */
final class FaultFinder {

  /** Signs that no plain value begins with. */
  static final String SPECIAL = "*&!@%`]},";

  private static final Pattern BLOCK_HEADER = Pattern.compile("[|>][-+1-9]{0,2}");

  private final YamlDraft draft;
  private final YamlFindings findings;
  private final TokenReader tokens;
  private final ScalarReader scalars;
  private final BracketFaults brackets;

  FaultFinder(YamlDraft draft, YamlFindings findings, TokenReader tokens) {
    this.draft = draft;
    this.findings = findings;
    this.tokens = tokens;
    this.scalars = new ScalarReader(draft, findings, tokens);
    this.brackets = new BracketFaults(draft, findings, tokens);
  }

  /** Reports one thing, or nothing if the line where the parser stopped has its finding already. */
  void explain(YamlFault fault) {
    if (brackets.cut(fault) || findings.isReported(fault.problem())) {
      return;
    }
    // At the end of everything, the last line that holds something is the place to look at.
    int problem = Math.min(fault.problem(), lastText());
    int place = fault.scanning() && fault.context() >= 0 ? fault.context() : problem;
    YamlLine line = draft.line(place);
    boolean found =
        quote(fault, problem)
            || value(line, place)
            || brackets.open(fault)
            || !inFlow(place)
                && (tab(draft.line(problem)) || cut(line) || key(line) || indent(fault, problem));
    if (!found) {
      YamlLine last = draft.line(problem);
      int start = problem < last.valueEnd() ? problem : last.first();
      findings.reportLoss(Code.YAML_SYNTAX, problem, draft.slice(start, last.valueEnd()));
    }
  }

  /** Text behind a closing quote, or a quote that is never closed. */
  private boolean quote(YamlFault fault, int problem) {
    int start = -1;
    if (fault.scanning() && isQuote(fault.context())) {
      start = fault.context();
    } else if (isQuote(tokens.scalarStart())
        && YamlLine.skipBlanks(draft.text(), tokens.scalarEnd(), draft.length()) == problem) {
      start = tokens.scalarStart();
    }
    if (start < 0) {
      return false;
    }
    YamlLine line = draft.line(start);
    if (line.content() == start && !line.isItem() && !tokens.inFlow()) {
      return false;
    }
    scalars.reportQuote(start);
    return true;
  }

  /** A value that has to stand in quotes. */
  private boolean value(YamlLine line, int place) {
    if (!inFlow(place) && line.isFlow(draft.text()) && !line.hasKey() && !line.isItem()) {
      return false;
    }
    if (line.isFlow(draft.text()) && isSpecial(line.value(), line)) {
      return block(line, line.value());
    }
    if (inFlow(place) || line.isFlow(draft.text())) {
      return brackets.value(place);
    }
    if (!line.hasKey() && !line.isItem() || !isFaulty(line, line.value())) {
      return false;
    }
    String key = draft.slice(line.content(), Math.max(line.content(), line.colon()));
    // "- Herr Beispiel: Thema: Ort" is a text; names of fields have no spaces.
    boolean text = line.isItem() && key.indexOf(' ') >= 0;
    return block(line, text ? line.content() : line.value());
  }

  private boolean isFaulty(YamlLine line, int start) {
    return start < line.valueEnd()
        && (isSpecial(start, line)
            || (isQuote(start)
                ? isOpen(start, line)
                : YamlLine.colon(draft.text(), start, line.valueEnd()) >= 0));
  }

  /** Reports the value from an offset to its line's end if it needs quotes. */
  private boolean block(YamlLine line, int start) {
    int end = line.valueEnd();
    if (!isFaulty(line, start)) {
      return false;
    }
    if (isQuote(start)) {
      scalars.reportQuote(start);
      return true;
    }
    boolean special = isSpecial(start, line);
    Code code = special ? Code.YAML_SPECIAL_START : Code.YAML_COLON_IN_VALUE;
    int place = special ? start : YamlLine.colon(draft.text(), start, end);
    findings.reportValue(code, place, draft.slice(start, end));
    draft.cover(start, end);
    return true;
  }

  private boolean isSpecial(int start, YamlLine line) {
    char c = draft.charAt(start);
    int end = line.valueEnd();
    if (YamlLine.isBracket(c)) {
      int close = brackets.closing(start, end);
      boolean template = start + 1 < end && "{%".indexOf(draft.charAt(start + 1)) >= 0;
      return close >= 0 && close + 1 < end || c == '{' && template;
    }
    if (c == '|' || c == '>') {
      return !BLOCK_HEADER.matcher(draft.slice(start, end)).matches();
    }
    boolean sign = "-?:".indexOf(c) >= 0 && YamlLine.endsWord(draft.text(), start + 1, end);
    return sign || SPECIAL.indexOf(c) >= 0;
  }

  /** Whether a quoted value goes on behind its closing quote. */
  private boolean isOpen(int start, YamlLine line) {
    int close = QuotedText.closing(draft.text(), start, line.end());
    return close >= 0 && close + 1 < line.valueEnd();
  }

  private boolean tab(YamlLine line) {
    for (int i = line.start(); i < line.first(); i++) {
      if (draft.charAt(i) == '\t') {
        findings.reportLoss(Code.YAML_TAB, i);
        return true;
      }
    }
    return false;
  }

  /** A text in several lines, one of which has a hash behind a space: YAML ends the text there. */
  private boolean cut(YamlLine line) {
    YamlLine above = above(line);
    int space = draft.slice(above.first(), above.end()).indexOf(" #");
    int hash = above.first() + space + 1;
    if (space < 0 || YamlLine.isRemark(draft.text(), above.value(), hash, above.end())) {
      return false;
    }
    int end = YamlLine.stripped(draft.text(), hash, above.end());
    findings.reportValue(Code.YAML_COMMENT_IN_VALUE, hash, draft.slice(above.value(), end));
    draft.cover(above.value(), end);
    return true;
  }

  /** Whether a place is within brackets; the parser may have read further than it has told. */
  private boolean inFlow(int place) {
    return tokens.inFlow() && brackets.closing(tokens.bracket(), place) < 0;
  }

  /** A line without a key where there should be one. */
  private boolean key(YamlLine line) {
    if (line.hasKey() || line.isItem()) {
      return false;
    }
    String text = draft.slice(line.first(), line.valueEnd());
    int colon = ScalarReader.unpartedColon(text);
    if (colon >= 0) {
      scalars.reportUnparted(line.first(), line.first() + colon, line.valueEnd());
    } else {
      findings.reportLoss(Code.YAML_KEY, line.first(), text);
    }
    return true;
  }

  /** A line that YAML takes for a part of the text above, or for a part of nothing. */
  private boolean indent(YamlFault fault, int problem) {
    YamlLine line = draft.line(problem);
    if (fault.scanning() && problem == line.colon()) {
      YamlLine above = above(line);
      while (!above.hasKey() && !above.isItem() && above(above).start() < above.start()) {
        above = above(above);
      }
      // The text above may itself be the mistake: a key that lacks its colon or the space behind.
      if (above.start() < line.start() && !above.hasKey() && unparted(above)) {
        return true;
      }
    } else if (fault.scanning() || problem != line.first() && problem != line.content()) {
      return false;
    }
    YamlLine above = above(line);
    if (draft.slice(above.start(), above.valueEnd()).equals("...")) {
      findings.reportLoss(Code.YAML_SECOND_DOCUMENT, above.start());
      return true;
    }
    findings.reportLoss(Code.YAML_INDENT, line.first(), draft.slice(line.first(), line.valueEnd()));
    return true;
  }

  private boolean unparted(YamlLine line) {
    String text = draft.slice(line.content(), line.valueEnd());
    int colon = ScalarReader.unpartedColon(text);
    if (colon >= 0) {
      scalars.reportUnparted(line.content(), line.content() + colon, line.valueEnd());
      return true;
    }
    return key(line);
  }

  /** The nearest line above that holds more than a remark, or the line itself if there is none. */
  private YamlLine above(YamlLine line) {
    YamlLine above = line;
    while (above.start() > 0) {
      above = draft.line(above.start() - 1);
      if (!above.isBlank() && draft.charAt(above.first()) != '#') {
        return above;
      }
    }
    return line;
  }

  private int lastText() {
    int i = draft.length() - 1;
    while (i > 0 && (draft.charAt(i) == '\n' || YamlLine.isBlank(draft.charAt(i)))) {
      i--;
    }
    return Math.max(0, i);
  }

  private boolean isQuote(int offset) {
    return offset >= 0 && offset < draft.length() && QuotedText.isQuote(draft.charAt(offset));
  }
}
