package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.model.Archive;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the site will hold, with its address.
 *
 * @param archive the content
 * @param addresses the rule of addresses
 * @param index the events by what readers look for
 * @param changes when events changed
 * @param links where links lead
 * @param pictures the pictures that texts show, by the addresses of their files
 * @param pages what will be at each address, by address
 * @param offline whether the site is read from a folder, where no server finds the {@code
 *     index.html} of an address
 */
public record SitePlan(
    Archive archive,
    Addresses addresses,
    ArchiveIndex index,
    ChangeDates changes,
    LinkResolver links,
    Map<SitePath, OfferedPicture> pictures,
    List<PagePlan> pages,
    boolean offline) {

  public SitePlan {
    pictures = Map.copyOf(pictures);
    pages = List.copyOf(pages);
  }

  /** The same site, to be read without a server. */
  public SitePlan readOffline() {
    return new SitePlan(archive, addresses, index, changes, links, pictures, pages, true);
  }

  /**
   * The next moment at which the site will be wrong if nobody builds it anew, since a meeting is
   * over for instance; empty if there is none as long as nobody edits anything.
   */
  public Optional<Instant> nextChange() {
    return NextChange.of(archive);
  }

  /** Where an address is published; empty if nobody said where the site is. */
  public Optional<String> absolute(SitePath path) {
    return archive.site().baseUrl().map(base -> base + path.value().substring(1));
  }
}
