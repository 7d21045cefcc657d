package io.github.jourfixe.generator.scaffold;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Drafts of the pages that the law asks for. What only the owner knows is left in brackets, which
 * the build reports until they are filled in.
 */
final class LegalPages {

  private static final String IMPRINT_DE =
      """
      ---
      title: Impressum
      summary: Wer für dieses Archiv verantwortlich ist.
      ---
      ## Anbieter nach § 5 DDG

      \\[Name und Rechtsform]<br>
      \\[Straße und Hausnummer]<br>
      \\[Postleitzahl und Ort]

      Vertreten durch: \\[Name]

      ## Kontakt

      E-Mail: \\[Adresse]<br>
      Telefon: \\[Nummer]

      ## Verantwortlich für den Inhalt nach § 18 Absatz 2 MStV

      \\[Name und Anschrift]
      """;

  private static final String PRIVACY_DE =
      """
      ---
      title: Datenschutz
      summary: Welche Daten beim Lesen dieses Archivs anfallen.
      ---
      ## Verantwortlich

      \\[Name, Anschrift und E-Mail-Adresse]

      ## Was diese Website tut

      Sie besteht aus fertigen Dateien, setzt keine Cookies und lädt nichts von anderen Servern.

      ## Was der Server aufzeichnet

      \\[Welche Daten wie lange, wozu und auf welcher Rechtsgrundlage]

      ## Personen in den Berichten

      \\[Rechtsgrundlage, und an wen man sich wendet, um nicht mehr genannt zu werden]

      ## Ihre Rechte

      \\[Auskunft, Berichtigung, Löschung, Widerspruch, Beschwerde bei der Aufsicht]
      """;

  private static final String ACCESSIBILITY_DE =
      """
      ---
      title: Erklärung zur Barrierefreiheit
      summary: Wie zugänglich dieses Archiv ist, und wo man Barrieren meldet.
      ---
      \\[Wer das Archiv betreibt] will es allen ohne Hindernisse zugänglich machen. Grundlage ist
      \\[das Gesetz, das für diese Stelle gilt]. Diese Erklärung gilt für \\[Adresse der Website].

      ## Wie weit die Anforderungen erfüllt sind

      Die Website erfüllt die Anforderungen \\[vollständig, teilweise oder nicht].

      ## Was nicht barrierefrei ist

      ### Was noch zu beheben ist

      \\[Inhalt, was daran hindert, und bis wann es behoben wird]

      ### Was unverhältnismäßig viel Aufwand wäre

      \\[Inhalt und Begründung]

      ### Was nicht unter das Gesetz fällt

      \\[Inhalt und Grund, zum Beispiel alte Dokumente]

      ### Andere Wege

      \\[Wie man diese Inhalte sonst bekommt]

      ## Wie diese Erklärung entstand

      Sie wurde am \\[Tag] verfasst und zuletzt am \\[Tag] überprüft. Grundlage ist
      \\[Selbstbewertung oder Prüfung durch wen, nach welchem Verfahren].

      ## Barrieren melden

      Haben Sie ein Hindernis gefunden, oder brauchen Sie einen Inhalt in anderer Form? Schreiben Sie an
      \\[E-Mail-Adresse], oder rufen Sie an: \\[Telefonnummer]. Sie bekommen bis \\[Frist] eine Antwort.

      ## Wenn Sie keine Antwort bekommen, die Ihnen hilft

      \\[Zuständige Stelle für das Durchsetzungsverfahren, mit Anschrift und Adresse im Netz]
      """;

  private static final String IMPRINT_EN =
      """
      ---
      title: Imprint
      summary: Who is responsible for this archive.
      ---
      \\[Name, address, e-mail address and telephone number]
      """;

  private static final String PRIVACY_EN =
      """
      ---
      title: Privacy
      summary: What data come up when this archive is read.
      ---
      This site consists of finished files, sets no cookies and loads nothing from other servers.

      ## What the server records

      \\[Which data, for how long, what for]

      ## People in the reports

      \\[Whom to ask, also in order not to be named any more]
      """;

  private static final String ACCESSIBILITY_EN =
      """
      ---
      title: Accessibility statement
      summary: How accessible this archive is, and where to report barriers.
      ---
      \\[Who runs the archive] wants everybody to be able to use it. This statement applies to
      \\[address of the site], as asked for by \\[the law that applies].

      ## How far the requirements are met

      This site meets the requirements \\[in full, in part or not].

      ## What is not accessible

      ### What is still to be mended

      \\[Content, what stands in the way, and by when it will be mended]

      ### What would be a disproportionate burden

      \\[Content and reasons]

      ### What the law does not cover

      \\[Content and reason, for instance old documents]

      ### Other ways

      \\[How else to get at this content]

      ## How this statement was made

      It was written on \\[day] and last reviewed on \\[day], after
      \\[a self-assessment, or an evaluation by whom and how].

      ## Report a barrier

      Did you meet a barrier, or do you need something in another form? Write to \\[e-mail address], or
      call \\[telephone number]. You get an answer within \\[time].

      ## If the answer does not help

      \\[The body in charge of enforcement, with its address]
      """;

  private LegalPages() {}

  /** The pages' texts by their ids, in the order in which pages link to them. */
  static Map<String, String> of(boolean german) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(german ? "impressum" : "imprint", german ? IMPRINT_DE : IMPRINT_EN);
    pages.put(german ? "datenschutz" : "privacy", german ? PRIVACY_DE : PRIVACY_EN);
    pages.put(
        german ? "barrierefreiheit" : "accessibility",
        german ? ACCESSIBILITY_DE : ACCESSIBILITY_EN);
    return pages;
  }
}
