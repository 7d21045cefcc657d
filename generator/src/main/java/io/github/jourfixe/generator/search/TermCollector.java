package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.search.SearchDocument.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the words of pages, with how much each says of its page. */
final class TermCollector {

  /** {@code Change-Management} is also found as one word. */
  private static final Pattern HYPHENATED =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{M}\\p{N}]+)+");

  /** Words of a page of usual length; a word counts less on a longer page. */
  private static final int USUAL_LENGTH = 400;

  /** How many pages a spelling must have before it is offered for a part of compounds. */
  private static final int COMPOUNDS_OF_A_SPELLING = 2;

  private final Set<String> stopWords;
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, Postings> postings = new HashMap<>();
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

  TermCollector(Set<String> stopWords) {
    this.stopWords = stopWords;
  }

  /** Adds the next page. */
  void add(int number, SearchDocument document) {
    Map<String, int[]> counts = new HashMap<>();
    int length = 0;
    for (Field field : Field.values()) {
      String text = document.texts().getOrDefault(field, "");
      for (String word : Words.in(text)) {
        count(word, field, counts);
        length++;
      }
      Matcher hyphenated = HYPHENATED.matcher(text);
      while (hyphenated.find()) {
        count(hyphenated.group(), field, counts);
      }
    }
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      postings
          .computeIfAbsent(entry.getKey(), unused -> new Postings())
          .add(number, weight(entry.getValue(), length));
    }
  }

  private void count(String word, Field field, Map<String, int[]> counts) {
    String stem = stems.computeIfAbsent(word, this::stem);
    if (!stem.isEmpty()) {
      counts.computeIfAbsent(stem, unused -> new int[Field.values().length])[field.ordinal()]++;
      spellings.computeIfAbsent(stem, unused -> new HashMap<>()).merge(word, 1, Integer::sum);
    }
  }

  /** What a word is found by; empty if it is not to be found. */
  private String stem(String word) {
    String folded = Words.fold(word);
    boolean letter = folded.length() == 1 && !Character.isDigit(folded.charAt(0));
    return folded.isEmpty() || letter || stopWords.contains(folded) ? "" : Words.stem(folded);
  }

  /**
   * The place counts first: eight steps for each field, and within them how often, for its length.
   */
  private static int weight(int[] counts, int length) {
    int best = 0;
    int total = 0;
    for (int field = 0; field < counts.length; field++) {
      best = counts[field] > 0 ? field : best;
      total += counts[field];
    }
    int density = 8 * total * USUAL_LENGTH / (USUAL_LENGTH + length);
    int often = 31 - Integer.numberOfLeadingZeros(Math.max(1, density));
    return 8 * best + Math.max(1, Math.min(7, often));
  }

  /** Every word and every part of one, sorted, with its pages. */
  SortedMap<String, Postings> terms() {
    SortedMap<String, List<Postings>> found = new TreeMap<>();
    postings.forEach((stem, pages) -> add(found, stem, pages));
    tails()
        .forEach((tail, words) -> words.forEach(w -> add(found, tail, postings.get(w).asPart())));
    SortedMap<String, Postings> terms = new TreeMap<>();
    found.forEach((term, lists) -> terms.put(term, Postings.union(lists)));
    return terms;
  }

  /** The stems of words by the stems of the parts that end them. */
  private Map<String, List<String>> tails() {
    Map<String, List<String>> words = new TreeMap<>();
    CompoundTails tails = new CompoundTails(postings.keySet());
    for (String stem : new TreeMap<>(postings).keySet()) {
      tails.of(stem).forEach(tail -> words.computeIfAbsent(tail, t -> new ArrayList<>()).add(stem));
    }
    return words;
  }

  private static void add(Map<String, List<Postings>> terms, String term, Postings pages) {
    terms.computeIfAbsent(term, unused -> new ArrayList<>()).add(pages);
  }

  /** How words are mostly spelled, by their stems, sorted; what is offered for a misspelled one. */
  SortedMap<String, Spelling> spellings() {
    SortedMap<String, Spelling> usual = new TreeMap<>();
    postings.forEach(
        (stem, pages) -> {
          if (stem.length() >= 4 && stem.chars().allMatch(Character::isLetter)) {
            usual.put(stem, new Spelling(usualSpelling(stem), pages.size()));
          }
        });
    tails()
        .forEach(
            (tail, words) -> {
              if (words.size() >= COMPOUNDS_OF_A_SPELLING && !usual.containsKey(tail)) {
                String ending =
                    Spelling.ending(usual.getOrDefault(words.get(0), Spelling.NONE), tail);
                if (!ending.isEmpty()) {
                  usual.put(tail, new Spelling(ending, words.size()));
                }
              }
            });
    return usual;
  }

  private String usualSpelling(String stem) {
    String usual = "";
    int most = 0;
    for (Map.Entry<String, Integer> spelling : new TreeMap<>(spellings.get(stem)).entrySet()) {
      if (spelling.getValue() > most) {
        usual = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return usual;
  }
}
