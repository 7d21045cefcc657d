package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.model.Archive;
import java.util.List;

/**
 * Everything that the site will hold, with its address.
 *
 * @param archive the content
 * @param addresses the rule of addresses
 * @param index the events by what readers look for
 * @param links where links lead
 * @param pages what will be at each address, by address
 */
public record SitePlan(
    Archive archive,
    Addresses addresses,
    ArchiveIndex index,
    LinkResolver links,
    List<PagePlan> pages) {

  public SitePlan {
    pages = List.copyOf(pages);
  }
}
