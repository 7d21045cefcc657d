package io.github.jourfixe.generator.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import tools.jackson.core.JacksonException;

/**
 * Where the parser stopped. Its own words are for programmers; the places are what counts.
 *
 * @param problem offset of what it could not take
 * @param context offset of what it was reading then, or -1
 * @param scanning whether it was reading signs, and not putting them together
 */
record YamlFault(int problem, int context, boolean scanning) {

  static YamlFault of(JacksonException exception, YamlDraft draft, TokenReader tokens) {
    if (exception.getCause() instanceof MarkedYamlEngineException cause) {
      int problem = offset(cause.getProblemMark(), draft, tokens.end());
      int context = offset(cause.getContextMark(), draft, -1);
      return new YamlFault(problem, context, cause instanceof ScannerException);
    }
    // A list or a mapping as a key, which the parser reads and Jackson refuses.
    return new YamlFault(draft.nextText(tokens.end()), -1, false);
  }

  private static int offset(Optional<Mark> mark, YamlDraft draft, int otherwise) {
    return mark.map(place -> draft.offset(place.getIndex())).orElse(otherwise);
  }
}
