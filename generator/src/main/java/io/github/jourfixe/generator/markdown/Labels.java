package io.github.jourfixe.generator.markdown;

/** The few words that the engine itself puts into a text, and how the text is set. */
record Labels(
    String table,
    String footnotes,
    String footnote,
    String back,
    String headingId,
    String footnoteId,
    Typography typography) {

  private static final Labels GERMAN =
      new Labels(
          "Tabelle",
          "Fußnoten",
          "Fußnote",
          "Zurück zum Text",
          "abschnitt",
          "fussnote",
          Typography.GERMAN);
  private static final Labels ENGLISH =
      new Labels(
          "Table",
          "Footnotes",
          "Footnote",
          "Back to the text",
          "section",
          "footnote",
          Typography.ENGLISH);

  static Labels of(String language) {
    return language.equals("en") ? ENGLISH : GERMAN;
  }

  /** Those of a text in a language; where its words are not known, these ones. */
  Labels in(String language) {
    return switch (language) {
      case "de", "en" -> of(language);
      default ->
          new Labels(table, footnotes, footnote, back, headingId, footnoteId, Typography.AS_TYPED);
    };
  }
}
