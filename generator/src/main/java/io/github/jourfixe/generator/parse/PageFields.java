package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;
import static io.github.jourfixe.generator.field.Field.required;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.util.List;

/** The fields of a page, and of a topic's text. */
final class PageFields {

  private static final Field<String> TITLE = required("title", FieldTypes.TEXT, "titel", "name");
  private static final Field<String> SUMMARY =
      optional("summary", FieldTypes.TEXT, "zusammenfassung", "beschreibung", "description");
  static final FieldSet ALL = PublicationFields.with("page", List.of(TITLE, SUMMARY));

  private PageFields() {}

  /** Reads a page; one without a title, which has been reported, takes its id for it. */
  static Page page(
      String id, YamlNode.Mapping mapping, MarkdownBody body, Diagnostics diagnostics) {
    Fields fields = new Fields(mapping, ALL, diagnostics);
    return new Page(
        id,
        fields.get(TITLE).orElse(id),
        fields.get(SUMMARY),
        PublicationFields.read(fields),
        body,
        mapping.location());
  }

  /** Reads a topic's text; one without a title, which has been reported, takes its id for it. */
  static Topic topic(
      String id, YamlNode.Mapping mapping, MarkdownBody body, Diagnostics diagnostics) {
    Page page = page(id, mapping, body, diagnostics);
    return new Topic(
        id, page.title(), page.summary(), page.publication(), page.body(), page.source());
  }
}
