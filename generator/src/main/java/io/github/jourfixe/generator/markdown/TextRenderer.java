package io.github.jourfixe.generator.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders text: apostrophes, fixed spaces, explained abbreviations, addresses that are links. */
final class TextRenderer {

  /** A web address typed as text; a sentence's punctuation behind it does not belong to it. */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s<>\"„“”»«]*[^\\s<>\"„“”»«.,;:!?)\\]]");

  private final BodyBuilder out;
  private final Labels labels;
  private final GlossaryMarker glossary;

  /** Above 0 where neither abbreviations are explained nor addresses become links. */
  private int plainDepth;

  /** How many tags are open in which the author says himself what is meant, or in what language. */
  private int ownDepth;

  TextRenderer(BodyBuilder out, Labels labels, GlossaryMarker glossary) {
    this.out = out;
    this.labels = labels;
    this.glossary = glossary;
  }

  /** Renders what is within a heading or a link. */
  void plainly(Runnable content) {
    plainDepth++;
    content.run();
    plainDepth--;
  }

  /**
   * Hears that tags were closed, or opened if less than 0, within which authors speak for
   * themselves.
   */
  void leaveOwn(int tags) {
    ownDepth -= tags;
  }

  /** Hears that the author explains an abbreviation. */
  void isExplained(String abbreviation) {
    glossary.isExplained(abbreviation);
  }

  void text(String text) {
    if (text.isEmpty()) {
      return;
    }
    String said = withApostrophes(text);
    out.plain(said);
    String shown = labels.typography().withFixedSpaces(said);
    if (plainDepth > 0) {
      out.html(Html.escape(shown));
      return;
    }
    Matcher address = WEB_ADDRESS.matcher(shown);
    int from = 0;
    while (address.find()) {
      out.html(explained(shown.substring(from, address.start())));
      if (LinkTarget.of(address.group()) instanceof LinkTarget.External external) {
        out.html("<a href=\"" + Html.escape(external.url()) + "\">");
        out.html(Html.escape(address.group()) + "</a>");
      } else {
        out.html(Html.escape(address.group()));
      }
      from = address.end();
    }
    out.html(explained(shown.substring(from)));
  }

  private String explained(String text) {
    return ownDepth > 0 ? Html.escape(text) : glossary.mark(text);
  }

  /** A straight apostrophe between two letters is one; elsewhere it may be anything. */
  private static String withApostrophes(String text) {
    if (text.indexOf('\'') < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text);
    for (int i = 1; i < shown.length() - 1; i++) {
      if (shown.charAt(i) == '\''
          && Character.isLetter(shown.charAt(i - 1))
          && Character.isLetter(shown.charAt(i + 1))) {
        shown.setCharAt(i, '’');
      }
    }
    return shown.toString();
  }
}
