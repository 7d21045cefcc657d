package io.github.jourfixe.generator.diagnostic;

/** How much a {@link Diagnostic} matters, the gravest first. */
public enum Severity {
  /** The site cannot be built as its editor meant it; nothing is written. */
  ERROR,
  /** The site is built, but somebody should look. */
  WARNING,
  /** Worth knowing: for instance a draft that was left out on purpose. */
  NOTE
}
