package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.search.SearchDocument.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the words of pages, with how much each says of its page. */
final class TermCollector {

  /** Words of a page of usual length; a word counts less on a longer page. */
  private static final int USUAL_LENGTH = 400;

  /**
   * How many compounds of unknown words must end in one that never stands alone before it is
   * offered.
   */
  private static final int COMPOUNDS_OF_A_SPELLING = 2;

  private final Set<String> stopWords;
  private final DateWords dates;

  /** What a word is found by, for each way in which it is written; empty for those that are not. */
  private final Map<String, Optional<Form>> forms = new HashMap<>();

  private final SortedMap<String, Term> terms = new TreeMap<>();

  /** The terms of the page that is being read. */
  private final List<Term> onPage = new ArrayList<>();

  TermCollector(Set<String> stopWords, DateWords dates) {
    this.stopWords = stopWords;
    this.dates = dates;
  }

  /** All that is written in one way. */
  private static final class Form {
    private final String word;
    private final Term term;
    private int count;

    Form(String word, Term term) {
      this.word = word;
      this.term = term;
    }
  }

  /** All that is found by one stem. */
  private static final class Term {
    private final Postings pages = new Postings();
    private final List<Form> forms = new ArrayList<>();
    private final int[] counts = new int[Field.values().length];
    private boolean isOnPage;
  }

  /** Adds the next page. */
  void add(int number, SearchDocument document) {
    Reader reader = new Reader();
    int titleLength = 0;
    for (Field field : Field.values()) {
      int before = reader.words;
      reader.read(document.texts().getOrDefault(field, ""), field);
      titleLength = field == Field.TITLE ? reader.words - before : 0;
    }
    reader.read(document.synonyms(), Field.TEXT);
    for (Term term : onPage) {
      term.pages.add(number, weight(term.counts, reader.words, titleLength));
      Arrays.fill(term.counts, 0);
      term.isOnPage = false;
    }
    onPage.clear();
  }

  /**
   * Reads the texts of a page, with {@code Change-Management} and dates as one word besides their
   * parts.
   */
  private final class Reader {

    private int words;

    /** Where the words that are joined by hyphens begin, up to the end of the last word. */
    private int chain;

    private int end;
    private boolean isChain;

    void read(String text, Field field) {
      end = -1;
      isChain = false;
      Words.each(
          text,
          (start, stop) -> {
            boolean joined = end >= 0 && start == end + 1 && isHyphen(text.charAt(end));
            if (!joined) {
              endChain(text, field);
              chain = start;
            }
            isChain = joined;
            String word = text.substring(start, stop);
            count(word, field);
            dates.with(text, start, stop).forEach(date -> count(date, field));
            words++;
            end = stop;
          });
      endChain(text, field);
    }

    private void endChain(String text, Field field) {
      if (isChain) {
        count(text.substring(chain, end), field);
      }
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private void count(String word, Field field) {
    Optional<Form> known = forms.get(word);
    if (known == null) {
      known = form(word);
      forms.put(word, known);
    }
    if (known.isPresent()) {
      Form form = known.orElseThrow();
      form.count++;
      form.term.counts[field.ordinal()]++;
      if (!form.term.isOnPage) {
        form.term.isOnPage = true;
        onPage.add(form.term);
      }
    }
  }

  private Optional<Form> form(String word) {
    String folded = Words.fold(word);
    boolean letter = folded.length() == 1 && !Character.isDigit(folded.charAt(0));
    if (folded.isEmpty() || letter || stopWords.contains(folded)) {
      return Optional.empty();
    }
    Term term = terms.computeIfAbsent(Words.stem(folded), unused -> new Term());
    Form form = new Form(word, term);
    term.forms.add(form);
    return Optional.of(form);
  }

  /**
   * The place counts first: eight steps for each field, and within them how often the word stands
   * on the page, for its length, or how much of a short title it is.
   */
  private static int weight(int[] counts, int length, int titleLength) {
    int best = 0;
    int total = 0;
    for (int field = 0; field < counts.length; field++) {
      best = counts[field] > 0 ? field : best;
      total += counts[field];
    }
    int density = 8 * total * USUAL_LENGTH / (USUAL_LENGTH + length);
    int step = 31 - Integer.numberOfLeadingZeros(Math.max(1, density));
    if (best == Field.TITLE.ordinal()) {
      step = Math.max(step, 8 - titleLength);
    }
    return 8 * best + Math.max(1, Math.min(7, step));
  }

  /** What was collected. */
  Vocabulary vocabulary() {
    SortedMap<String, List<Postings>> found = new TreeMap<>();
    SortedMap<String, Spelling> spellings = new TreeMap<>();
    terms.forEach(
        (stem, term) -> {
          found.computeIfAbsent(stem, unused -> new ArrayList<>()).add(term.pages);
          if (stem.length() >= 4 && stem.chars().allMatch(Character::isLetter)) {
            spellings.put(stem, new Spelling(usualWord(term), term.pages.size()));
          }
        });
    CompoundTails tails = new CompoundTails(terms.keySet());
    byTail(tails)
        .forEach(
            (tail, words) -> {
              List<Postings> pages = found.computeIfAbsent(tail, unused -> new ArrayList<>());
              words.forEach(word -> pages.add(terms.get(word).pages.asPart()));
              boolean certain =
                  words.size() >= COMPOUNDS_OF_A_SPELLING || tails.isRest(tail, words.get(0));
              if (certain && !spellings.containsKey(tail)) {
                Spelling.ofTail(usualWord(terms.get(words.get(0))), tail, words.size())
                    .ifPresent(spelling -> spellings.put(tail, spelling));
              }
            });
    SortedMap<String, Postings> pages = new TreeMap<>();
    found.forEach((term, lists) -> pages.put(term, Postings.union(lists)));
    return new Vocabulary(pages, spellings);
  }

  /** The stems of words by the stems of the parts that end them. */
  private SortedMap<String, List<String>> byTail(CompoundTails tails) {
    SortedMap<String, List<String>> words = new TreeMap<>();
    for (String stem : terms.keySet()) {
      tails.of(stem).forEach(tail -> words.computeIfAbsent(tail, t -> new ArrayList<>()).add(stem));
    }
    return words;
  }

  /** The way in which a word is mostly written; of equals the first in the alphabet. */
  private static String usualWord(Term term) {
    String usual = "";
    int most = 0;
    for (Form form : term.forms) {
      if (form.count > most || form.count == most && form.word.compareTo(usual) < 0) {
        usual = form.word;
        most = form.count;
      }
    }
    return usual;
  }
}
