package io.github.jourfixe.generator.schema;

import io.github.jourfixe.generator.field.Field;
import io.github.jourfixe.generator.field.FieldSet;
import io.github.jourfixe.generator.field.Shape;
import io.github.jourfixe.generator.parse.ContentKind;
import java.util.Optional;

/** All fields with what they are for and an example of each, in Markdown, for editors. */
public final class FieldReference {

  private final FieldTexts texts;
  private final StringBuilder page = new StringBuilder();

  private FieldReference(FieldTexts texts) {
    this.texts = texts;
  }

  /** The page in a language, {@code de} or {@code en}. */
  public static String in(String language) {
    return new FieldReference(new FieldTexts(language)).write();
  }

  private String write() {
    page.append("# ").append(texts.of("title")).append("\n\n").append(texts.of("intro"));
    page.append('\n');
    sample();
    text();
    for (ContentKind kind : ContentKind.values()) {
      page.append("\n## ").append(texts.of(kind.id())).append("\n\n`");
      page.append(String.join("`, `", kind.files())).append("`\n\n");
      page.append(texts.of(kind.id() + ".intro")).append("\n\n```yaml\n");
      page.append(texts.of(kind.id() + ".example")).append("\n```\n");
      kind.fields().ifPresent(set -> fields(set, "###"));
    }
    return page.toString();
  }

  /** A whole file, since fields alone do not show where they go. */
  private void sample() {
    page.append("\n## ").append(texts.of("sample.title")).append("\n\n");
    page.append(texts.of("sample.intro")).append("\n\n```markdown\n");
    page.append(texts.of("sample.file")).append("\n```\n");
  }

  /** As much Markdown as a report needs. */
  private void text() {
    page.append("\n## ").append(texts.of("text.title")).append("\n\n");
    page.append(texts.of("text.intro")).append("\n\n| ").append(texts.of("text.typed"));
    page.append(" | ").append(texts.of("text.shown")).append(" |\n| --- | --- |\n");
    for (String row : texts.of("text.rows").split("\n")) {
      int end = row.indexOf('=');
      page.append("| `").append(row, 0, end).append("` | ").append(row.substring(end + 1));
      page.append(" |\n");
    }
    page.append('\n').append(texts.of("text.more")).append("\n\n```markdown\n");
    page.append(texts.of("text.sample")).append("\n```\n");
  }

  private void fields(FieldSet set, String level) {
    for (Field<?> field : set.fields()) {
      page.append('\n').append(level).append(" `").append(field.key()).append('`');
      if (field.required()) {
        page.append(" (").append(texts.of("required")).append(')');
      }
      page.append("\n\n").append(texts.description(set, field)).append("\n\n```yaml\n");
      page.append(texts.example(set, field)).append("\n```\n");
      nested(field.type().shape()).ifPresent(this::table);
    }
  }

  private void table(FieldSet set) {
    page.append("\n| ").append(texts.of("table.field")).append(" | ");
    page.append(texts.of("table.meaning")).append(" | ").append(texts.of("table.example"));
    page.append(" |\n| --- | --- | --- |\n");
    for (Field<?> field : set.fields()) {
      page.append("| `").append(field.key()).append('`');
      if (field.required()) {
        page.append(" (").append(texts.of("required")).append(')');
      }
      page.append(" | ").append(texts.description(set, field)).append(" | `");
      page.append(texts.example(set, field)).append("` |\n");
    }
  }

  /** The fields below a field. */
  private static Optional<FieldSet> nested(Shape shape) {
    if (shape instanceof Shape.Fields nested) {
      return Optional.of(nested.fields());
    }
    if (shape instanceof Shape.Either either) {
      return nested(either.full());
    }
    return shape instanceof Shape.ListOf list ? nested(list.item()) : Optional.empty();
  }
}
