package io.github.jourfixe.generator.yaml;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of YAML with what was read and found.
 *
 * @param mapping what was read
 * @param findings what was reported
 */
record YamlSample(Optional<YamlNode.Mapping> mapping, List<Diagnostic> findings) {

  private static final String FILE = "events/x.md";

  /** Reads a whole file of these lines. */
  static YamlSample of(String... lines) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText(FILE, String.join("\n", lines));
    return new YamlSample(new YamlReader().read(source, diagnostics), diagnostics.sorted());
  }

  /** Reads these lines as the front matter of a file. */
  static YamlSample frontMatter(String... lines) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source =
        new SourceText(FILE, "---\n" + String.join("\n", lines) + "\n---\nEin *Text*: #1\n");
    FrontMatter parts = FrontMatter.split(source, diagnostics).orElseThrow();
    return new YamlSample(
        new YamlReader().read(source, parts.firstLine(), parts.lastLine(), diagnostics),
        diagnostics.sorted());
  }

  /** Place and code of each finding: {@code 1:4 YAML_TAB}. */
  List<String> problems() {
    return findings.stream()
        .map(
            found -> found.location().line() + ":" + found.location().column() + " " + found.code())
        .toList();
  }

  /** The remedies as the German editor reads them. */
  List<String> remedies() {
    DiagnosticFormatter german = new DiagnosticFormatter("de");
    return findings.stream().map(german::remedy).toList();
  }

  /** Everything that was read, without places. */
  String tree() {
    return mapping.map(YamlSample::show).orElse("nothing");
  }

  /** The value of a key of the first level. */
  YamlNode value(String key) {
    return mapping.orElseThrow().get(key).orElseThrow();
  }

  /** Line and column of a node: {@code 2:8}. */
  static String place(YamlNode node) {
    return node.location().line() + ":" + node.location().column();
  }

  private static String show(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return "<" + scalar.text() + ">";
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(YamlSample::show)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key() + "=" + show(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return "empty";
  }
}
