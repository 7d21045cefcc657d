package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.Contact;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.EventDetails.SpeakerEntry;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Location;
import io.github.jourfixe.generator.model.Registration;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an event. */
final class EventFields {

  private static final Field<Integer> NUMBER =
      optional("number", FieldTypes.NUMBER, "nummer", "nr", "ausgabe");
  private static final Field<String> TITLE =
      optional("title", FieldTypes.TEXT, "titel", "name", "überschrift");
  private static final Field<String> ID = optional("id", FieldTypes.TEXT, "kennung", "uid");
  private static final Field<String> SERIES = optional("series", FieldTypes.TEXT, "reihe", "serie");
  private static final Field<Location> LOCATION =
      optional("location", LocationFields.TYPE, "ort", "venue", "veranstaltungsort");
  private static final Field<String> ONLINE =
      optional("online", FieldTypes.URL, "videokonferenz", "online-url");
  private static final Field<String> AUDIENCE =
      optional("audience", FieldTypes.TEXT, "zielgruppe", "teilnehmer");
  private static final Field<List<SpeakerEntry>> SPEAKERS =
      optional(
          "speakers",
          FieldTypes.namesOf(SpeakerFields.TYPE),
          "referenten",
          "referentinnen",
          "referierende",
          "sprecher",
          "vortragende",
          "speaker",
          "contributions");
  private static final Field<List<Located<String>>> TOPICS =
      optional(
          "topics",
          FieldTypes.listOf(FieldTypes.located(FieldTypes.TEXT)),
          "themen",
          "thema",
          "tags",
          "schlagworte");
  private static final Field<String> SUMMARY =
      optional("summary", FieldTypes.TEXT, "zusammenfassung", "kurztext", "description");
  private static final Field<List<Attachment>> ATTACHMENTS =
      optional(
          "attachments",
          FieldTypes.filesOf(AttachmentFields.TYPE),
          "anhänge",
          "anlagen",
          "dateien",
          "files");
  private static final Field<String> REGISTRATION_URL =
      optional("url", FieldTypes.URL, "link", "adresse");
  private static final Field<String> REGISTRATION_EMAIL =
      optional("email", FieldTypes.EMAIL_ADDRESS, "e-mail", "mail");
  private static final Field<LocalDate> REGISTRATION_UNTIL =
      optional("until", FieldTypes.DAY, "bis", "frist");
  private static final Field<String> REGISTRATION_NOTE =
      optional("note", FieldTypes.TEXT, "hinweis");
  private static final FieldSet REGISTRATION_FIELDS =
      FieldSet.of(
          "registration",
          REGISTRATION_URL,
          REGISTRATION_EMAIL,
          REGISTRATION_UNTIL,
          REGISTRATION_NOTE);
  private static final Field<Registration> REGISTRATION =
      optional(
          "registration",
          FieldTypes.object(REGISTRATION_FIELDS, EventFields::registration),
          "anmeldung");
  private static final Field<Contact> CONTACT =
      optional("contact", ContactFields.TYPE, "kontakt", "ansprechpartner");

  /** All of them, the date first, since nothing else is needed. */
  static final FieldSet ALL =
      PublicationFields.with(
              "event",
              Stream.concat(
                      ScheduleFields.ALL.stream(),
                      Stream.of(
                          NUMBER,
                          TITLE,
                          ID,
                          SERIES,
                          LanguageFields.LANGUAGE,
                          LOCATION,
                          ONLINE,
                          AUDIENCE,
                          SPEAKERS,
                          TOPICS,
                          SUMMARY,
                          ATTACHMENTS,
                          REGISTRATION,
                          CONTACT))
                  .<Field<?>>map(field -> field)
                  .toList())
          .withDemands(ScheduleFields.DEMANDS);

  private EventFields() {}

  /**
   * What an event's front matter says.
   *
   * @param details all but the series
   * @param series the series, if it names one
   * @param date where the date stands
   */
  record Read(EventDetails details, Optional<Located<String>> series, SourceLocation date) {}

  /** Reads an event; gives nothing without a readable date, since nothing can be said then. */
  static Optional<Read> read(YamlNode.Mapping mapping, Diagnostics diagnostics) {
    Fields fields = new Fields(mapping, ALL, diagnostics);
    Optional<Located<Integer>> number = fields.located(NUMBER);
    Optional<Located<String>> series = fields.located(SERIES);
    return ScheduleFields.read(fields, diagnostics)
        .map(
            schedule ->
                new EventDetails(
                    number,
                    fields.get(TITLE),
                    fields.get(ID),
                    fields.get(LanguageFields.LANGUAGE),
                    schedule,
                    fields.get(LOCATION),
                    fields.get(ONLINE),
                    fields.get(AUDIENCE),
                    fields.list(SPEAKERS),
                    fields.list(TOPICS),
                    fields.get(SUMMARY),
                    fields.list(ATTACHMENTS),
                    fields.get(REGISTRATION),
                    fields.get(CONTACT),
                    PublicationFields.read(fields)))
        .map(details -> new Read(details, series, ScheduleFields.datePlace(fields)));
  }

  private static Optional<Registration> registration(Fields fields, Diagnostics diagnostics) {
    return Optional.of(
        new Registration(
            fields.get(REGISTRATION_URL),
            fields.get(REGISTRATION_EMAIL),
            fields.get(REGISTRATION_UNTIL),
            fields.get(REGISTRATION_NOTE)));
  }
}
