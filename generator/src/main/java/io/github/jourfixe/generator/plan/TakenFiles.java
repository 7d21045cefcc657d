package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files of the output folder are taken, and by what. Two addresses can be one file ({@code
 * /a/} and {@code /a/index.html}), and where one has a file another cannot have a folder. Names are
 * compared as the least careful file system does.
 */
final class TakenFiles {

  private static final String INDEX = "index.html";

  private final Map<String, SourceLocation> files = new HashMap<>();
  private final Map<String, SourceLocation> folders = new HashMap<>();
  private final Set<String> ownFolders = new HashSet<>();
  private final SourceLocation own;

  /**
   * Nothing is taken yet.
   *
   * @param own stands for what the site has of itself
   */
  TakenFiles(SourceLocation own) {
    this.own = own;
  }

  /** Keeps all files of a folder for the site itself, but for pages. */
  void reserveFolder(SitePath folder) {
    ownFolders.add(folder.value().substring(1).toLowerCase(Locale.ROOT));
  }

  /** Takes the file of an address; gives what has it already, if something does. */
  Optional<SourceLocation> take(SitePath path, SourceLocation source) {
    String file = path.outputFile().toLowerCase(Locale.ROOT);
    Optional<SourceLocation> earlier = inTheWay(file, source);
    if (earlier.isEmpty()) {
      files.put(file, source);
      for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
        folders.putIfAbsent(file.substring(0, i), source);
      }
    }
    return earlier;
  }

  private Optional<SourceLocation> inTheWay(String file, SourceLocation source) {
    int name = file.lastIndexOf('/') + 1;
    if (source != own
        && ownFolders.contains(file.substring(0, name))
        && !file.substring(name).equals(INDEX)) {
      return Optional.of(own);
    }
    SourceLocation earlier = files.getOrDefault(file, folders.get(file));
    for (int i = file.indexOf('/'); earlier == null && i >= 0; i = file.indexOf('/', i + 1)) {
      earlier = files.get(file.substring(0, i));
    }
    return Optional.ofNullable(earlier);
  }
}
