package io.github.jourfixe.generator.markdown;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Explains abbreviations of the glossary at their first use in a text. */
final class GlossaryMarker {

  /** The glossary, longest term first, so that B2MM is not taken for something shorter. */
  static final class Terms {
    static final Terms NONE = new Terms(Map.of());

    private final List<Map.Entry<String, String>> terms;

    Terms(Map<String, String> glossary) {
      terms =
          glossary.entrySet().stream()
              .sorted(
                  Comparator.comparing((Map.Entry<String, String> term) -> -term.getKey().length())
                      .thenComparing(Map.Entry::getKey))
              .toList();
    }
  }

  private final Terms terms;
  private final Set<String> used = new HashSet<>();

  GlossaryMarker(Terms terms) {
    this.terms = terms;
  }

  /** Hears that the author has explained a word, so that it needs no mark. */
  void isExplained(String word) {
    used.add(word);
  }

  /** The text escaped, with the first use of each term marked. */
  String mark(String text) {
    for (Map.Entry<String, String> term : terms.terms) {
      int at = used.contains(term.getKey()) ? -1 : indexOfWord(text, term.getKey());
      if (at >= 0) {
        used.add(term.getKey());
        int end = at + term.getKey().length();
        return mark(text.substring(0, at))
            + "<abbr title=\""
            + Html.escape(term.getValue())
            + "\">"
            + Html.escape(term.getKey())
            + "</abbr>"
            + mark(text.substring(end));
      }
    }
    return Html.escape(text);
  }

  private static int indexOfWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !isWordPart(text.codePointBefore(at));
      boolean ends = end == text.length() || !isWordPart(text.codePointAt(end));
      if (begins && ends) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || c == 0xad;
  }
}
