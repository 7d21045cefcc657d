package io.github.jourfixe.generator.search;

import java.util.SortedMap;

/**
 * The words of an archive.
 *
 * @param pages where each word stands, and each part of one, by its stem
 * @param spellings how words are mostly written, by their stems: what may have been meant by a
 *     misspelled one
 */
record Vocabulary(SortedMap<String, Postings> pages, SortedMap<String, Spelling> spellings) {}
