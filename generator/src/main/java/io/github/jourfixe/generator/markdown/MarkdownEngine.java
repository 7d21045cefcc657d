package io.github.jourfixe.generator.markdown;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.source.SourceText;

/** Parses Markdown. Implementations are immutable and safe for use by several threads. */
public interface MarkdownEngine {

  /**
   * Parses the part of a file that begins at a line and goes to its end. Every document gives a
   * result; what the author probably did not mean is reported at its place in the file.
   *
   * @param source the whole file
   * @param firstLine the body's first line, from 1; a line after the last one means an empty body
   * @param language BCP 47 tag of the text's language: decides about quotation marks, spaces, and
   *     whether abbreviations are explained
   * @param diagnostics takes the findings
   */
  MarkdownBody parse(SourceText source, int firstLine, String language, Diagnostics diagnostics);
}
