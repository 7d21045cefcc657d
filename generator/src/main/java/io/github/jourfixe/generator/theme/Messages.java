package io.github.jourfixe.generator.theme;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a theme in one language. */
public final class Messages {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Map<String, String> texts;

  /** Takes texts by key, with {@code {0}}, {@code {1}} … where arguments go. */
  public Messages(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** Whether there is a text. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * A text with its arguments filled in.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String text(String key, Object... arguments) {
    String text =
        Optional.ofNullable(texts.get(key))
            .orElseThrow(() -> new IllegalArgumentException("no message »" + key + "«"));
    // In one pass: what stands in an argument is content, even if it looks like a place for one.
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(
                  index < arguments.length ? String.valueOf(arguments[index]) : place.group());
            });
  }

  /**
   * The text {@code <key>.one} for 1 and {@code <key>.other} for any other number, which is the
   * first argument.
   */
  public String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".other"), number);
  }
}
