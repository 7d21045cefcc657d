package io.github.jourfixe.generator.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link leads, judged by what a browser would make of it: entities are decoded already,
 * control characters and spaces around it do not count.
 */
sealed interface LinkTarget {

  /** An address outside of the site, ready for an attribute but for HTML's escaping. */
  record External(String url) implements LinkTarget {}

  /** An address within the site, as the author wrote it. */
  record Internal(String target) implements LinkTarget {}

  /** An address that does no harm, but that most browsers cannot follow: it is text. */
  record Shown(String typed) implements LinkTarget {}

  /** An address that must not be published. */
  record Refused(String typed) implements LinkTarget {}

  /** A scheme by RFC 3986, or what a browser may take for one. */
  Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");

  /** Schemes of programs that few readers have. */
  Set<String> SHOWN =
      Set.of("ftp", "ftps", "geo", "irc", "ircs", "matrix", "news", "sip", "sips", "sms", "xmpp");

  /** Judges the target of a link. */
  static LinkTarget of(String typed) {
    String target = clean(typed);
    boolean control = typed.chars().anyMatch(c -> c < ' ' || c == 0x7f);
    if (control || target.startsWith("//") || target.indexOf('\\') >= 0) {
      return new Refused(typed);
    }
    if (!SCHEME.matcher(target).find()) {
      // A colon before the first slash is a scheme to some readers of addresses.
      int colon = target.indexOf(':');
      int end = target.indexOf('/');
      int fragment = target.indexOf('#');
      boolean scheme = colon >= 0 && (end < 0 || colon < end) && (fragment < 0 || colon < fragment);
      return scheme ? new Refused(typed) : new Internal(target);
    }
    String scheme = target.substring(0, target.indexOf(':')).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "https", "http" -> web(target, scheme, typed);
      case "mailto" -> new External(encode(mail(target)));
      case "tel" -> new External(encode(target));
      default -> SHOWN.contains(scheme) ? new Shown(target) : new Refused(typed);
    };
  }

  private static LinkTarget web(String target, String scheme, String typed) {
    String rest = target.substring(scheme.length() + 1);
    return rest.startsWith("//") && rest.length() > 2 && rest.charAt(2) != '/'
        ? new External(encode(scheme + ":" + rest))
        : new Refused(typed);
  }

  private static String mail(String target) {
    int at = target.indexOf('@');
    int end = target.indexOf('?') < 0 ? target.length() : target.indexOf('?');
    return at < 0 || at > end
        ? target
        : target.substring(0, at)
            + target.substring(at, end).toLowerCase(Locale.ROOT)
            + target.substring(end);
  }

  private static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(c -> c != 0x200b && c != 0xfeff && c != 0xad)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** Escapes by RFC 3986 what an address cannot hold; what is escaped already stays. */
  private static String encode(String url) {
    StringBuilder encoded = new StringBuilder(url.length());
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c > ' ' && c < 0x7f && "\"<>^`{|}".indexOf(c) < 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}
