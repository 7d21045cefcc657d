package io.github.jourfixe.generator.convert;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of a text what word processors and web pages leave behind. */
final class CleanText {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
  private static final Pattern SPACE =
      Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u000b\\u000c]");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f]");
  private static final Pattern LOW_QUOTES = Pattern.compile("„([^„“”\"\\n]{1,300})[\"”]");
  private static final Pattern ENGLISH_QUOTES = Pattern.compile("“([^„“”\"\\n]{1,300})”");

  private final boolean german;

  CleanText(boolean german) {
    this.german = german;
  }

  /** The text with plain spaces and line ends, composed letters and quotation marks in pairs. */
  String clean(String text) {
    String clean = Normalizer.normalize(text, Normalizer.Form.NFC);
    clean = LINE_END.matcher(clean).replaceAll("\n");
    clean = INVISIBLE.matcher(clean).replaceAll("");
    clean = SPACE.matcher(clean).replaceAll(" ");
    clean = CONTROL.matcher(clean).replaceAll("");
    clean = LOW_QUOTES.matcher(clean).replaceAll("„$1“");
    return german ? ENGLISH_QUOTES.matcher(clean).replaceAll("„$1“") : clean;
  }
}
