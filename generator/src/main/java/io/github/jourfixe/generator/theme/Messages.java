package io.github.jourfixe.generator.theme;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts of a theme in one language. */
public final class Messages {

  private final Map<String, String> texts;

  /** Takes texts by key, with {@code {0}}, {@code {1}} … where arguments go. */
  public Messages(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** The keys, sorted. */
  public Iterable<String> keys() {
    return new TreeMap<>(texts).keySet();
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
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /**
   * The text {@code <key>.one} for 1 and {@code <key>.other} for any other number, which is the
   * first argument.
   */
  public String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".other"), number);
  }
}
