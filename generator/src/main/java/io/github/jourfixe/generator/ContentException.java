package io.github.jourfixe.generator;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.model.AsOf;
import java.time.LocalDateTime;
import java.util.List;

/** The content has problems that forbid a build; nothing was written. */
public final class ContentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String language;
  private final LocalDateTime asOf;
  private final transient List<Diagnostic> findings;

  ContentException(String language, AsOf asOf, List<Diagnostic> findings) {
    super(findings.size() + " findings");
    this.language = language;
    this.asOf = asOf.moment();
    this.findings = List.copyOf(findings);
  }

  /** The site's language, {@code de} or {@code en}, in which to tell the findings. */
  public String language() {
    return language;
  }

  /** The moment of which the findings are true, in the site's zone. */
  public LocalDateTime asOf() {
    return asOf;
  }

  /** Everything that was found, warnings and notes included, sorted by place. */
  public List<Diagnostic> findings() {
    return findings;
  }
}
