package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePlan;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders the list of pages for search engines by the sitemaps protocol 0.9, and {@code robots.txt}
 * (RFC 9309), which names it. Dates of change are given only where editors gave them.
 */
final class SitemapRenderer {

  /** The protocol's limit for one file. */
  private static final int PAGES_PER_FILE = 50_000;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  private final SitePlan plan;

  SitemapRenderer(SitePlan plan) {
    this.plan = plan;
  }

  /** The files by name; without a base address only a {@code robots.txt} that forbids nothing. */
  Map<String, String> render() {
    Map<String, String> files = new LinkedHashMap<>();
    Optional<URI> baseUrl = plan.archive().site().baseUrl();
    StringBuilder robots = new StringBuilder("User-agent: *\nDisallow:\n");
    if (baseUrl.isPresent()) {
      String base = baseUrl.orElseThrow().toString();
      sitemaps(base, files);
      robots.append("\nSitemap: ").append(base).append("sitemap.xml\n");
    }
    files.put("robots.txt", robots.toString());
    return files;
  }

  private void sitemaps(String base, Map<String, String> files) {
    List<PagePlan> listed = plan.pages().stream().filter(SitemapRenderer::isListed).toList();
    if (listed.size() <= PAGES_PER_FILE) {
      files.put("sitemap.xml", sitemap(base, listed));
      return;
    }
    StringBuilder index = new StringBuilder(HEAD);
    index.append("<sitemapindex xmlns=").append(NAMESPACE).append(">\n");
    for (int from = 0; from < listed.size(); from += PAGES_PER_FILE) {
      String name = "sitemap-" + (from / PAGES_PER_FILE + 1) + ".xml";
      int to = Math.min(listed.size(), from + PAGES_PER_FILE);
      files.put(name, sitemap(base, listed.subList(from, to)));
      index.append("  <sitemap><loc>").append(base).append(name).append("</loc></sitemap>\n");
    }
    files.put("sitemap.xml", index.append("</sitemapindex>\n").toString());
  }

  private static String sitemap(String base, List<PagePlan> pages) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<urlset xmlns=").append(NAMESPACE).append(">\n");
    for (PagePlan page : pages) {
      // Addresses consist of characters that XML need not escape.
      xml.append("  <url><loc>").append(base).append(page.path().value().substring(1));
      xml.append("</loc>");
      changed(page).ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private static boolean isListed(PagePlan page) {
    return !(page instanceof PagePlan.Copy
        || page instanceof PagePlan.Picture
        || page instanceof PagePlan.Calendar
        || page instanceof PagePlan.Redirect
        || page instanceof PagePlan.NotFound
        || page instanceof PagePlan.Search);
  }

  private static Optional<String> changed(PagePlan page) {
    Publication publication = Publication.plain();
    if (page instanceof PagePlan.OfEvent planned) {
      publication = planned.event().details().publication();
    } else if (page instanceof PagePlan.OfSeries planned) {
      publication = planned.series().publication();
    } else if (page instanceof PagePlan.OfPage planned) {
      publication = planned.page().publication();
    } else if (page instanceof PagePlan.OfTopic planned) {
      publication = planned.topic().publication();
    }
    return publication.updated().map(String::valueOf);
  }
}
