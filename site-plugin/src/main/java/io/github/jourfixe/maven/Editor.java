package io.github.jourfixe.maven;

import java.io.Console;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Who started the goal, if somebody sits at a terminal.
 *
 * @param isThere whether questions may be asked
 */
record Editor(boolean isThere) {

  /** The series that was given, or the only one, or the one that is named when asked. */
  String series(String given, List<String> known) throws MojoFailureException {
    if (given != null) {
      return given;
    }
    return known.size() == 1
        ? known.get(0)
        : ask("jourfixe.series", "Reihe / series (" + String.join(", ", known) + "): ");
  }

  /** What is answered; a failure that names the property if nobody can be asked. */
  String ask(String property, String question) throws MojoFailureException {
    Console console = isThere ? System.console() : null;
    String answer = console == null ? null : console.readLine("%s", question);
    if (answer == null || answer.isBlank()) {
      throw new MojoFailureException(property + " is missing: give it by -D" + property + "=…");
    }
    return answer.strip();
  }
}
