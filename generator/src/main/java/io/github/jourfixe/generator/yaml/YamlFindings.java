package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;

/**
 * What is found in one document, at offsets of its draft. The text may be read several times, and
 * one slip can show in several places of a line: of each kind, a line's first finding counts.
 */
final class YamlFindings {

  private final YamlDraft draft;
  private final Diagnostics diagnostics;
  private final Set<String> known = new HashSet<>();
  private final Set<Integer> lines = new HashSet<>();
  private boolean complete = true;

  YamlFindings(YamlDraft draft, Diagnostics diagnostics) {
    this.draft = draft;
    this.diagnostics = diagnostics;
  }

  /** Reports something that leaves the document's values as their author meant them. */
  void report(Code code, int offset, Object... arguments) {
    int line = draft.lineNumber(offset);
    lines.add(line);
    if (known.add(code + " " + line)) {
      diagnostics.report(code, draft.at(offset), arguments);
    }
  }

  /** Reports something behind which the document's values are not to be trusted. */
  void reportLoss(Code code, int offset, Object... arguments) {
    complete = false;
    report(code, offset, arguments);
  }

  /** Reports a value that should be in quotes, with the value as it should be written. */
  void reportValue(Code code, int offset, String value) {
    report(code, offset, value, QuotedText.of(value));
  }

  /** Whether something was reported in the line of an offset. */
  boolean isReported(int offset) {
    return lines.contains(draft.lineNumber(offset));
  }

  /** Whether all values are known. */
  boolean complete() {
    return complete;
  }
}
