package io.github.jourfixe.generator.media;

import java.nio.charset.Charset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words out of simple markup, roughly: enough to find a name. */
final class MarkedText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern RTF_LETTER =
      Pattern.compile("\\\\'([0-9a-fA-F]{2})|\\\\u(-?\\d{1,6}) ?\\??");
  private static final Pattern RTF_BREAK = Pattern.compile("\\\\(?:par|line|cell|row)\\b ?");
  private static final Pattern RTF_WORD =
      Pattern.compile("\\\\[a-z]+-?\\d* ?|[{}]|\\\\\\*|[\\r\\n]");

  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(?:p|div|li|td|th|tr|h[1-6]|br|dt|dd|text)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|(\\d{1,7}));");
  private static final Pattern UMLAUT = Pattern.compile("&([aouAOU])uml;");

  private MarkedText() {}

  static String ofRtf(String rtf) {
    String letters =
        RTF_LETTER.matcher(rtf).replaceAll(found -> Matcher.quoteReplacement(rtfLetter(found)));
    return RTF_WORD
        .matcher(RTF_BREAK.matcher(letters).replaceAll("\f"))
        .replaceAll("")
        .replace('\f', '\n');
  }

  private static String rtfLetter(MatchResult found) {
    return found.group(1) != null
        ? new String(new byte[] {(byte) Integer.parseInt(found.group(1), 16)}, WINDOWS)
        : String.valueOf((char) Integer.parseInt(found.group(2)));
  }

  /** The words between the tags, those of a word processor's entities decoded. */
  static String ofHtml(String html) {
    String text = TAG.matcher(BLOCK.matcher(html).replaceAll("\n")).replaceAll("");
    String umlauts =
        UMLAUT.matcher(text).replaceAll(found -> found.group(1) + '\u0308').replace("&szlig;", "ß");
    return NUMBER
        .matcher(umlauts.replace("&nbsp;", "\u00a0").replace("&shy;", "\u00ad"))
        .replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    int number =
        found.group(1) != null
            ? Integer.parseInt(found.group(1), 16)
            : Integer.parseInt(found.group(2));
    return Character.isValidCodePoint(number) ? Character.toString(number) : "";
  }
}
