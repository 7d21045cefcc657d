package io.github.jourfixe.generator;

/** Hears how far a build is. Calls come from several threads. */
@FunctionalInterface
public interface BuildListener {

  /** Hears nothing. */
  BuildListener SILENT = (stage, done, total) -> {};

  /** Some more of a stage is done; called often, for large sites thousands of times. */
  void progress(Stage stage, int done, int total);

  /** The stages that take time. */
  enum Stage {
    PARSE,
    RENDER
  }
}
