package io.github.jourfixe.theme.browser;

/**
 * Each kind of page, by an example from the sample archive; of meetings, the states that look
 * different.
 */
enum PageKind {
  HOME(""),
  SERIES("runder-tisch-fahrrad/"),
  EVENT("runder-tisch-fahrrad/2016-10-06-lueckenschluss/"),
  EVENT_TO_COME("runder-tisch-fahrrad/2025-06-26-ruecklage/"),
  EVENT_VAGUE("werkstattgespraech-wege-zur-arbeit/2025-winter/"),
  EVENT_CANCELLED("werkstattgespraech-wege-zur-arbeit/2024-03-14-nicht-geklappt/"),
  EVENT_IN_ENGLISH("ortstermin/2022-09-15-ballytest/"),
  ARCHIVE("archiv/"),
  YEAR("archiv/2022/"),
  TOPICS("themen/"),
  TOPIC("themen/fahrradabstellanlagen/"),
  PEOPLE("personen/"),
  PERSON("personen/mustermann/"),
  PAGE("barrierefreiheit/"),
  SEARCH("suche/"),
  NOT_FOUND("gibt/es/nicht/");

  private final String address;

  PageKind(String address) {
    this.address = address;
  }

  /** Relative to the site's root. */
  String address() {
    return address;
  }
}
