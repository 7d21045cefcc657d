package io.github.jourfixe.generator.web;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.source.SourceText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the web addresses in content files, wherever they stand: in fields or in the text. */
public final class WebLinks {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\bhttps?://[^\\s<>\"'`\\\\^|„“”»«]+");

  /** Punctuation that ends the sentence or the YAML value, not the address. */
  private static final String ENDINGS = ".,;:!?*_~";

  /** Names that are kept free for examples (RFC 2606, RFC 6761). */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(.*\\.)?(example\\.(com|net|org)|example|invalid|test|localhost)|127\\..*|\\[::1\\]");

  private WebLinks() {}

  /** Every address with the places at which it stands, without those that are only examples. */
  public static Map<URI, List<SourceLocation>> in(List<SourceFile> files) {
    Map<URI, List<SourceLocation>> found = new TreeMap<>();
    for (SourceFile file : files) {
      if (file instanceof SourceFile.Text text) {
        collect(text.content(), found);
      }
    }
    return found;
  }

  private static void collect(SourceText text, Map<URI, List<SourceLocation>> found) {
    for (int line = 1; line <= text.lineCount(); line++) {
      Matcher matcher = ADDRESS.matcher(text.line(line));
      while (matcher.find()) {
        SourceLocation place = text.at(line, matcher.start() + 1);
        uri(trimmed(matcher.group()))
            .ifPresent(uri -> found.computeIfAbsent(uri, unused -> new ArrayList<>()).add(place));
      }
    }
  }

  private static Optional<URI> uri(String address) {
    try {
      URI uri = new URI(address);
      // What follows the number sign never reaches the server.
      URI asked = new URI(uri.getScheme(), uri.getSchemeSpecificPart(), null);
      boolean real = asked.getHost() != null && !RESERVED.matcher(asked.getHost()).matches();
      return real ? Optional.of(URI.create(asked.toASCIIString())) : Optional.empty();
    } catch (URISyntaxException e) {
      // What cannot be an address is another check's matter.
      return Optional.empty();
    }
  }

  /** Without brackets that were opened before the address, and without punctuation behind it. */
  static String trimmed(String address) {
    int end = address.length();
    int depth = 0;
    for (int i = 0; i < end; i++) {
      char c = address.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if ((c == ')' || c == ']' || c == '}') && --depth < 0) {
        end = i;
      }
    }
    while (end > 0 && ENDINGS.indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }
}
