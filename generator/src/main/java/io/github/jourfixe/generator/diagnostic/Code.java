package io.github.jourfixe.generator.diagnostic;

import static io.github.jourfixe.generator.diagnostic.Severity.ERROR;
import static io.github.jourfixe.generator.diagnostic.Severity.NOTE;
import static io.github.jourfixe.generator.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of problems. A constant's name in lower case with hyphens is its stable {@link
 * #id}; its texts stand in {@code diagnostics_de.properties} and {@code diagnostics_en.properties}
 * under {@code <id>.message} and {@code <id>.remedy}.
 */
public enum Code {
  // Files and folders
  CONTENT_FOLDER_MISSING(ERROR),
  SITE_FILE_MISSING(ERROR),
  FILE_UNKNOWN(ERROR),
  FILE_TOO_LARGE(ERROR),
  FILE_IGNORED(NOTE),
  FILE_NOT_UTF8(ERROR),
  FILE_CONTROL_CHARACTER(ERROR),
  FILE_NAME_UNREADABLE(ERROR),
  FILE_NAME_CLASH(ERROR),
  FILE_OUTSIDE_CONTENT(ERROR),

  // Front matter as YAML
  FRONT_MATTER_MISSING(ERROR),
  FRONT_MATTER_UNCLOSED(ERROR),
  FRONT_MATTER_TOO_LARGE(ERROR),
  YAML_SYNTAX(ERROR),
  YAML_COLON_IN_VALUE(ERROR),
  YAML_SPECIAL_START(ERROR),
  YAML_TAB(ERROR),
  YAML_INDENT(ERROR),
  YAML_COMMENT_IN_VALUE(ERROR),
  YAML_SPACE_AFTER_COLON(ERROR),
  YAML_QUOTE(ERROR),
  YAML_BRACKET(ERROR),
  YAML_KEY(ERROR),
  YAML_DUPLICATE_KEY(ERROR),
  YAML_SECOND_DOCUMENT(ERROR),
  YAML_NOT_A_MAPPING(ERROR),
  YAML_TOO_DEEP(ERROR),

  // Fields
  FIELD_UNKNOWN(ERROR),
  FIELD_UNKNOWN_NEAR(ERROR),
  FIELD_MISSING(ERROR),
  FIELD_EMPTY(ERROR),
  FIELD_TEXT_EXPECTED(ERROR),
  FIELD_OBJECT_EXPECTED(ERROR),
  FIELD_NUMBER_EXPECTED(ERROR),
  FIELD_TRUTH_EXPECTED(ERROR),
  FIELD_WORD_UNKNOWN(ERROR),
  FIELD_WORD_NEAR(ERROR),
  DATE_INVALID(ERROR),
  DAY_EXPECTED(ERROR),
  TIME_INVALID(ERROR),
  TIME_WITHOUT_DAY(ERROR),
  TIME_BACKWARDS(ERROR),
  URL_INVALID(ERROR),
  EMAIL_INVALID(ERROR),
  BASE_URL_INVALID(ERROR),
  TIME_ZONE_UNKNOWN(ERROR),
  AS_OF_INVALID(ERROR),
  SPEAKER_NAMELESS(ERROR),
  PERSON_NAMELESS(ERROR),
  LOCATION_EMPTY(ERROR),
  ALIAS_INVALID(ERROR),

  // Markdown
  MARKDOWN_HTML_ESCAPED(WARNING),
  MARKDOWN_COMMENT(WARNING),
  MARKDOWN_COMMENT_OPEN(ERROR),
  MARKDOWN_ORDINAL_LIST(WARNING),
  MARKDOWN_UNSAFE_LINK(ERROR),
  MARKDOWN_FOREIGN_IMAGE(ERROR),
  MARKDOWN_STARS_LEFT(WARNING),
  MARKDOWN_HEADING_UNDERLINED(WARNING),
  MARKDOWN_BULLET(WARNING),
  MARKDOWN_QUOTE_CLOSING(WARNING),
  MARKDOWN_ALT_MISSING(ERROR),
  MARKDOWN_TOO_DEEP(ERROR),
  MARKDOWN_LINK_TEXT(WARNING),
  MARKDOWN_LINK_LEFT(WARNING),
  WEEKDAY_WRONG(WARNING),
  TEXT_OUTLOOK(NOTE),
  LEGAL_LAW_OUTDATED(WARNING),

  // The archive as a whole
  SERIES_UNKNOWN(ERROR),
  SERIES_MISMATCH(ERROR),
  NUMBER_DUPLICATE(ERROR),
  NUMBER_GAP(NOTE),
  NUMBER_ORDER(WARNING),
  DATE_FILE_NAME(ERROR),
  EVENT_TWICE(WARNING),
  PERSON_UNKNOWN(ERROR),
  PERSON_UNKNOWN_NEAR(ERROR),
  PERSON_SIMILAR(NOTE),
  TOPIC_SIMILAR(NOTE),
  REFERENCE_UNKNOWN(ERROR),
  LEGAL_PAGE_MISSING(WARNING),
  CONTACT_EXPIRED(WARNING),
  SUMMARY_MISSING(NOTE),
  TITLE_REPEATED(WARNING),
  EVENT_UNCONFIRMED(WARNING),
  EVENT_HELD_IN_FUTURE(WARNING),
  DRAFT_SKIPPED(NOTE),
  PUBLISH_LATER(NOTE),

  // Addresses and links
  ADDRESS_CLASH(ERROR),
  ADDRESS_RESERVED(ERROR),
  ADDRESS_EMPTY(ERROR),
  ADDRESS_LOST(ERROR),
  ADDRESS_LOST_NEAR(ERROR),
  LINK_BROKEN(ERROR),
  LINK_BROKEN_NEAR(ERROR),
  LINK_TO_ALIAS(WARNING),
  ATTACHMENT_MISSING(ERROR),
  WEB_LINK_BROKEN(WARNING),
  WEB_LINK_SILENT(WARNING),
  WEB_LINK_MOVED(NOTE),

  // Pictures and files
  PICTURE_UNREADABLE(ERROR),
  PICTURE_FORMAT(ERROR),
  PICTURE_TOO_LARGE(ERROR),
  PICTURE_UNSAFE(ERROR),
  PICTURE_WITHOUT_WEBP(NOTE),

  // Theme
  TEMPLATE_BROKEN(ERROR),
  THEME_FILE_UNKNOWN(ERROR),
  THEME_MESSAGE_UNKNOWN(ERROR);

  private final Severity severity;
  private final String id;

  Code(Severity severity) {
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of an {@link #id}; empty if there is none. */
  public static Optional<Code> byId(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
  }

  /** The severity that the problem has unless somebody decides otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The stable name, for instance {@code front-matter-unclosed}. */
  public String id() {
    return id;
  }
}
