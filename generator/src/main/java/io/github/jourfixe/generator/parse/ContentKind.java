package io.github.jourfixe.generator.parse;

import io.github.jourfixe.generator.field.FieldSet;
import java.util.List;
import java.util.Optional;

/** The kinds of content files with the fields that they have; the vocabulary as a whole. */
public enum ContentKind {
  /** A meeting. */
  EVENT("event", List.of("events/*/*.md", "events/*/*/index.md"), EventFields.ALL),
  /** A series of meetings. */
  SERIES("series", List.of("series/*.md", "series/*/index.md"), SeriesFields.ALL),
  /** A page of text. */
  PAGE("page", List.of("pages/*.md", "pages/*/index.md"), PageFields.ALL),
  /** The text of a topic. */
  TOPIC("topic", List.of("topics/*.md", "topics/*/index.md"), PageFields.ALL),
  /** The archive. */
  SITE("site", List.of("site.yaml"), SiteFields.ALL),
  /** People by key. */
  PEOPLE("people", List.of("people.yaml"), PeopleFields.ALL),
  /** Abbreviations with what they stand for. */
  GLOSSARY("glossary", List.of("glossary.yaml"), null);

  private final String id;
  private final List<String> files;
  private final FieldSet fields;

  ContentKind(String id, List<String> files, FieldSet fields) {
    this.id = id;
    this.files = files;
    this.fields = fields;
  }

  /** Its name in file names and documentation. */
  public String id() {
    return id;
  }

  /** Where its files are, as patterns relative to the content folder, the usual one first. */
  public List<String> files() {
    return files;
  }

  /** Whether its files are Markdown with the fields at their top, not YAML as a whole. */
  public boolean isFrontMatter() {
    return files.get(0).endsWith(".md");
  }

  /** Whether the keys at the top of its file are the editor's, with the fields below each. */
  public boolean isKeyed() {
    return this == PEOPLE || this == GLOSSARY;
  }

  /** The fields; empty if each key simply has a text. */
  public Optional<FieldSet> fields() {
    return Optional.ofNullable(fields);
  }
}
