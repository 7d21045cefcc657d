package io.github.jourfixe.generator.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Paths as authors write them. */
public final class RelativePath {

  private static final String HEX = "0123456789ABCDEF";
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private RelativePath() {}

  /** Joins a folder and a relative path, {@code .} and {@code ..} resolved. */
  public static String join(String folder, String path) {
    StringBuilder joined = new StringBuilder(folder.endsWith("/") ? folder : folder + "/");
    if (joined.length() == 1 && !folder.startsWith("/")) {
      joined.setLength(0);
    }
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (parts[i].equals("..")) {
        joined.setLength(joined.lastIndexOf("/", joined.length() - 2) + 1);
      } else if (!parts[i].equals(".")) {
        joined.append(parts[i]);
        if (!last) {
          joined.append('/');
        }
      }
    }
    return joined.toString();
  }

  /** The path of what lies beside a file. */
  public static String beside(String file, String path) {
    return join(file.substring(0, file.lastIndexOf('/') + 1), decode(path));
  }

  /** How a file refers to another one, both given by their paths from the same top. */
  public static String between(String file, String other) {
    int common = 0;
    for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
      if (!other.startsWith(file.substring(0, i + 1))) {
        break;
      }
      common = i + 1;
    }
    long up = file.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + other.substring(common);
  }

  /** The path without percent encoding, composed (NFC). */
  public static String decode(String path) {
    return Normalizer.normalize(unescaped(path), Normalizer.Form.NFC);
  }

  private static String unescaped(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A per cent sign that escapes nothing stands for itself.
      return path;
    }
  }

  /**
   * What follows the path of an address, its query and fragment, in the characters that an address
   * may have (RFC 3986, section 2); what is encoded already stays.
   */
  public static String encode(String rest) {
    StringBuilder encoded = new StringBuilder(rest.length());
    for (byte octet : rest.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (isPlain(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return LONE_PERCENT.matcher(encoded).replaceAll("%25");
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~!$&'()*+,;=:@/?#%".indexOf(c) >= 0;
  }
}
