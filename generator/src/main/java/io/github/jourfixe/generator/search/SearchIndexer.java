package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.search.PartWriter.Part;
import io.github.jourfixe.generator.text.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the files beside the search page: {@code index.json}, which says what there is, and the
 * parts that it names, each loaded when a search needs it. The names of parts change with their
 * content, so that a browser may keep them. A small archive has all of its parts within {@code
 * index.json}.
 *
 * <p>Of a folder, browsers load neither data nor other pages, but scripts. There each file is a
 * script ({@code index.js}) that calls a function of the page with the same content, no part is
 * within another, and further parts have the texts of which excerpts are made.
 */
public final class SearchIndexer {

  private static final String INDEX = "index";

  /** Pages in one part; a search shows ten, which may be in ten of them. */
  private static final int PAGES_IN_PART = 32;

  /** Up to so many characters, one file is quicker than several. */
  private static final int ONE_FILE = 64_000;

  private final SitePlan plan;
  private final SitePath page;

  /** Indexes the site of a plan. */
  public SearchIndexer(SitePlan plan) {
    this.plan = plan;
    this.page = plan.addresses().search();
  }

  /** The files by address, in the order in which a search needs them. */
  public Map<SitePath, String> files() {
    List<SearchDocument> documents = new ArrayList<>();
    List<Object> series = collect(documents);
    Language language = Language.of(plan.archive().site().language());
    Set<String> stopWords = StopWords.of(language);
    TermCollector collector = new TermCollector(stopWords, new DateWords(language));
    for (int i = 0; i < documents.size(); i++) {
      collector.add(i, documents.get(i));
    }
    Vocabulary vocabulary = collector.vocabulary();
    Map<String, List<Part>> parts = new LinkedHashMap<>();
    parts.put("terms", terms(vocabulary.pages()));
    parts.put("words", words(vocabulary.spellings()));
    parts.put("ends", ends(vocabulary.spellings()));
    parts.put("pages", pages(documents));
    if (plan.offline()) {
      parts.put("texts", byPage(documents, SearchDocument::lines));
    }
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("count", documents.size());
    index.put("pagesInPart", PAGES_IN_PART);
    index.put("stop", String.join(" ", stopWords));
    index.put("months", months(language));
    index.put("series", series);
    return write(index, parts);
  }

  private static String months(Language language) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(language::monthName)
        .collect(Collectors.joining(" "));
  }

  private Map<SitePath, String> write(Map<String, Object> index, Map<String, List<Part>> parts) {
    boolean oneFile =
        !plan.offline() && length(parts.values()) - length(List.of(parts.get("ends"))) <= ONE_FILE;
    if (oneFile) {
      // All words are at hand, in whichever order.
      parts.put("ends", List.of());
    }
    Map<SitePath, String> files = new LinkedHashMap<>();
    index.put("whole", oneFile);
    parts.forEach(
        (kind, list) -> {
          List<Object> entries = new ArrayList<>();
          for (Part part : list) {
            Object content = part.content();
            if (!oneFile) {
              content = part.fingerprint();
              put(kind + "-" + entries.size() + "-" + content, part.content(), files);
            }
            entries.add(List.of(part.first(), content));
          }
          index.put(kind, entries);
        });
    put(INDEX, index, files);
    return files;
  }

  private void put(String name, Object content, Map<SitePath, String> files) {
    String json = Json.compact(content);
    if (plan.offline()) {
      files.put(page.file(name + ".js"), "jourfixe(\"" + name + "\"," + json + ");\n");
    } else {
      files.put(page.file(name + ".json"), json);
    }
  }

  private static int length(Collection<List<Part>> parts) {
    return parts.stream().flatMap(List::stream).mapToInt(Part::length).sum();
  }

  /** Events by series and day, so that a series or a year of one is a range; then all others. */
  private List<Object> collect(List<SearchDocument> documents) {
    List<Object> series = new ArrayList<>();
    DocumentCollector collector = new DocumentCollector(plan);
    for (Series one : plan.archive().series()) {
      int first = documents.size();
      documents.addAll(collector.events(one));
      Map<Integer, Integer> years = new TreeMap<>();
      plan.index()
          .ofSeries(one.id())
          .forEach(event -> years.merge(event.date().first().getYear(), 1, Integer::sum));
      List<Object> counts = new ArrayList<>();
      years.forEach((year, count) -> counts.add(List.of(year, count)));
      series.add(List.of(one.id(), one.shortTitle(), first, counts));
    }
    documents.addAll(collector.others());
    return series;
  }

  private static List<Part> terms(SortedMap<String, Postings> terms) {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    terms.forEach((term, pages) -> entries.add(Map.entry(term, pages.encoded())));
    return PartWriter.parts(entries);
  }

  private static List<Part> words(SortedMap<String, Spelling> spellings) {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    spellings.forEach((stem, spelling) -> entries.add(Map.entry(stem, value(spelling))));
    return PartWriter.parts(entries);
  }

  /** The same words from their ends, for those that are misspelled at the beginning. */
  private static List<Part> ends(SortedMap<String, Spelling> spellings) {
    SortedMap<String, String> reversed = new TreeMap<>();
    spellings.forEach(
        (stem, spelling) ->
            reversed.put(new StringBuilder(stem).reverse().toString(), value(spelling)));
    return PartWriter.parts(reversed.entrySet());
  }

  private static String value(Spelling spelling) {
    return spelling.word() + " " + spelling.pages();
  }

  private List<Part> pages(List<SearchDocument> documents) {
    return byPage(
        documents,
        document -> {
          List<Object> entry = new ArrayList<>();
          entry.add(plan.offline() ? document.path().fileFrom(page) : document.path().from(page));
          entry.add(document.title());
          entry.add(document.date());
          entry.add(document.kind().ordinal());
          entry.addAll(document.languages());
          return entry;
        });
  }

  /** Parts that say something of each page, by number. */
  private static List<Part> byPage(
      List<SearchDocument> documents, Function<SearchDocument, List<?>> entry) {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += PAGES_IN_PART) {
      int to = Math.min(documents.size(), from + PAGES_IN_PART);
      parts.add(new Part("", documents.subList(from, to).stream().map(entry).toList()));
    }
    return parts;
  }
}
