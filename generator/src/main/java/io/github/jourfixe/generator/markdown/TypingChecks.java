package io.github.jourfixe.generator.markdown;

import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_COMMENT_OPEN;
import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_STARS_LEFT;
import static io.github.jourfixe.generator.diagnostic.Code.MARKDOWN_TABLE_LEFT;

import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in text what its author meant as markup. */
final class TypingChecks {

  private static final Pattern TABLE_ROW =
      Pattern.compile("(?m)^[ \\t]*(\\|[^|\\n]+\\|(?:.*\\|)?)[ \\t]*$");

  private final Places places;

  TypingChecks(Places places) {
    this.places = places;
  }

  void check(Node text) {
    checkComment(text);
    checkStars(text);
  }

  /** Lines between bars that have no line of dashes below the first, or text above it. */
  void checkTable(Node paragraph) {
    Matcher row = TABLE_ROW.matcher(paragraph.getChars());
    if (row.find()) {
      places
          .diagnostics()
          .report(MARKDOWN_TABLE_LEFT, places.at(paragraph, row.start(1)), row.group(1));
    }
  }

  /** A comment that does not end within its paragraph is text to the parser. */
  private void checkComment(Node text) {
    int at = text.getChars().indexOf("<!--");
    boolean escaped = at > 0 && text.getChars().charAt(at - 1) == '\\';
    if (at >= 0 && !escaped) {
      places.diagnostics().report(MARKDOWN_COMMENT_OPEN, places.at(text, at));
    }
  }

  /** Stars that mark nothing stay stars, which their author did not mean. */
  private void checkStars(Node text) {
    int at = text.getChars().indexOf("**");
    if (at >= 0) {
      places.diagnostics().report(MARKDOWN_STARS_LEFT, places.at(text, at));
    }
  }
}
