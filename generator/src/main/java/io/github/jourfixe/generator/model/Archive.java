package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.source.SourceFile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole content, checked: every reference leads somewhere, every order is total.
 *
 * @param site what {@code site.yaml} says
 * @param asOf the moment of which the site is true
 * @param series by title
 * @param events the published ones, newest first
 * @param topics the used or described ones, by title
 * @param people those who spoke, by family name
 * @param pages by id
 * @param glossary what abbreviations stand for
 * @param assets files to publish beside the documents, by path
 * @param withdrawn paths of files that are not published any more, on somebody's wish
 * @param published addresses that are known to have been published, as far as somebody kept them
 * @param nextPublication the first day on which something is to be published that is held back
 * @param changes when its files changed
 */
public record Archive(
    Site site,
    AsOf asOf,
    List<Series> series,
    List<Event> events,
    List<Topic> topics,
    List<Person> people,
    List<Page> pages,
    Map<String, String> glossary,
    List<SourceFile.Asset> assets,
    List<String> withdrawn,
    List<Located<String>> published,
    Optional<LocalDate> nextPublication,
    FileChanges changes) {

  public Archive {
    series = List.copyOf(series);
    events = List.copyOf(events);
    topics = List.copyOf(topics);
    people = List.copyOf(people);
    pages = List.copyOf(pages);
    glossary = Collections.unmodifiableMap(new LinkedHashMap<>(glossary));
    assets = List.copyOf(assets);
    withdrawn = List.copyOf(withdrawn);
    published = List.copyOf(published);
  }
}
