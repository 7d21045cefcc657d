package io.github.jourfixe.maven.preview;

/** Makes what browsers get for a page: the page with the script that watches for changes. */
final class LivePage {

  /** Addresses of the preview's own; no page can have them, since no address has underscores. */
  static final String OWN = "/_jourfixe/";

  private LivePage() {}

  /** The page with the script that watches for the next version. */
  static String of(String html, Shown now) {
    String script =
        "<script src=\""
            + OWN
            + "live.js\" data-version=\""
            + now.version()
            + "\" data-look=\""
            + now.look()
            + "\"></script>\n";
    int end = html.lastIndexOf("</body>");
    return end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
  }

  /** What stands for a page that cannot be shown yet. */
  static String placeholder(String language) {
    boolean german = language.equals("de");
    String title = german ? "Noch keine Seite" : "No page yet";
    String text =
        german
            ? "Die Seite erscheint, sobald die Fehler behoben sind."
            : "The page appears as soon as the errors are mended.";
    return "<!DOCTYPE html>\n<html lang=\""
        + (german ? "de" : "en")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title
        + "</title>\n</head>\n<body>\n<h1>"
        + title
        + "</h1>\n<p>"
        + text
        + "</p>\n</body>\n</html>\n";
  }
}
