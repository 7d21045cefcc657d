package io.github.jourfixe.generator.yaml;

import java.util.regex.Pattern;

/** Writes single values, so that {@link YamlReader} and every other reader reads just them. */
public final class YamlText {

  /** What surely needs no quotes, whatever a reader takes numbers, dates and truth for. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:[ ,./()–-]+[\\p{L}\\p{N}()]+)*");

  private static final Pattern WORD =
      Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null|ja|nein");

  private YamlText() {}

  /** The text as a value, in double quotes unless it can do without; line ends become spaces. */
  public static String of(String text) {
    String line = text.replaceAll("\\s*\\R\\s*", " ").strip();
    if (PLAIN.matcher(line).matches() && !WORD.matcher(line).matches()) {
      return line;
    }
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
