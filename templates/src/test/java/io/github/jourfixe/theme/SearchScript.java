package io.github.jourfixe.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The search's script without a browser, by {@code ask.mjs}. */
final class SearchScript {

  private static final Path ASK = Path.of("src", "test", "resources", "search", "ask.mjs");
  private static final Path SCRIPT =
      Path.of("src", "main", "resources")
          .resolve(Path.of("io", "github", "jourfixe", "theme", "assets", "search-index.js"));

  private SearchScript() {}

  /** The lines that {@code ask.mjs} prints; where there is no Node, the test ends here. */
  static List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", ASK.toString(), SCRIPT.toString()));
    command.addAll(List.of(arguments));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return abort("The search's script was not run, since there is no Node here.");
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
