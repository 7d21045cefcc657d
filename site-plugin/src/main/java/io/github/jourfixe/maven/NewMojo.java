package io.github.jourfixe.maven;

import io.github.jourfixe.generator.ContentScaffold;
import io.github.jourfixe.generator.ScaffoldException;
import java.io.IOException;
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
public final class NewMojo extends AbstractMeetingMojo {

  /**
   * The date, as exactly as it is known: 2019-05-09, 2019-05, Frühjahr 2019.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.date")
  private String date;

  @Override
  void write(ContentScaffold scaffold, Editor editor)
      throws ScaffoldException, IOException, MojoFailureException {
    String chosen = series(scaffold, editor);
    String day = date == null ? editor.ask("jourfixe.date", "Datum / date (2019-05-09): ") : date;
    getLog().info(scaffold.newMeeting(chosen, day, title()).toString());
  }
}
