package io.github.jourfixe.generator.parse;

import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.RetractedPerson;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.source.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All content files, each read by itself.
 *
 * @param site what {@code site.yaml} says
 * @param people what {@code people.yaml} says, by key, in the order of the file
 * @param retracted those of whom it says that they are not to be named any more
 * @param glossary what abbreviations stand for, in the order of {@code glossary.yaml}
 * @param texts all files of text as they are
 * @param documents the Markdown files that could be read, by path
 * @param assets the other files, by path
 * @param published the addresses that {@code addresses.txt} says were published
 */
public record ParsedContent(
    Site site,
    Map<String, Person> people,
    List<RetractedPerson> retracted,
    Map<String, String> glossary,
    List<SourceText> texts,
    List<ParsedDocument> documents,
    List<SourceFile.Asset> assets,
    List<Located<String>> published) {

  public ParsedContent {
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    retracted = List.copyOf(retracted);
    glossary = Collections.unmodifiableMap(new LinkedHashMap<>(glossary));
    texts = List.copyOf(texts);
    documents = List.copyOf(documents);
    assets = List.copyOf(assets);
    published = List.copyOf(published);
  }
}
