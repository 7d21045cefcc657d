package io.github.jourfixe.generator.markdown;

/** The few words that the engine itself puts into a text. */
enum Labels {
  GERMAN("Tabelle", "Fußnoten", "Fußnote", "Zurück zum Text", "abschnitt", "fussnote", "„", "“"),
  ENGLISH("Table", "Footnotes", "Footnote", "Back to the text", "section", "footnote", "“", "”");

  final String table;
  final String footnotes;
  final String footnote;
  final String back;
  final String headingId;
  final String footnoteId;
  final String openingQuote;
  final String closingQuote;

  Labels(String... words) {
    table = words[0];
    footnotes = words[1];
    footnote = words[2];
    back = words[3];
    headingId = words[4];
    footnoteId = words[5];
    openingQuote = words[6];
    closingQuote = words[7];
  }

  /** A text with the spaces fixed that the language does not break at the end of a line. */
  String withFixedSpaces(String text) {
    return this == GERMAN ? FixedSpaces.in(text) : text;
  }

  static Labels of(String language) {
    return language.equals("en") ? ENGLISH : GERMAN;
  }
}
