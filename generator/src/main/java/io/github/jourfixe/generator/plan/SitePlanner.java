package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Page;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Gives everything its address and reports what clashes or leads nowhere. */
public final class SitePlanner {

  /** The page whose text is shown on the home page instead of having an address of its own. */
  public static final String HOME_PAGE = "index";

  private final Diagnostics diagnostics;
  private final BooleanSupplier webp;

  /**
   * A planner.
   *
   * @param diagnostics hear what it finds
   * @param webp whether WebP can be written; asked only if there is a picture that needs it
   */
  public SitePlanner(Diagnostics diagnostics, BooleanSupplier webp) {
    this.diagnostics = diagnostics;
    this.webp = webp;
  }

  /** The plan of an archive's site. */
  public SitePlan plan(Archive archive) {
    Addresses addresses = new Addresses(Language.of(archive.site().language()));
    ArchiveIndex index = new ArchiveIndex(archive);
    ChangeDates changes = new ChangeDates(archive, index);
    PlanDraft draft = new PlanDraft(diagnostics);
    PagePlanner pages = new PagePlanner(archive, addresses, draft);
    AssetPlanner assets = new AssetPlanner(draft, diagnostics, webp);
    pages.addLists(index.years());
    pages.addContent();
    if (archive.site().baseUrl().isPresent()) {
      pages.addPreviews();
    }
    archive.assets().forEach(asset -> assets.add(asset, addresses.asset(asset.path())));
    pages.addRedirects();
    new CalendarPlanner(addresses).calendars(archive, index).forEach(draft::add);
    if (archive.site().baseUrl().isPresent()) {
      new FeedPlanner(addresses, changes).feeds(archive, index).forEach(draft::add);
    }
    new OldSubscriptions(draft, addresses).addCopies();
    LinkResolver links = draft.links();
    checkLinks(archive, draft, links);
    Map<SitePath, OfferedPicture> pictures = assets.offer(links.shown());
    new PublishedChecks(draft, addresses, diagnostics).check(archive);
    return new SitePlan(archive, addresses, index, changes, links, pictures, draft.pages(), false);
  }

  private void checkLinks(Archive archive, PlanDraft draft, LinkResolver links) {
    LinkChecks checks = new LinkChecks(links, diagnostics);
    List<Page> home = archive.pages().stream().filter(p -> p.id().equals(HOME_PAGE)).toList();
    home.forEach(page -> links.addHeadings(SitePath.HOME, page.body()));
    draft.pages().forEach(checks::check);
    home.forEach(page -> checks.check(page.body(), page.source(), SitePath.HOME));
  }
}
