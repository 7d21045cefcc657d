package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Located;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An address that was published once must lead somewhere for ever. */
final class PublishedChecks {

  private final PlanDraft draft;
  private final Addresses addresses;
  private final Diagnostics diagnostics;

  PublishedChecks(PlanDraft draft, Addresses addresses, Diagnostics diagnostics) {
    this.draft = draft;
    this.addresses = addresses;
    this.diagnostics = diagnostics;
  }

  /** Reports each published address of an archive at which there is nothing any more. */
  void check(Archive archive) {
    boolean feeds = archive.site().baseUrl().isPresent();
    List<String> withdrawn =
        archive.withdrawn().stream().map(path -> addresses.asset(path).value()).toList();
    for (Located<String> address : archive.published()) {
      if (withdrawn.contains(address.value())) {
        diagnostics.report(Code.ADDRESS_WITHDRAWN, address.location());
      } else if (draft.at(address.value()).isEmpty()
          && !isLostWithItsPage(address.value(), feeds)) {
        reportLost(address);
      }
    }
  }

  private void reportLost(Located<String> address) {
    Optional<String> near = draft.documentNear(address.value());
    if (near.isPresent()) {
      diagnostics.report(
          Code.ADDRESS_LOST_NEAR, address.location(), address.value(), near.orElseThrow());
    } else {
      diagnostics.report(Code.ADDRESS_LOST, address.location(), address.value());
    }
  }

  /** A calendar or feed comes back with its page; a feed also with the address of the site. */
  private boolean isLostWithItsPage(String address, boolean feeds) {
    int end = address.lastIndexOf('/') + 1;
    String name = address.substring(end);
    boolean pageIsLost = draft.at(address.substring(0, end)).isEmpty();
    boolean feed =
        Arrays.stream(PagePlan.Feed.Format.values()).anyMatch(f -> f.fileName().equals(name));
    return feed && (pageIsLost || !feeds) || name.equals(addresses.calendarName()) && pageIsLost;
  }
}
