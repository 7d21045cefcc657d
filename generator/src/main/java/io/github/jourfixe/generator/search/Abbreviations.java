package io.github.jourfixe.generator.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows of abbreviations and what they stand for that they mean the same: who looks for one finds
 * the other, in whatever form. Abbreviations that are no single word are left alone, and so are
 * those that are said to stand for no word at all.
 */
final class Abbreviations {

  private final List<Entry> entries = new ArrayList<>();

  /** The stems of words as they are written. */
  private final Map<String, String> stems = new HashMap<>();

  /**
   * @param shortForm as the glossary writes it
   * @param longForm what it stands for
   * @param phrase the stems of that, between blanks
   */
  private record Entry(String shortForm, String longForm, String phrase) {}

  Abbreviations(Map<String, String> glossary) {
    glossary.forEach(
        (shortForm, longForm) -> {
          List<String> words = Words.in(longForm);
          if (Words.in(shortForm).equals(List.of(shortForm)) && !words.isEmpty()) {
            entries.add(new Entry(shortForm, longForm, phrase(words)));
          }
        });
  }

  /** What a text could say instead of what it says, in words; empty for most texts. */
  String synonyms(String text) {
    if (entries.isEmpty()) {
      return "";
    }
    List<String> words = Words.in(text);
    Set<String> written = new HashSet<>(words);
    String phrase = phrase(words);
    List<String> synonyms = new ArrayList<>();
    for (Entry entry : entries) {
      if (written.contains(entry.shortForm())) {
        synonyms.add(entry.longForm());
      } else if (phrase.contains(entry.phrase())) {
        synonyms.add(entry.shortForm());
      }
    }
    return String.join("\n", synonyms);
  }

  private String phrase(List<String> words) {
    StringBuilder phrase = new StringBuilder(" ");
    for (String word : words) {
      phrase.append(stems.computeIfAbsent(word, w -> Words.stem(Words.fold(w)))).append(' ');
    }
    return phrase.toString();
  }
}
