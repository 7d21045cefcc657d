package io.github.jourfixe.generator.search;

import java.util.Arrays;
import java.util.List;

/** On which pages a word stands, and how much it says of each: by page, ascending. */
final class Postings {

  /** One more than the greatest weight. */
  static final int WEIGHTS = 32;

  private static final String WEIGHT_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

  private int[] values = new int[2];
  private int size;

  /**
   * Adds a page.
   *
   * @param page its number, not below those that were added before
   * @param weight from 1 to 31
   */
  void add(int page, int weight) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = page * WEIGHTS + weight;
  }

  /** On how many pages the word stands. */
  int size() {
    return size;
  }

  /**
   * The same pages, with five eighths of the weight: of a word that is only a part of one there.
   */
  Postings asPart() {
    Postings part = new Postings();
    for (int i = 0; i < size; i++) {
      part.add(values[i] / WEIGHTS, Math.max(1, values[i] % WEIGHTS * 5 / 8));
    }
    return part;
  }

  /** All pages of several lists, each with the greatest weight that it has in any of them. */
  static Postings union(List<Postings> lists) {
    if (lists.size() == 1) {
      return lists.get(0);
    }
    int[] all =
        lists.stream().flatMapToInt(list -> Arrays.stream(list.values, 0, list.size)).toArray();
    Arrays.sort(all);
    Postings union = new Postings();
    for (int i = 0; i < all.length; i++) {
      boolean last = i + 1 == all.length || all[i + 1] / WEIGHTS != all[i] / WEIGHTS;
      if (last) {
        union.add(all[i] / WEIGHTS, all[i] % WEIGHTS);
      }
    }
    return union;
  }

  /**
   * The list as text: for each page how many pages further than the one before it is, less two, in
   * lower-case letters to the base of 26 (nothing for the very next one), and its weight, a digit
   * or a capital letter.
   */
  String encoded() {
    StringBuilder text = new StringBuilder(size * 2);
    int before = -1;
    for (int i = 0; i < size; i++) {
      int page = values[i] / WEIGHTS;
      if (page - before > 1) {
        appendNumber(page - before - 2, text);
      }
      text.append(WEIGHT_SIGNS.charAt(values[i] % WEIGHTS));
      before = page;
    }
    return text.toString();
  }

  private static void appendNumber(int number, StringBuilder text) {
    if (number >= 26) {
      appendNumber(number / 26, text);
    }
    text.append((char) ('a' + number % 26));
  }
}
