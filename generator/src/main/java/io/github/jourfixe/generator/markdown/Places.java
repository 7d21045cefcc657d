package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.source.SourceText;

/**
 * Knows where in the file the parser's nodes stand, and reports there.
 *
 * @param source the file
 * @param start offset at which the body begins
 * @param diagnostics takes the findings
 */
record Places(SourceText source, int start, Diagnostics diagnostics) {

  SourceLocation of(Node node) {
    return at(node, 0);
  }

  SourceLocation at(Node node, int offset) {
    return source.at(Math.min(source.text().length(), start + node.getStartOffset() + offset));
  }

  void report(Code code, Node node, Object... arguments) {
    diagnostics.report(code, of(node), arguments);
  }
}
