package io.github.jourfixe.generator;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.output.OutputFile;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.render.SiteRenderer;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site whose files are rendered when they are asked for, with what was found in its folder. If
 * the folder has errors, it is the site as it was before them. Safe for use by several threads.
 */
public final class PreviewedSite {

  /** A site that can be rendered. */
  private record Rendered(SitePlan plan, SiteRenderer renderer, Findings findings) {}

  /** How many pages come back as they were before somebody broke their template. */
  private static final int KEPT = 100;

  private final Optional<Rendered> rendered;
  private final Optional<ContentException> problem;
  private final Map<String, OutputFile> lastGood;

  private PreviewedSite(
      Optional<Rendered> rendered,
      Optional<ContentException> problem,
      Map<String, OutputFile> lastGood) {
    this.rendered = rendered;
    this.problem = problem;
    this.lastGood = lastGood;
  }

  static PreviewedSite of(
      SitePlan plan, SiteRenderer renderer, Findings findings, Optional<PreviewedSite> before) {
    return new PreviewedSite(
        Optional.of(new Rendered(plan, renderer, findings)),
        Optional.empty(),
        before.map(site -> site.lastGood).orElseGet(PreviewedSite::recent));
  }

  /** Files by path, the most recent ones only. */
  private static Map<String, OutputFile> recent() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, OutputFile> eldest) {
            return size() > KEPT;
          }
        });
  }

  static PreviewedSite none(ContentException problem) {
    return new PreviewedSite(Optional.empty(), Optional.of(problem), Map.of());
  }

  PreviewedSite with(ContentException problem) {
    return new PreviewedSite(rendered, Optional.of(problem), lastGood);
  }

  /** Whether there is a site at all; if not, the folder has had errors from the start. */
  public boolean exists() {
    return rendered.isPresent();
  }

  /** Whether the folder has errors, so that the site, if there is one, is out of date. */
  public boolean isOutdated() {
    return problem.isPresent();
  }

  /** The site's language, {@code de} or {@code en}. */
  public String language() {
    return problem
        .map(ContentException::language)
        .orElseGet(() -> rendered.orElseThrow().findings().language());
  }

  /** The moment of which the site and the findings are true, in the site's zone. */
  public LocalDateTime asOf() {
    return problem
        .map(ContentException::asOf)
        .orElseGet(() -> rendered.orElseThrow().findings().asOf().moment());
  }

  /**
   * Everything that was found in the folder, and in the templates of the pages that were asked for
   * so far; sorted by place.
   */
  public List<Diagnostic> findings() {
    return problem
        .map(ContentException::findings)
        .orElseGet(() -> rendered.orElseThrow().findings().sorted());
  }

  /** The path below which the site will be published, from {@code /} to {@code /}. */
  public String basePath() {
    return rendered
        .flatMap(site -> site.plan().archive().site().baseUrl())
        .map(url -> url.getRawPath().isEmpty() ? "/" : url.getRawPath())
        .orElse("/");
  }

  /**
   * The address of the page that a content file makes, from the top of the site.
   *
   * @param file relative to the content folder
   */
  public Optional<String> address(String file) {
    return rendered.flatMap(site -> site.plan().links().published(file)).map(SitePath::value);
  }

  /** Whether the site has a page or a copied file of a path, even if its template is wrong. */
  public boolean holds(String path) {
    return rendered.map(site -> site.renderer().holds(path)).orElse(false);
  }

  /**
   * A file of the site. If its template is wrong, it is as it was when it last came out, if it was
   * asked for then, and the fault is among the {@link #findings()}.
   *
   * @param path relative to the site's folder, {@code index.html} for instance
   * @throws IOException if a file cannot be read
   */
  public Optional<OutputFile> file(String path) throws IOException {
    if (rendered.isEmpty()) {
      return Optional.empty();
    }
    SiteRenderer renderer = rendered.orElseThrow().renderer();
    Optional<OutputFile> file = renderer.render(path);
    if (file.isEmpty() && renderer.holds(path)) {
      return Optional.ofNullable(lastGood.get(path));
    }
    file.filter(OutputFile.Generated.class::isInstance).ifPresent(f -> lastGood.put(path, f));
    return file;
  }
}
