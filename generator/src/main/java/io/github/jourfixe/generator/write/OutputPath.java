package io.github.jourfixe.generator.write;

/** Paths of files below the output folder. */
final class OutputPath {

  private OutputPath() {}

  /** Whether a path stays below the folder: relative, {@code /} between its parts, none special. */
  static boolean isValid(String path) {
    if (path.isEmpty() || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
      return false;
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    // A drive letter makes a path absolute on Windows.
    return path.indexOf(':') < 0;
  }
}
