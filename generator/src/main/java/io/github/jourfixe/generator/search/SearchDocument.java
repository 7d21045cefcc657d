package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.plan.SitePath;
import java.util.EnumMap;
import java.util.Map;

/**
 * A page as the search knows it.
 *
 * @param path its address
 * @param kind what it is about
 * @param title what results show of it
 * @param date when the event is, in words; empty for other pages
 * @param texts its visible words by where they stand
 */
record SearchDocument(
    SitePath path, Kind kind, String title, String date, Map<Field, String> texts) {

  SearchDocument {
    texts = new EnumMap<>(texts);
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
    SPEAKER,
    TITLE
  }
}
