package io.github.jourfixe.maven;

import io.github.jourfixe.generator.parse.ContentKind;
import io.github.jourfixe.generator.schema.JsonSchema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a JSON Schema for each kind of content file, by which editors' programs complete and check
 * what is typed.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {

  /**
   * The folder for the schemas.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jourfixe.schemaDirectory",
      defaultValue = "${basedir}/.vscode/jourfixe",
      required = true)
  private File schemaDirectory;

  /**
   * Language of the descriptions, de or en.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.locale", defaultValue = "de")
  private String locale;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    String language = Settings.language(locale).orElse("de");
    Path folder = schemaDirectory.toPath();
    try {
      Files.createDirectories(folder);
      for (ContentKind kind : ContentKind.values()) {
        Path file = folder.resolve(JsonSchema.fileName(kind));
        Files.writeString(file, JsonSchema.of(kind, language));
        getLog().info(file.toString());
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
