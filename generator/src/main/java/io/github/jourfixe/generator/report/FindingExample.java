package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Content in which a problem is found: what the documentation shows, and what the tests try. Each
 * code has one; it stands in {@code examples/<id>.txt}. The first line says where the problem is
 * found ({@code finds path:line:column}), a line {@code === path} begins a file. A file whose
 * content cannot be written down has a recipe behind its path: {@code (absent)}, {@code (bytes)} in
 * hexadecimal digits, {@code (link) target}, {@code (filled) size}, {@code (front) size} or {@code
 * (deep) depth}, {@code (head)} for the name of the last commit. At {@code .git (commit)}, all
 * files so far are committed.
 *
 * @param place where the problem is found, as diagnostics are shown
 * @param files what the content folder holds besides a {@code site.yaml} and a series {@code treff}
 */
public record FindingExample(String place, List<ExampleFile> files) {

  private static final String PLACE = "finds ";
  private static final String FILE = "=== ";

  public FindingExample {
    files = List.copyOf(files);
  }

  /**
   * A file of an example.
   *
   * @param path relative to the content folder
   * @param recipe how its content is made; empty if it is the text
   * @param text its text, or what the recipe needs
   */
  public record ExampleFile(String path, Optional<String> recipe, String text) {}

  /**
   * The example of a code.
   *
   * @throws IllegalStateException if it has none; no problem enters the catalogue without
   */
  public static FindingExample of(Code code) {
    String name = "examples/" + code.id() + ".txt";
    try (InputStream stream = FindingExample.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No example for " + code.id());
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static FindingExample parse(String text) {
    int end = text.indexOf('\n');
    List<ExampleFile> files = new ArrayList<>();
    for (String section : text.substring(end).split("\n" + FILE)) {
      if (!section.isBlank()) {
        files.add(file(section));
      }
    }
    return new FindingExample(text.substring(PLACE.length(), end), files);
  }

  private static ExampleFile file(String section) {
    int end = section.indexOf('\n');
    String head = end < 0 ? section : section.substring(0, end);
    String text = end < 0 ? "" : section.substring(end + 1);
    if (!text.isEmpty() && !text.endsWith("\n")) {
      text += "\n";
    }
    int open = head.indexOf(" (");
    if (open < 0) {
      return new ExampleFile(head, Optional.empty(), text);
    }
    int close = head.indexOf(')', open);
    String argument = head.substring(close + 1).strip();
    return new ExampleFile(
        head.substring(0, open),
        Optional.of(head.substring(open + 2, close)),
        argument.isEmpty() ? text.strip() : argument);
  }
}
