package io.github.jourfixe.generator.parse;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what was meant as a link and became none, and for links whose words say nothing. */
final class LinkSlips {

  /** Links whose words say nothing when they are read out without their neighbours. */
  private static final Pattern EMPTY_WORDS =
      Pattern.compile(
          "(?iU)\\[\\s*(hier|hier klicken|klicken sie hier|mehr|mehr dazu|weiterlesen|link"
              + "|here|click here|more|read more)\\s*\\](?=\\()");

  private static final Pattern SPLIT_LINK =
      Pattern.compile("\\[[^\\[\\]]+\\]\\s+\\((?:https?://|mailto:|\\.{0,2}/)[^()\\s]*\\)");

  private static final Pattern LABELLED_LINK =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\[([^\\[\\]]*)\\]");

  private static final Pattern LABEL = Pattern.compile("\\s{0,3}\\[([^\\[\\]]+)\\]:.*");

  private static final Pattern SHORT_LINK = Pattern.compile("\\[([^\\[\\]]+)\\](?![(\\[:])");

  private static final Pattern INLINE_CODE = Pattern.compile("`[^`]*`");

  private final SourceText source;
  private final Set<String> labels;
  private final Diagnostics diagnostics;

  /**
   * Looks at one text.
   *
   * @param labels of links that the text explains, in lower case
   */
  LinkSlips(SourceText source, Set<String> labels, Diagnostics diagnostics) {
    this.source = source;
    this.labels = Set.copyOf(labels);
    this.diagnostics = diagnostics;
  }

  /** The label that a line explains, in lower case. */
  static Optional<String> label(String line) {
    Matcher label = LABEL.matcher(line);
    return label.matches()
        ? Optional.of(label.group(1).strip().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Looks at one line. */
  void check(String line, int number) {
    if (line.indexOf('[') < 0) {
      return;
    }
    // Of the same length, so that columns stay.
    String text = INLINE_CODE.matcher(line).replaceAll(code -> " ".repeat(code.group().length()));
    Matcher empty = EMPTY_WORDS.matcher(text);
    while (empty.find()) {
      diagnostics.report(
          Code.MARKDOWN_LINK_TEXT, source.at(number, empty.start() + 1), empty.group(1));
    }
    report(Code.MARKDOWN_LINK_LEFT, SPLIT_LINK.matcher(text), number);
    Matcher labelled = LABELLED_LINK.matcher(text);
    while (labelled.find()) {
      String label = labelled.group(2).isBlank() ? labelled.group(1) : labelled.group(2);
      if (!labels.contains(label.strip().toLowerCase(Locale.ROOT))) {
        diagnostics.report(
            Code.MARKDOWN_LINK_LEFT, source.at(number, labelled.start() + 1), labelled.group());
      }
    }
    if (!labels.isEmpty()) {
      SHORT_LINK
          .matcher(text)
          .results()
          .filter(link -> isSpeltOtherwise(link.group(1).strip()))
          .forEach(
              link ->
                  diagnostics.report(
                      Code.MARKDOWN_LINK_LEFT, source.at(number, link.start() + 1), link.group()));
    }
  }

  /** Whether a label is known but for the ß, which has two capital forms; engines compare one. */
  private boolean isSpeltOtherwise(String label) {
    String wanted = label.toUpperCase(Locale.ROOT);
    return !labels.contains(label.toLowerCase(Locale.ROOT))
        && labels.stream().anyMatch(known -> known.toUpperCase(Locale.ROOT).equals(wanted));
  }

  private void report(Code code, Matcher matcher, int number) {
    while (matcher.find()) {
      diagnostics.report(code, source.at(number, matcher.start() + 1), matcher.group());
    }
  }
}
