package io.github.jourfixe.generator.schema;

import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.Shape;
import io.github.jourfixe.generator.parse.ContentKind;
import io.github.jourfixe.generator.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of a kind of content file as a JSON Schema (draft 2020-12), by which editors' programs
 * complete and check what is typed. It accepts all that the generator accepts.
 */
public final class JsonSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The words for true and false in any case, since patterns cannot say so themselves. */
  private static final String TRUTH =
      "^\\s*([tT][rR][uU][eE]|[jJ][aA]|[yY][eE][sS]"
          + "|[fF][aA][lL][sS][eE]|[nN][eE][iI][nN]|[nN][oO])\\s*$";

  private final FieldTexts texts;

  private JsonSchema(FieldTexts texts) {
    this.texts = texts;
  }

  /** Name of the file for a kind. */
  public static String fileName(ContentKind kind) {
    return kind.id() + ".schema.json";
  }

  /**
   * The schema.
   *
   * @param kind of which files
   * @param language of the descriptions, {@code de} or {@code en}
   */
  public static String of(ContentKind kind, String language) {
    FieldTexts texts = new FieldTexts(language);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", texts.of(kind.id()));
    schema.put("description", texts.of(kind.id() + ".intro"));
    schema.putAll(new JsonSchema(texts).whole(kind));
    return Json.of(schema);
  }

  private Map<String, Object> whole(ContentKind kind) {
    Map<String, Object> fields =
        kind.fields().map(this::fields).orElseGet(() -> value(Shape.TEXT, false));
    if (!kind.isKeyed()) {
      return fields;
    }
    Map<String, Object> keyed = new LinkedHashMap<>();
    keyed.put("type", List.of("object", "null"));
    keyed.put("additionalProperties", fields);
    return keyed;
  }

  private Map<String, Object> fields(FieldSet set) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field<?> field : set.fields()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", texts.description(set, field));
      property.putAll(value(field.type().shape(), !field.required()));
      if (field.required()) {
        required.add(field.key());
      }
      properties.put(field.key(), property);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    if (!set.anchors().isEmpty()) {
      object.put(
          "anyOf",
          set.anchors().stream().map(field -> Map.of("required", List.of(field.key()))).toList());
    }
    if (!set.demands().isEmpty()) {
      object.put("allOf", set.demands().stream().map(this::demand).toList());
    }
    object.put("additionalProperties", false);
    return object;
  }

  /** A rule about two fields; a key without a value counts as if it were left out. */
  private Map<String, Object> demand(FieldSet.Demand demand) {
    String given = demand.given().key();
    Map<String, Object> there = new LinkedHashMap<>();
    there.put("required", List.of(given));
    there.put("properties", Map.of(given, Map.of("not", Map.of("type", "null"))));
    Map<String, Object> asked = value(demand.shape(), false);
    // A bare year is a number to YAML's readers, and no pattern looks at numbers.
    asked.put("type", "string");
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("if", there);
    rule.put("then", Map.of("properties", Map.of(demand.of().key(), asked)));
    return rule;
  }

  /**
   * The values of a shape.
   *
   * @param nullable whether the key may have no value, which counts as if it were left out
   */
  private Map<String, Object> value(Shape shape, boolean nullable) {
    Map<String, Object> value = new LinkedHashMap<>();
    if (shape instanceof Shape.Text text) {
      value.put("type", types(nullable, looks(text)));
      value.put("pattern", text.pattern().orElse("\\S"));
    } else if (shape instanceof Shape.Words words) {
      Map<String, Object> one = Map.of("enum", words.words());
      value.putAll(nullable ? Map.of("anyOf", List.of(one, Map.of("type", "null"))) : one);
    } else if (shape instanceof Shape.Truth) {
      value.put("type", types(nullable, "boolean", "string"));
      value.put("pattern", TRUTH);
    } else if (shape instanceof Shape.ListOf list) {
      Map<String, Object> items = new LinkedHashMap<>();
      items.put("type", "array");
      items.put("items", value(list.item(), false));
      value.put("anyOf", List.of(items, value(list.item(), nullable)));
    } else if (shape instanceof Shape.Either either) {
      value.put("anyOf", List.of(value(either.plain(), nullable), value(either.full(), false)));
    } else if (shape instanceof Shape.Fields nested) {
      value.putAll(fields(nested.fields()));
      value.put("type", types(nullable, "object"));
    }
    return value;
  }

  /** As what the text may be read: no pattern looks at numbers, so those that never match go. */
  private static String[] looks(Shape.Text text) {
    Predicate<String> matches =
        text.pattern()
            .map(pattern -> Pattern.compile(pattern).asPredicate())
            .orElse(anything -> true);
    List<String> types = new ArrayList<>(List.of("string"));
    if (matches.test("14.30")) {
      types.add("number");
    } else if (matches.test("2018")) {
      types.add("integer");
    }
    if (matches.test("true")) {
      types.add("boolean");
    }
    return types.toArray(String[]::new);
  }

  private static List<String> types(boolean nullable, String... types) {
    return Stream.concat(Stream.of(types), nullable ? Stream.of("null") : Stream.of()).toList();
  }
}
