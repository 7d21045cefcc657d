package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder in Git, to which a test commits; without Git its tests are skipped. */
public final class GitFolder {

  private final Path folder;

  /** Makes a repository of a folder. */
  public GitFolder(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    try {
      new ProcessBuilder("git", "--version").start();
    } catch (IOException e) {
      abort("There is no Git: " + e.getMessage());
    }
    git("init", "--quiet", "--initial-branch=main");
  }

  /** Commits all files as they are, at a moment. */
  public GitFolder commit(String moment) throws IOException {
    git("add", "--all");
    return git(moment, List.of("commit", "--quiet", "--allow-empty", "--message=Test"));
  }

  /** Merges a branch into the one at hand, at a moment. */
  public GitFolder merge(String branch, String moment) throws IOException {
    return git(moment, List.of("merge", "--quiet", "--no-ff", "--no-edit", branch));
  }

  /** Runs Git without any settings but the repository's own. */
  public GitFolder git(String... arguments) throws IOException {
    return git("2019-01-01T00:00:00Z", List.of(arguments));
  }

  private GitFolder git(String moment, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + role + "_NAME", "Test");
      builder.environment().put("GIT_" + role + "_EMAIL", "test@example.org");
      builder.environment().put("GIT_" + role + "_DATE", moment);
    }
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(exit(process)).as(said).isZero();
    return this;
  }

  private static int exit(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
