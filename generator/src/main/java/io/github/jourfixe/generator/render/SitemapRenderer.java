package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.plan.ChangeDates;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePlan;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders the list of pages for search engines by the sitemaps protocol 0.9, and {@code robots.txt}
 * (RFC 9309), which names it. Dates of change are those of {@link ChangeDates}.
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
      // Of all characters that an address can have, XML knows this one otherwise.
      sitemaps(base.replace("&", "&amp;"), files);
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

  private String sitemap(String base, List<PagePlan> pages) {
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
    return !(page instanceof PagePlan.File
        || page instanceof PagePlan.Redirect
        || page instanceof PagePlan.NotFound);
  }

  /** A list changes with what it lists. */
  private Optional<LocalDate> changed(PagePlan page) {
    ArchiveIndex index = plan.index();
    ChangeDates changes = plan.changes();
    Optional<Instant> own = Optional.empty();
    Collection<Event> shown = index.all();
    if (page instanceof PagePlan.OfEvent planned) {
      shown = List.of(planned.event());
    } else if (page instanceof PagePlan.OfSeries planned) {
      Series series = planned.series();
      own = changes.modified(series.publication(), series.source());
      shown = index.ofSeries(series.id());
    } else if (page instanceof PagePlan.OfTopic planned) {
      Topic topic = planned.topic();
      own = changes.modified(topic.publication(), topic.source());
      shown = index.ofTopic(topic.id());
    } else if (page instanceof PagePlan.OfPerson planned) {
      shown = index.ofPerson(planned.person().id());
    } else if (page instanceof PagePlan.OfYear planned) {
      shown = index.ofYear(planned.year());
    } else if (page instanceof PagePlan.OfPage planned) {
      own = changes.modified(planned.page().publication(), planned.page().source());
      shown = List.of();
    }
    return ChangeDates.latest(Stream.of(own, changes.modified(shown)))
        .map(at -> LocalDate.ofInstant(at, plan.archive().site().zone()));
  }
}
