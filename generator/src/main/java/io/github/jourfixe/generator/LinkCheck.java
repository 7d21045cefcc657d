package io.github.jourfixe.generator;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.FlexmarkEngine;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.parallel.Progress;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.parse.DocumentParser;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.source.SourceReader;
import io.github.jourfixe.generator.web.Answer;
import io.github.jourfixe.generator.web.Web;
import io.github.jourfixe.generator.web.WebLinks;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Asks whether the links that lead out of an archive still lead somewhere. */
public final class LinkCheck {

  /** Hosts that are asked at once. */
  private static final int AT_ONCE = 8;

  private final Web web;

  /** A check that asks in some way. */
  public LinkCheck(Web web) {
    this.web = web;
  }

  /**
   * What was found.
   *
   * @param language the site's language, {@code de} or {@code en}
   * @param findings sorted by place
   */
  public record Result(String language, List<Diagnostic> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Asks for every address once. Files that cannot be read are left out, since any build tells of
   * them.
   *
   * @throws IOException if a file cannot be read
   */
  public Result check(SiteConfig config) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    try (Workers workers = new Workers(AT_ONCE)) {
      Diagnostics unheard = new Diagnostics();
      List<SourceFile> files =
          new SourceReader(workers, Memory.NONE).read(config.content(), unheard);
      ParsedContent content =
          new DocumentParser(FlexmarkEngine::new, workers, Memory.NONE, unheard)
              .parse(files, Progress.SILENT);
      Map<URI, List<SourceLocation>> links = WebLinks.in(files);
      workers.map(
          List.copyOf(links.entrySet()),
          link -> {
            Answer answer = web.ask(link.getKey());
            link.getValue().forEach(place -> report(link.getKey(), answer, place, diagnostics));
            return answer;
          });
      return new Result(content.site().language(), config.policy().apply(diagnostics.sorted()));
    }
  }

  private static void report(
      URI address, Answer answer, SourceLocation place, Diagnostics diagnostics) {
    if (answer.status() == 0) {
      diagnostics.report(Code.WEB_LINK_SILENT, place, address);
    } else if (!answer.isThere()) {
      diagnostics.report(Code.WEB_LINK_BROKEN, place, address, answer.status());
    } else if (answer.moved().isPresent()) {
      diagnostics.report(Code.WEB_LINK_MOVED, place, address, answer.moved().orElseThrow());
    }
  }
}
