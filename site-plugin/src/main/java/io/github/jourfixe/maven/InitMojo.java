package io.github.jourfixe.maven;

import io.github.jourfixe.generator.ContentScaffold;
import io.github.jourfixe.generator.ScaffoldException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a new archive with one series and one sample meeting, which <code>mvn package</code>
 * builds at once. Overwrites nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false)
public final class InitMojo extends AbstractMojo {

  /**
   * The folder for the archive.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.content", defaultValue = "${basedir}", required = true)
  private File content;

  /**
   * Title of the archive.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.title", defaultValue = "Archiv")
  private String title;

  /**
   * Title of its series.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.series", defaultValue = "Jour Fixe")
  private String series;

  /**
   * Language of the archive, de or en.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.locale", defaultValue = "de")
  private String locale;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    String language = Settings.language(locale).orElse("de");
    LocalDate today =
        LocalDate.ofInstant(
            BuildClock.of(System.getenv(BuildClock.VARIABLE)).instant(), ZoneOffset.UTC);
    try {
      for (Path file :
          ContentScaffold.newArchive(content.toPath(), title, series, language, today, version)) {
        getLog().info(content.toPath().relativize(file).toString());
      }
      getLog()
          .info(
              language.equals("de")
                  ? "Wie weiter: »mvn jourfixe:serve« zeigt das Archiv im Browser,"
                      + " »mvn package« schreibt es nach target/site."
                  : "What next: “mvn jourfixe:serve” shows the archive in the browser,"
                      + " “mvn package” writes it to target/site.");
    } catch (ScaffoldException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
