package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;
import static io.github.jourfixe.generator.field.Field.required;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.model.Contact;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The fields of a series. */
final class SeriesFields {

  private static final Field<String> TITLE = required("title", FieldTypes.TEXT, "titel", "name");
  private static final Field<String> SHORT_TITLE =
      optional("shortTitle", FieldTypes.TEXT, "kurztitel", "short-title");
  private static final Field<String> SINCE = optional("since", FieldTypes.TEXT, "seit", "beginn");
  private static final Field<String> SUMMARY =
      optional("summary", FieldTypes.TEXT, "zusammenfassung", "beschreibung", "description");
  private static final Field<String> AUDIENCE = optional("audience", FieldTypes.TEXT, "zielgruppe");
  private static final Field<String> CADENCE =
      optional("cadence", FieldTypes.TEXT, "turnus", "rhythmus");
  private static final Field<String> ORGANISER =
      optional("organiser", FieldTypes.TEXT, "organizer", "veranstalter");
  private static final Field<String> COUNTERPART =
      optional("counterpart", FieldTypes.TEXT, "gegenstück", "pendant");
  private static final Field<Contact> CONTACT =
      optional("contact", ContactFields.TYPE, "kontakt", "ansprechpartner");
  private static final Field<LocalDate> ERA_UNTIL = required("until", FieldTypes.DAY, "bis");
  private static final Field<String> ERA_TITLE = optional("title", FieldTypes.TEXT, "titel");
  private static final Field<String> ERA_CADENCE = optional("cadence", FieldTypes.TEXT, "turnus");
  private static final FieldSet ERA = FieldSet.of("era", ERA_UNTIL, ERA_TITLE, ERA_CADENCE);
  private static final Field<List<Series.Era>> HISTORY =
      optional(
          "history",
          FieldTypes.listOf(FieldTypes.object(ERA, SeriesFields::era)),
          "geschichte",
          "frueher");

  static final FieldSet ALL =
      PublicationFields.with(
          "series",
          List.of(
              TITLE,
              SHORT_TITLE,
              SINCE,
              SUMMARY,
              AUDIENCE,
              CADENCE,
              ORGANISER,
              COUNTERPART,
              CONTACT,
              HISTORY));

  private SeriesFields() {}

  /**
   * Reads a series; one without a title takes its id for it, so that its events can be checked.
   *
   * @param id the file's name without its ending
   */
  static Series read(
      String id, YamlNode.Mapping mapping, MarkdownBody body, Diagnostics diagnostics) {
    Fields fields = new Fields(mapping, ALL, diagnostics);
    String title = fields.get(TITLE).orElse(id);
    return new Series(
        id,
        title,
        fields.get(SHORT_TITLE).orElse(title),
        fields.get(SINCE),
        fields.get(SUMMARY),
        fields.get(AUDIENCE),
        fields.get(CADENCE),
        fields.get(ORGANISER),
        fields.located(COUNTERPART),
        fields.get(CONTACT),
        fields.list(HISTORY).stream().sorted(Comparator.comparing(Series.Era::until)).toList(),
        PublicationFields.read(fields),
        body,
        mapping.location());
  }

  private static Optional<Series.Era> era(Fields fields, Diagnostics diagnostics) {
    Optional<String> title = fields.get(ERA_TITLE);
    Optional<String> cadence = fields.get(ERA_CADENCE);
    return fields.get(ERA_UNTIL).map(until -> new Series.Era(until, title, cadence));
  }
}
