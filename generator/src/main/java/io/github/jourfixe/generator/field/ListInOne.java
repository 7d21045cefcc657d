package io.github.jourfixe.generator.field;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.yaml.YamlNode;
import io.github.jourfixe.generator.yaml.YamlText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds several things that were written as one, where YAML would have taken a list. */
final class ListInOne {

  /** What stands between them, or before each of them. */
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;](?!\\d)\\s*(?=\\S)|^[-–•](?=\\p{L})|(?<!^)\\s[-–•](?=\\p{L})");

  private ListInOne() {}

  /** Says how to write as a list what seems to be one, and how to say that it is none. */
  static void report(YamlNode.Scalar value, String key, Diagnostics diagnostics) {
    if (!SEPARATOR.matcher(value.text()).find()) {
      return;
    }
    List<String> parts =
        SEPARATOR
            .splitAsStream(value.text())
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    String list = parts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    String single = "[\"" + value.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    diagnostics.report(
        Code.FIELD_LIST_IN_ONE, value.location(), value.text(), key, key + ": " + list, single);
  }
}
