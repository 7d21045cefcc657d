package io.github.jourfixe.maven;

import io.github.jourfixe.generator.ContentScaffold;
import io.github.jourfixe.generator.ScaffoldException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes a meeting's file of minutes that were written elsewhere: Word (.docx), a saved web page, or
 * plain text. What the minutes seem to say about day, time, number and place is taken over, and
 * told. Never overwrites anything.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = false)
public final class ImportMojo extends AbstractMojo {

  /**
   * The folder of the archive, with its <code>site.yaml</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.content", defaultValue = "${basedir}", required = true)
  private File content;

  /**
   * The minutes.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.file")
  private File file;

  /**
   * The series, by the name of its file; not needed if there is only one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.series")
  private String series;

  /**
   * The date; without it, the first day that the minutes name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.date")
  private String date;

  /**
   * A title, for a meeting that is not called by series and number.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.title", defaultValue = "")
  private String title;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      ContentScaffold scaffold = ContentScaffold.of(content.toPath());
      Editor editor = new Editor(interactive);
      Path minutes =
          file == null ? Path.of(editor.ask("jourfixe.file", "Datei / file: ")) : file.toPath();
      ContentScaffold.Imported imported =
          scaffold.importMinutes(
              minutes,
              editor.series(series, scaffold.series()),
              Optional.ofNullable(date),
              title == null ? "" : title);
      getLog().info(imported.file().toString());
      imported.remarks().forEach(remark -> getLog().info("  " + remark));
    } catch (ScaffoldException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
