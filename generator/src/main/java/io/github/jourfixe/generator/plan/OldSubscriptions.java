package io.github.jourfixe.generator.plan;

/**
 * Keeps calendars and feeds also at the earlier addresses of their pages: programs that subscribe
 * follow no page that says where it has gone.
 */
final class OldSubscriptions {

  private final PlanDraft draft;
  private final Addresses addresses;

  OldSubscriptions(PlanDraft draft, Addresses addresses) {
    this.draft = draft;
    this.addresses = addresses;
  }

  /** Copies what goes with the pages to which a redirect leads. */
  void addCopies() {
    for (PagePlan page : draft.pages()) {
      if (page instanceof PagePlan.Redirect redirect && redirect.path().value().endsWith("/")) {
        copyCalendar(redirect);
        for (PagePlan.Feed.Format format : PagePlan.Feed.Format.values()) {
          copyFeed(redirect, format);
        }
      }
    }
  }

  private void copyCalendar(PagePlan.Redirect redirect) {
    if (draft.at(addresses.calendar(redirect.target()).value()).orElse(null)
        instanceof PagePlan.Calendar calendar) {
      SitePath copy = addresses.calendar(redirect.path());
      draft.add(new PagePlan.Calendar(copy, redirect.path(), calendar.title(), calendar.events()));
    }
  }

  private void copyFeed(PagePlan.Redirect redirect, PagePlan.Feed.Format format) {
    if (draft.at(addresses.feed(redirect.target(), format).value()).orElse(null)
        instanceof PagePlan.Feed feed) {
      SitePath copy = addresses.feed(redirect.path(), format);
      draft.add(new PagePlan.Feed(copy, feed.page(), format, feed.title(), feed.events()));
    }
  }
}
