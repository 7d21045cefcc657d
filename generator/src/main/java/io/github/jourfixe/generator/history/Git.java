package io.github.jourfixe.generator.history;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Runs Git within a folder. Whatever is asked only reads; Git 2.45 and later do not use the network
 * for it.
 */
final class Git {

  /** What would lead Git to another repository than the folder's, for instance within a hook. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_COMMON_DIR",
          "GIT_DIR",
          "GIT_GRAFT_FILE",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_PREFIX",
          "GIT_REPLACE_REF_BASE",
          "GIT_SHALLOW_FILE",
          "GIT_WORK_TREE");

  private static final Pattern REASON = Pattern.compile("(?:fatal|error): \\P{Cntrl}+");

  private final File folder;

  Git(Path folder) {
    this.folder = folder.toFile();
  }

  /**
   * What Git answered.
   *
   * @param exit 0 if it could do what it was asked
   * @param output all that it wrote
   */
  record Answer(int exit, byte[] output) {
    boolean isGood() {
      return exit == 0;
    }

    String text() {
      return new String(output, StandardCharsets.UTF_8).strip();
    }
  }

  /**
   * Asks and waits for the answer.
   *
   * @throws IOException if there is no Git
   */
  Answer ask(String... arguments) throws IOException {
    return answer(converse(arguments));
  }

  /** Asks for what Git did not do, and waits for its reason. */
  String reason(String... arguments) throws IOException {
    // Nobody reads two streams of one process without a thread of their own for one of them.
    ProcessBuilder command = command(arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = start(command);
    process.getOutputStream().close();
    try (InputStream complaints = process.getErrorStream()) {
      String all = new String(complaints.readAllBytes(), StandardCharsets.UTF_8);
      return REASON
          .matcher(all)
          .results()
          .map(MatchResult::group)
          .findFirst()
          .orElse("git: exit " + exit(process));
    }
  }

  /** Starts Git for a conversation; its complaints go to nobody. */
  Process converse(String... arguments) throws IOException {
    return start(command(arguments).redirectError(ProcessBuilder.Redirect.DISCARD));
  }

  private static Process start(ProcessBuilder command) throws IOException {
    try {
      return command.start();
    } catch (IOException e) {
      throw new IOException("git cannot be run", e);
    }
  }

  private static Answer answer(Process process) throws IOException {
    process.getOutputStream().close();
    try (InputStream output = process.getInputStream()) {
      byte[] all = output.readAllBytes();
      return new Answer(exit(process), all);
    }
  }

  /** Waits for the end. */
  static int exit(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while Git worked", e);
    }
  }

  private ProcessBuilder command(String... arguments) {
    // A folder that looks like a repository is none, and no object stands for another one.
    List<String> command =
        new ArrayList<>(
            List.of(
                "git", "--no-pager", "--no-replace-objects", "-c", "safe.bareRepository=explicit"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder);
    builder.environment().keySet().removeAll(ELSEWHERE);
    builder.environment().put("LC_ALL", "C");
    // A clone without all objects would fetch the others one by one.
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    return builder;
  }
}
