package io.github.jourfixe.generator.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which files a content folder has, by their names. */
final class ContentLayout {

  /** The file that makes a folder a content folder. */
  static final String SITE_FILE = "site.yaml";

  /** The addresses that were published, if somebody keeps them. */
  static final String ADDRESSES_FILE = "addresses.txt";

  private static final Set<String> DATA_FILES = Set.of(SITE_FILE, "glossary.yaml", "people.yaml");
  private static final Set<String> FOLDERS = Set.of("series", "events", "topics", "pages");

  /** Names at the top that are not content: the build's and the repository's own. */
  private static final Set<String> NOT_CONTENT =
      Set.of("target", "theme", "node_modules", "pom.xml", "mvnw", "mvnw.cmd");

  private static final List<String> DOCUMENTATION =
      List.of("readme", "license", "licence", "changelog", "contributing", "notice");

  private ContentLayout() {}

  /** What a file is. */
  enum Kind {
    /** YAML or Markdown. */
    TEXT,
    /** Published as it is. */
    ASSET,
    /** Not content, and nobody would think so. */
    IGNORED,
    /** No content, but somebody may think that it is published. */
    FOREIGN,
    /** Looks like content, but is not where content belongs, or not named as content is. */
    UNKNOWN
  }

  /** Tells what a file is by its path relative to the content folder. */
  static Kind kind(String path) {
    int slash = path.indexOf('/');
    String top = slash < 0 ? path : path.substring(0, slash);
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean inFolder = slash >= 0 && FOLDERS.contains(top);
    if (!inFolder && isIgnored(top) || isLitter(name)) {
      return Kind.IGNORED;
    }
    if (DATA_FILES.contains(path) || path.equals(ADDRESSES_FILE)) {
      return Kind.TEXT;
    }
    if (!inFolder) {
      return looksLikeContent(name) ? Kind.UNKNOWN : Kind.FOREIGN;
    }
    if (name.endsWith(".md") && isDocument(path.split("/"))) {
      return Kind.TEXT;
    }
    return looksLikeContent(name) ? Kind.UNKNOWN : Kind.ASSET;
  }

  /** Whether a folder at the top need not be looked into. */
  static boolean isIgnored(String top) {
    String lower = top.toLowerCase(Locale.ROOT);
    return top.startsWith(".")
        || NOT_CONTENT.contains(top)
        || DOCUMENTATION.stream().anyMatch(lower::startsWith);
  }

  private static boolean looksLikeContent(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(".md", ".markdown", ".mdown", ".yaml", ".yml").anyMatch(lower::endsWith);
  }

  /** What editors and file managers leave behind. */
  private static boolean isLitter(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || name.equalsIgnoreCase("thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  /**
   * {@code events/<series>/<stem>.md}, {@code <folder>/<stem>.md}, or {@code …/<stem>/index.md}.
   */
  private static boolean isDocument(String[] parts) {
    int depth = parts[0].equals("events") ? 3 : 2;
    return parts.length == depth
        || parts.length == depth + 1 && parts[parts.length - 1].equals("index.md");
  }

  /** Names that are known where a path ends, for suggestions. */
  static List<String> knownNames(String path) {
    return path.indexOf('/') < 0
        ? DATA_FILES.stream().sorted().toList()
        : FOLDERS.stream().sorted().map(folder -> folder + "/").toList();
  }
}
