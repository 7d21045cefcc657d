package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.plan.SitePath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page as the search knows it.
 *
 * @param path its address
 * @param kind what it is about
 * @param title what results show of it
 * @param languages BCP 47 tags of the title's and the texts' language, the empty string for the
 *     site's; nothing if both are
 * @param date when the event is, in words; empty for other pages
 * @param texts its visible words by where they stand
 * @param synonyms other words for some of them, by which it is found as well
 */
record SearchDocument(
    SitePath path,
    Kind kind,
    String title,
    List<String> languages,
    String date,
    Map<Field, String> texts,
    String synonyms) {

  /** Fewer characters are mostly a name, a place or a heading. */
  private static final int SENTENCE = 40;

  SearchDocument {
    texts = new EnumMap<>(texts);
  }

  /** What excerpts are made of: its texts but the title, sentences before single words. */
  List<String> lines() {
    List<String> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Field field : List.of(Field.TOPIC, Field.TEXT, Field.SPEAKER_OR_DATE)) {
      texts
          .getOrDefault(field, "")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> (line.length() < SENTENCE ? words : sentences).add(line));
    }
    sentences.addAll(words);
    return sentences;
  }

  /** What a page is about. The script knows them by their place in this list. */
  enum Kind {
    EVENT,
    SERIES,
    TOPIC,
    PERSON,
    PAGE
  }

  /** Where a word stands, from the least telling place to the most telling one. */
  enum Field {
    TEXT,
    TOPIC,
    SPEAKER_OR_DATE,
    TITLE
  }
}
