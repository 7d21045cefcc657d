package io.github.jourfixe.generator.field;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.language.EventDateParser;
import io.github.jourfixe.generator.model.EventDate;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.yaml.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The types of which fields are made. */
public final class FieldTypes {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
  private static final Map<String, Boolean> TRUTH =
      Map.of("true", true, "ja", true, "yes", true, "false", false, "nein", false, "no", false);

  private FieldTypes() {}

  /** Plain text, not empty, white space folded to single spaces. */
  public static final FieldType<String> TEXT = new FieldType<>(Shape.TEXT, FieldTypes::text);

  /** A whole number from 0. */
  public static final FieldType<Integer> NUMBER =
      textAs(Shape.text("^\\s*\\d{1,9}\\.?\\s*$"), Code.FIELD_NUMBER_EXPECTED, FieldTypes::number);

  /** {@code true} or {@code ja}, {@code false} or {@code nein}. */
  public static final FieldType<Boolean> TRUTH_VALUE =
      textAs(
          new Shape.Truth(),
          Code.FIELD_TRUTH_EXPECTED,
          text -> Optional.ofNullable(TRUTH.get(text.toLowerCase(Locale.ROOT))));

  /** A date as precise as it is known. */
  public static final FieldType<EventDate> DATE =
      textAs(Shape.text(EventDateParser.SHAPE), Code.DATE_INVALID, EventDateParser::parse);

  /** An exact day. */
  public static final FieldType<LocalDate> DAY =
      textAs(
          Shape.text(EventDateParser.DAY_SHAPE),
          Code.DAY_EXPECTED,
          text -> EventDateParser.parse(text).filter(EventDate::isDay).map(EventDate::first));

  /** An {@code https:} or {@code http:} address. */
  public static final FieldType<String> URL =
      textAs(
          Shape.text("^\\s*[hH][tT][tT][pP][sS]?://\\S+\\s*$"),
          Code.URL_INVALID,
          FieldTypes::webAddress);

  /** A mail address; its domain is put in lower case. */
  public static final FieldType<String> EMAIL_ADDRESS =
      textAs(
          Shape.text("^\\s*[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+\\s*$"),
          Code.EMAIL_INVALID,
          text -> Optional.of(text).filter(t -> EMAIL.matcher(t).matches()).map(FieldTypes::email));

  /** One of some words. */
  public static <T> FieldType<T> oneOf(Map<String, T> words, Map<String, String> otherNames) {
    Shape shape = new Shape.Words(words.keySet().stream().sorted().toList());
    return new FieldType<>(
        shape,
        (value, key, diagnostics) ->
            TEXT.read(value, key, diagnostics)
                .flatMap(
                    text -> {
                      T found = words.get(text);
                      if (found == null) {
                        reportWord(value, text, words, otherNames, diagnostics);
                      }
                      return Optional.ofNullable(found);
                    }));
  }

  /** A list; a single value stands for a list of one, and is reported if it looks like several. */
  public static <T> FieldType<List<T>> listOf(FieldType<T> type) {
    return listOf(type, ListInOne.WORDS);
  }

  /** A list of people, whose degrees may stand behind a comma. */
  public static <T> FieldType<List<T>> namesOf(FieldType<T> type) {
    return listOf(type, ListInOne.NAMES);
  }

  /** A list of files, whose names may hold commas. */
  public static <T> FieldType<List<T>> filesOf(FieldType<T> type) {
    return listOf(type, ListInOne.FILES);
  }

  private static <T> FieldType<List<T>> listOf(FieldType<T> type, ListInOne several) {
    FieldType<List<T>> lines = linesOf(type);
    return new FieldType<>(
        lines.shape(),
        (value, key, diagnostics) -> {
          if (value instanceof YamlNode.Scalar scalar) {
            several.report(scalar, key, diagnostics);
          }
          return lines.read(value, key, diagnostics);
        });
  }

  /** A list whose single value may hold commas, as names of departments and old addresses do. */
  public static <T> FieldType<List<T>> linesOf(FieldType<T> type) {
    return new FieldType<>(
        new Shape.ListOf(type.shape()),
        (value, key, diagnostics) -> {
          List<YamlNode> items =
              value instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(value);
          List<T> read = new ArrayList<>();
          for (YamlNode item : items) {
            if (item instanceof YamlNode.Empty) {
              diagnostics.report(Code.FIELD_EMPTY, item.location(), key);
            } else {
              type.read(item, key, diagnostics).ifPresent(read::add);
            }
          }
          return Optional.of(read);
        });
  }

  /** A value with its place. */
  public static <T> FieldType<Located<T>> located(FieldType<T> type) {
    return new FieldType<>(
        type.shape(),
        (value, key, diagnostics) ->
            type.read(value, key, diagnostics).map(read -> new Located<>(read, value.location())));
  }

  /** Fields below the field. */
  public static <T> FieldType<T> object(FieldSet known, ObjectReader<T> reader) {
    return new FieldType<>(
        new Shape.Fields(known),
        (value, key, diagnostics) -> {
          if (value instanceof YamlNode.Mapping mapping) {
            return reader.read(new Fields(mapping, known, diagnostics), diagnostics);
          }
          diagnostics.report(
              Code.FIELD_OBJECT_EXPECTED, value.location(), key, known.fields().get(0).key());
          return Optional.empty();
        });
  }

  /** Plain text, or fields below the field. */
  public static <T> FieldType<T> textOr(
      Function<Located<String>, T> fromText, FieldSet known, ObjectReader<T> reader) {
    FieldType<T> object = object(known, reader);
    return new FieldType<>(
        new Shape.Either(Shape.TEXT, object.shape()),
        (value, key, diagnostics) ->
            value instanceof YamlNode.Mapping
                ? object.read(value, key, diagnostics)
                : TEXT.read(value, key, diagnostics)
                    .map(text -> fromText.apply(new Located<>(text, value.location()))));
  }

  /**
   * Reads the fields of a mapping.
   *
   * @param <T> what they become
   */
  @FunctionalInterface
  public interface ObjectReader<T> {
    /** Reads; reports what is wrong, and gives nothing where nothing can be made of the rest. */
    Optional<T> read(Fields fields, Diagnostics diagnostics);
  }

  /**
   * Text of which something is made.
   *
   * @param shape what the text looks like
   * @param otherwise what to report where nothing can be made of it, with the text and the key
   * @param reader makes it
   */
  public static <T> FieldType<T> textAs(
      Shape shape, Code otherwise, Function<String, Optional<T>> reader) {
    return new FieldType<>(
        shape,
        (value, key, diagnostics) ->
            TEXT.read(value, key, diagnostics)
                .flatMap(
                    text -> {
                      Optional<T> read = reader.apply(text);
                      if (read.isEmpty()) {
                        diagnostics.report(otherwise, value.location(), text, key);
                      }
                      return read;
                    }));
  }

  /** Whether a text is an address on the web that can be linked to. */
  public static Optional<String> webAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(YamlNode value, String key, Diagnostics diagnostics) {
    if (!(value instanceof YamlNode.Scalar scalar)) {
      diagnostics.report(Code.FIELD_TEXT_EXPECTED, value.location(), key);
      return Optional.empty();
    }
    // No-break spaces are the author's, line ends and double spaces are YAML's.
    String text = scalar.text().strip().replaceAll("[ \\t\\n\\u2028\\u2029]+", " ");
    if (text.isEmpty()) {
      diagnostics.report(Code.FIELD_EMPTY, value.location(), key);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static <T> void reportWord(
      YamlNode value,
      String text,
      Map<String, T> words,
      Map<String, String> otherNames,
      Diagnostics diagnostics) {
    List<String> names = new ArrayList<>(words.keySet());
    names.addAll(otherNames.keySet());
    names.sort(null);
    Optional<String> meant =
        Nearest.of(text, names).map(name -> otherNames.getOrDefault(name, name));
    String all = String.join(", ", words.keySet().stream().sorted().toList());
    if (meant.isPresent()) {
      diagnostics.report(Code.FIELD_WORD_NEAR, value.location(), text, meant.orElseThrow(), all);
    } else {
      diagnostics.report(Code.FIELD_WORD_UNKNOWN, value.location(), text, all);
    }
  }

  private static Optional<Integer> number(String text) {
    // Nine digits fit an int; a trailing dot is how Germans write an ordinal.
    String digits = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private static String email(String text) {
    int at = text.lastIndexOf('@');
    return text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
  }
}
