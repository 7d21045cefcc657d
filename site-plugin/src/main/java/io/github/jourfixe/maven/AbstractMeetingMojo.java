package io.github.jourfixe.maven;

import io.github.jourfixe.generator.ContentScaffold;
import io.github.jourfixe.generator.ScaffoldException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that write a meeting's file: where to, and in which series. */
abstract class AbstractMeetingMojo extends AbstractMojo {

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
   * A title, for a meeting that is not called by series and number.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.title", defaultValue = "")
  private String title;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      write(ContentScaffold.of(content.toPath()), new Editor(interactive));
    } catch (ScaffoldException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Writes the file, and says which. */
  abstract void write(ContentScaffold scaffold, Editor editor)
      throws ScaffoldException, IOException, MojoFailureException;

  /** The series that was given, or is the only one, or that the editor names. */
  final String series(ContentScaffold scaffold, Editor editor)
      throws ScaffoldException, IOException, MojoFailureException {
    return editor.series(series, scaffold.series());
  }

  /** The title that was given, or the empty string. */
  final String title() {
    return title == null ? "" : title;
  }
}
