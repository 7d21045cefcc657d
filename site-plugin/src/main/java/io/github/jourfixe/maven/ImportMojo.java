package io.github.jourfixe.maven;

import io.github.jourfixe.generator.ContentScaffold;
import io.github.jourfixe.generator.ScaffoldException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
public final class ImportMojo extends AbstractMeetingMojo {

  /**
   * The minutes; <code>-</code> stands for what is pasted into the terminal, text or HTML.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.file")
  private String file;

  /**
   * The date; without it, the first day that the minutes name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jourfixe.date")
  private String date;

  /** What comes from standard input, until its end. */
  private static Path pasted() throws IOException {
    byte[] text = System.in.readAllBytes();
    boolean html = new String(text, StandardCharsets.ISO_8859_1).stripLeading().startsWith("<");
    Path file = Files.createTempFile("jourfixe", html ? ".html" : ".txt");
    file.toFile().deleteOnExit();
    return Files.write(file, text);
  }

  @Override
  void write(ContentScaffold scaffold, Editor editor)
      throws ScaffoldException, IOException, MojoFailureException {
    String name = file == null ? editor.ask("jourfixe.file", "Datei / file: ") : file;
    Path minutes = name.equals("-") ? pasted() : Path.of(name);
    ContentScaffold.Imported imported =
        scaffold.importMinutes(
            minutes, series(scaffold, editor), Optional.ofNullable(date), title());
    getLog().info(imported.file().toString());
    imported.remarks().forEach(remark -> getLog().info("  " + remark));
  }
}
