package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.Event;

/** Follows every link, and looks for every file that a report names. */
final class LinkChecks {

  private final LinkResolver links;
  private final Diagnostics diagnostics;

  LinkChecks(LinkResolver links, Diagnostics diagnostics) {
    this.links = links;
    this.diagnostics = diagnostics;
  }

  void check(PagePlan page) {
    if (page instanceof PagePlan.OfEvent planned) {
      Event event = planned.event();
      check(event.body(), event.source(), page.path());
      event.details().attachments().forEach(file -> checkFile(file, event));
      event.speakers().stream()
          .flatMap(speaker -> speaker.files().stream())
          .forEach(file -> checkFile(file, event));
    } else if (page instanceof PagePlan.OfSeries planned) {
      check(planned.series().body(), planned.series().source(), page.path());
    } else if (page instanceof PagePlan.OfTopic planned) {
      check(planned.topic().body(), planned.topic().source(), page.path());
    } else if (page instanceof PagePlan.OfPage planned) {
      check(planned.page().body(), planned.page().source(), page.path());
    }
  }

  /** Follows the links of a text that is shown on a page. */
  void check(MarkdownBody body, SourceLocation source, SitePath page) {
    links.check(body, source.file(), page, diagnostics);
  }

  private void checkFile(Attachment attachment, Event event) {
    String name = attachment.file().value();
    if (links.file(name, event.source().file()).isEmpty()) {
      diagnostics.report(Code.ATTACHMENT_MISSING, attachment.file().location(), name);
    }
  }
}
