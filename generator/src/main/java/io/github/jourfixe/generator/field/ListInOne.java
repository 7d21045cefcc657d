package io.github.jourfixe.generator.field;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.yaml.YamlNode;
import io.github.jourfixe.generator.yaml.YamlText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds several things that were written as one, where YAML would have taken a list. */
enum ListInOne {
  /** Words and names of things. */
  WORDS(""),

  /** Names of people; behind a comma may be a degree, an office or a first name. */
  NAMES(
      "(?!\\s*(?:\\p{L}{1,4}"
          + "|\\p{L}+\\.(?:[ -]?\\p{L}+\\.)*\\p{L}{0,4}(?:\\s*\\([^)]*\\))?)\\s*(?:[,;]|$))"),

  /** Names of files, in which commas are common; each file has its ending. */
  FILES("");

  private static final Pattern FILE =
      Pattern.compile(".*\\.(?=\\d*\\p{L})[\\p{L}\\d]{2,5}", Pattern.DOTALL);

  /** What stands between them, or before each of them. */
  private final Pattern separator;

  ListInOne(String notBehindComma) {
    this.separator =
        Pattern.compile(
            "(?:,"
                + notBehindComma
                + "|;)(?!\\d)\\s*(?=\\S)|^[-–•](?=\\p{L})|(?<!^)\\s[-–•](?=\\p{L})");
  }

  /** Says how to write as a list what seems to be one, and how to say that it is none. */
  void report(YamlNode.Scalar value, String key, Diagnostics diagnostics) {
    if (!separator.matcher(value.text()).find()) {
      return;
    }
    List<String> parts =
        separator
            .splitAsStream(value.text())
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (this == FILES && parts.stream().filter(FILE.asMatchPredicate()).count() < 2) {
      return;
    }
    String list = parts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    String single = "[\"" + value.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    diagnostics.report(
        Code.FIELD_LIST_IN_ONE, value.location(), value.text(), key, key + ": " + list, single);
  }
}
