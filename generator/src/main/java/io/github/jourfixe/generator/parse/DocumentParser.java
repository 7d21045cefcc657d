package io.github.jourfixe.generator.parse;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.AddressPart;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.markdown.MarkdownEngine;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.parallel.Progress;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.source.SourceText;
import io.github.jourfixe.generator.text.Slug;
import io.github.jourfixe.generator.yaml.FrontMatter;
import io.github.jourfixe.generator.yaml.YamlNode;
import io.github.jourfixe.generator.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every content file by itself: front matter into fields, Markdown into HTML. */
public final class DocumentParser {

  private static final String INDEX = "index";
  private static final String PUBLISHED = "addresses.txt";

  /** Makes the Markdown engine of a site, once its glossary is known. */
  @FunctionalInterface
  public interface EngineFactory {
    /**
     * An engine.
     *
     * @param glossary abbreviations with what they stand for
     * @param language {@code de} or {@code en}
     */
    MarkdownEngine create(Map<String, String> glossary, String language);
  }

  private final EngineFactory engines;
  private final Workers workers;
  private final Memory memory;
  private final Diagnostics diagnostics;
  private final YamlReader yaml = new YamlReader();

  /**
   * A parser.
   *
   * @param engines makes the Markdown engine
   * @param workers parse the documents
   * @param memory spares them those that have not changed
   * @param diagnostics takes the findings
   */
  public DocumentParser(
      EngineFactory engines, Workers workers, Memory memory, Diagnostics diagnostics) {
    this.engines = engines;
    this.workers = workers;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** All files, each read by itself; what cannot be read is reported and left out. */
  public ParsedContent parse(List<SourceFile> sources, Progress progress) {
    Map<String, SourceText> texts = new LinkedHashMap<>();
    for (SourceFile source : sources) {
      if (source instanceof SourceFile.Text text) {
        texts.put(text.path(), text.content());
      }
    }
    YamlNode.Mapping nothing = new YamlNode.Mapping(List.of(), SourceLocation.of("site.yaml"));
    Optional<YamlNode.Mapping> settings = data(texts, "site.yaml");
    // Without a readable site.yaml, which has been reported, its missing title is no news.
    Diagnostics findings = settings.isPresent() ? diagnostics : new Diagnostics();
    Site site = SiteFields.read(settings.orElse(nothing), findings);
    PeopleFields.People people =
        data(texts, "people.yaml")
            .map(mapping -> PeopleFields.read(mapping, diagnostics))
            .orElse(PeopleFields.People.NONE);
    EngineKey key = new EngineKey(glossary(texts), site.language());
    MarkdownEngine markdown =
        memory.recall(key, diagnostics, none -> engines.create(key.glossary(), key.language()));
    List<SourceText> documents =
        texts.values().stream().filter(text -> text.file().endsWith(".md")).toList();
    List<Optional<ParsedDocument>> parsed =
        workers.map(documents, text -> recalled(text, markdown, site.language()), progress);
    return new ParsedContent(
        site,
        people.known(),
        people.retracted(),
        key.glossary(),
        List.copyOf(texts.values()),
        parsed.stream().flatMap(Optional::stream).toList(),
        sources.stream()
            .filter(SourceFile.Asset.class::isInstance)
            .map(SourceFile.Asset.class::cast)
            .toList(),
        published(texts));
  }

  /** One address a line; blank lines and those that begin with {@code #} are the editor's. */
  private static List<Located<String>> published(Map<String, SourceText> texts) {
    List<Located<String>> addresses = new ArrayList<>();
    SourceText text = texts.get(PUBLISHED);
    for (int line = 1; text != null && line <= text.lineCount(); line++) {
      String address = text.line(line).strip();
      if (!address.isEmpty() && !address.startsWith("#")) {
        addresses.add(new Located<>(address, text.at(line, 1)));
      }
    }
    return addresses;
  }

  private Optional<YamlNode.Mapping> data(Map<String, SourceText> texts, String file) {
    return Optional.ofNullable(texts.get(file)).flatMap(text -> yaml.read(text, diagnostics));
  }

  private Map<String, String> glossary(Map<String, SourceText> texts) {
    Map<String, String> glossary = new LinkedHashMap<>();
    data(texts, "glossary.yaml")
        .ifPresent(
            terms ->
                terms
                    .entries()
                    .forEach(
                        entry ->
                            FieldTypes.TEXT
                                .read(entry.value(), entry.key(), diagnostics)
                                .ifPresent(meaning -> glossary.put(entry.key(), meaning))));
    return glossary;
  }

  /** What an engine depends on. */
  private record EngineKey(Map<String, String> glossary, String language)
      implements Memory.Key<MarkdownEngine> {}

  /** What a parsed document depends on: the very text and the very engine, both immutable. */
  private record DocumentKey(SourceText text, MarkdownEngine engine)
      implements Memory.Key<Optional<ParsedDocument>> {}

  private Optional<ParsedDocument> recalled(
      SourceText text, MarkdownEngine markdown, String siteLanguage) {
    return memory.recall(
        new DocumentKey(text, markdown),
        diagnostics,
        findings ->
            new DocumentParser(engines, workers, Memory.NONE, findings)
                .document(text, markdown, siteLanguage));
  }

  private Optional<ParsedDocument> document(
      SourceText text, MarkdownEngine markdown, String siteLanguage) {
    String[] path = text.file().split("/");
    Optional<FrontMatter> frontMatter = FrontMatter.split(text, diagnostics);
    if (frontMatter.isEmpty()) {
      return Optional.empty();
    }
    FrontMatter parts = frontMatter.orElseThrow();
    Optional<YamlNode.Mapping> fields =
        yaml.read(text, parts.firstLine(), parts.lastLine(), diagnostics);
    // The text is parsed even if its fields cannot be read, so that all problems are told at once.
    String language = fields.flatMap(LanguageFields::peek).orElse(siteLanguage);
    MarkdownBody body = markdown.parse(text, parts.bodyLine(), language, diagnostics);
    BodyChecks checks = new BodyChecks(text, diagnostics);
    checks.check(parts.bodyLine());
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    YamlNode.Mapping mapping = fields.orElseThrow();
    String stem = stem(path);
    if (AddressPart.of(stem, SourceLocation.of(text.file()), diagnostics).isEmpty()) {
      return Optional.empty();
    }
    return switch (path[0]) {
      case "series" ->
          Optional.of(
              new ParsedDocument.SeriesDocument(
                  SeriesFields.read(Slug.of(stem), mapping, body, diagnostics)));
      case "topics" ->
          Optional.of(
              new ParsedDocument.TopicDocument(
                  PageFields.topic(Slug.of(stem), mapping, body, diagnostics)));
      case "pages" ->
          Optional.of(
              new ParsedDocument.PageDocument(
                  PageFields.page(Slug.of(stem), mapping, body, diagnostics)));
      default ->
          event(
              text,
              new EventParts(
                  stem, mapping, body, bodyPlace(text, parts), checks.outlooks(parts.bodyLine())));
    };
  }

  /** What an event's file consists of. */
  private record EventParts(
      String stem,
      YamlNode.Mapping fields,
      MarkdownBody body,
      SourceLocation bodyPlace,
      List<Located<String>> outlooks) {}

  private Optional<ParsedDocument> event(SourceText text, EventParts parts) {
    return EventFields.read(parts.fields(), diagnostics)
        .map(
            read ->
                new ParsedDocument.EventDocument(
                    text.file().split("/")[1],
                    parts.stem(),
                    read.series(),
                    read.details(),
                    parts.body(),
                    new ParsedDocument.Places(
                        parts.fields().location(),
                        read.date(),
                        parts.bodyPlace(),
                        parts.outlooks())));
  }

  private static SourceLocation bodyPlace(SourceText text, FrontMatter parts) {
    for (int line = parts.bodyLine(); line <= text.lineCount(); line++) {
      if (!text.line(line).isBlank()) {
        return text.at(line, 1);
      }
    }
    return text.at(text.lineCount(), 1);
  }

  /** The file's name without its ending; for {@code <stem>/index.md} the folder's name. */
  static String stem(String[] path) {
    String file = path[path.length - 1];
    String name = file.substring(0, file.length() - ".md".length());
    boolean ownFolder = name.equals(INDEX) && path.length > (path[0].equals("events") ? 3 : 2);
    return ownFolder ? path[path.length - 2] : name;
  }
}
