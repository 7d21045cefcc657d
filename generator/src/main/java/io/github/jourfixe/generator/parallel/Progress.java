package io.github.jourfixe.generator.parallel;

/** Hears how much of some work is done. Calls come from several threads. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (done, total) -> {};

  /** So many of so many are done. */
  void done(int done, int total);
}
