package io.github.jourfixe.generator.plan;

/**
 * An address within the site, from its root: {@code /archiv/2018/} for a page, {@code
 * /assets/site.css} for a file.
 *
 * @param value begins with a slash; made of ASCII letters, digits, {@code - . _ ~} and slashes,
 *     without empty, {@code .} or {@code ..} parts
 */
public record SitePath(String value) implements Comparable<SitePath> {

  /** The home page. */
  public static final SitePath HOME = new SitePath("/");

  public SitePath {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an address within the site: " + value);
    }
  }

  private static boolean isValid(String value) {
    if (!value.startsWith("/")) {
      return false;
    }
    int start = 1;
    for (int i = 1; i <= value.length(); i++) {
      boolean last = i == value.length();
      if (last || value.charAt(i) == '/') {
        boolean dots =
            value.startsWith(".", start)
                && (i == start + 1 || value.startsWith("..", start) && i == start + 2);
        if (dots || i == start && !last) {
          return false;
        }
        start = i + 1;
      } else if (!isAllowed(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  /** The page below this one. */
  public SitePath page(String name) {
    return new SitePath(value + name + "/");
  }

  /** A file beside this page. */
  public SitePath file(String name) {
    return new SitePath(value + name);
  }

  /** Where the address is stored, relative to the output folder. */
  public String outputFile() {
    return value.substring(1) + (value.endsWith("/") ? "index.html" : "");
  }

  /** How many folders deep the address is; the root has none. */
  public int depth() {
    return (int) value.chars().filter(c -> c == '/').count() - 1;
  }

  /** The shortest relative reference from a page to this address. */
  public String from(SitePath page) {
    String base = page.value.substring(0, page.value.lastIndexOf('/') + 1);
    int common = 0;
    for (int i = 0; i < Math.min(base.length(), value.length()); i++) {
      if (base.charAt(i) != value.charAt(i)) {
        break;
      }
      if (base.charAt(i) == '/') {
        common = i + 1;
      }
    }
    int up = (int) base.substring(common).chars().filter(c -> c == '/').count();
    String relative = "../".repeat(up) + value.substring(common);
    return relative.isEmpty() ? "./" : relative;
  }

  /** The shortest relative reference from a page to the file in which this address is stored. */
  public String fileFrom(SitePath page) {
    return value.endsWith("/") ? file("index.html").from(page) : from(page);
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
