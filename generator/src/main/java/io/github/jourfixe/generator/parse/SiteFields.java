package io.github.jourfixe.generator.parse;

import static io.github.jourfixe.generator.field.Field.optional;
import static io.github.jourfixe.generator.field.Field.required;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.FieldType;
import io.github.jourfixe.generator.field.FieldTypes;
import io.github.jourfixe.generator.field.Fields;
import io.github.jourfixe.generator.field.Shape;
import io.github.jourfixe.generator.model.AsOf;
import io.github.jourfixe.generator.model.Contact;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Organisation;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of {@code site.yaml}. */
public final class SiteFields {

  private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");

  private static final FieldType<URI> BASE_URL_TYPE =
      FieldTypes.textAs(
          Shape.text("^\\s*[hH][tT][tT][pP][sS]?://[^\\s?#]+\\s*$"),
          Code.BASE_URL_INVALID,
          SiteFields::baseUrl);
  private static final FieldType<ZoneId> ZONE_TYPE =
      FieldTypes.textAs(Shape.TEXT, Code.TIME_ZONE_UNKNOWN, SiteFields::zone);
  private static final FieldType<AsOf> AS_OF_TYPE =
      FieldTypes.textAs(
          Shape.text("^\\s*\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?\\s*$"),
          Code.AS_OF_INVALID,
          AsOf::parse);

  private static final Field<String> ENTRY_TITLE = required("title", FieldTypes.TEXT, "titel");
  private static final Field<String> ENTRY_URL =
      required("url", FieldTypes.TEXT, "link", "adresse");
  private static final Field<String> ORGANISATION_NAME = required("name", FieldTypes.TEXT);
  private static final Field<String> ORGANISATION_URL = optional("url", FieldTypes.URL, "link");
  private static final FieldSet ENTRY = FieldSet.of("menu", ENTRY_TITLE, ENTRY_URL);
  private static final FieldSet ORGANISATION_FIELDS =
      FieldSet.of("organisation", ORGANISATION_NAME, ORGANISATION_URL);

  private static final Field<String> TITLE = required("title", FieldTypes.TEXT, "titel", "name");
  private static final Field<String> DESCRIPTION =
      optional("description", FieldTypes.TEXT, "beschreibung", "summary");
  private static final Field<URI> BASE_URL =
      optional("baseUrl", BASE_URL_TYPE, "url", "adresse", "base-url");
  private static final Field<String> LANGUAGE =
      optional(
          "language",
          FieldTypes.oneOf(
              Map.of("de", "de", "en", "en"), Map.of("deutsch", "de", "englisch", "en")),
          "sprache",
          "lang");
  private static final Field<ZoneId> TIME_ZONE =
      optional("timeZone", ZONE_TYPE, "zeitzone", "timezone", "time-zone");
  private static final Field<AsOf> AS_OF = optional("asOf", AS_OF_TYPE, "stand", "as-of");
  private static final Field<Organisation> ORGANISATION =
      optional(
          "organisation",
          FieldTypes.object(ORGANISATION_FIELDS, SiteFields::organisation),
          "organization");
  private static final Field<Contact> CONTACT =
      optional("contact", ContactFields.TYPE, "kontakt", "ansprechpartner");
  private static final Field<List<Site.MenuEntry>> MENU =
      optional(
          "menu",
          FieldTypes.listOf(FieldTypes.textOr(SiteFields::menuPage, ENTRY, SiteFields::menuEntry)),
          "menü",
          "menue",
          "navigation");
  private static final Field<String> EASY_LANGUAGE =
      optional("easyLanguage", FieldTypes.TEXT, "leichteSprache", "easy-language");
  private static final Field<String> SIGN_LANGUAGE =
      optional("signLanguage", FieldTypes.TEXT, "gebaerdensprache", "dgs", "sign-language");
  private static final Field<Boolean> LOCATIONS_EXPECTED =
      optional("locationsExpected", FieldTypes.TRUTH_VALUE, "ortErwartet", "locations-expected");
  private static final Field<List<Located<String>>> LEGAL =
      optional(
          "legal",
          FieldTypes.listOf(FieldTypes.located(FieldTypes.TEXT)),
          "rechtliches",
          "fusszeile");

  static final FieldSet ALL =
      FieldSet.of(
          "site",
          TITLE,
          DESCRIPTION,
          BASE_URL,
          LANGUAGE,
          TIME_ZONE,
          AS_OF,
          ORGANISATION,
          CONTACT,
          MENU,
          EASY_LANGUAGE,
          SIGN_LANGUAGE,
          LOCATIONS_EXPECTED,
          LEGAL);

  private SiteFields() {}

  static Site read(YamlNode.Mapping mapping, Diagnostics diagnostics) {
    Fields fields = new Fields(mapping, ALL, diagnostics);
    return new Site(
        fields.get(TITLE).orElse(""),
        fields.get(DESCRIPTION),
        fields.get(BASE_URL),
        fields.get(LANGUAGE).orElse("de"),
        fields.get(TIME_ZONE).orElse(DEFAULT_ZONE),
        fields.get(AS_OF),
        fields.get(ORGANISATION),
        fields.get(CONTACT),
        fields.list(MENU),
        fields.located(EASY_LANGUAGE),
        fields.located(SIGN_LANGUAGE),
        fields.get(LOCATIONS_EXPECTED).orElse(false),
        fields.list(LEGAL));
  }

  /** Reads the address of a site; a slash at its end may be left out. Empty for anything else. */
  public static Optional<URI> baseUrl(String text) {
    return FieldTypes.webAddress(text.endsWith("/") ? text : text + "/")
        .map(URI::create)
        .filter(uri -> uri.getQuery() == null && uri.getFragment() == null);
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Organisation> organisation(Fields fields, Diagnostics diagnostics) {
    Optional<String> url = fields.get(ORGANISATION_URL);
    return fields.get(ORGANISATION_NAME).map(name -> new Organisation(name, url));
  }

  private static Site.MenuEntry menuPage(Located<String> page) {
    return new Site.MenuEntry(Optional.empty(), page);
  }

  private static Optional<Site.MenuEntry> menuEntry(Fields fields, Diagnostics diagnostics) {
    Optional<String> title = fields.get(ENTRY_TITLE);
    return fields.located(ENTRY_URL).map(url -> new Site.MenuEntry(title, url));
  }
}
