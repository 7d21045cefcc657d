package io.github.jourfixe.generator.markdown;

/** How a language sets quotation marks, and which spaces it does not break a line at. */
enum Typography {
  GERMAN("„", "“"),
  ENGLISH("“", "”"),
  /** Of a language of which nothing is known: what the author typed. */
  AS_TYPED("\"", "\"");

  private final String openingQuote;
  private final String closingQuote;

  Typography(String openingQuote, String closingQuote) {
    this.openingQuote = openingQuote;
    this.closingQuote = closingQuote;
  }

  String openingQuote() {
    return openingQuote;
  }

  String closingQuote() {
    return closingQuote;
  }

  /** A text with the spaces fixed that the language does not break at the end of a line. */
  String withFixedSpaces(String text) {
    return this == GERMAN ? FixedSpaces.in(text) : text;
  }
}
