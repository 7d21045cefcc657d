package io.github.jourfixe.maven;

import io.github.jourfixe.generator.ContentScaffold;
import io.github.jourfixe.generator.ScaffoldException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the file of a series' next meeting: the next number, and place and time of the last one.
 * Asks at a terminal for what is not given, and never overwrites anything.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false)
public final class NewMojo extends AbstractMojo {

  /**
   * The folder of the archive, with its <code>site.yaml</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.content", defaultValue = "${basedir}", required = true)
  private File content;

  /**
   * The series, by the name of its file; not needed if there is only one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.series")
  private String series;

  /**
   * The date, as exactly as it is known: 2019-05-09, 2019-05, Frühjahr 2019.
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
      String chosen = editor.series(series, scaffold.series());
      String day = date == null ? editor.ask("jourfixe.date", "Datum / date (2019-05-09): ") : date;
      Path file = scaffold.newMeeting(chosen, day, title == null ? "" : title);
      getLog().info(file.toString());
    } catch (ScaffoldException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
