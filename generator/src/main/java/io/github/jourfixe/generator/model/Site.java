package io.github.jourfixe.generator.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yaml} says.
 *
 * @param title name of the archive
 * @param description one paragraph about it
 * @param baseUrl where it is published, ending with a slash; without it there is no sitemap
 * @param language {@code de} or {@code en}
 * @param zone in which times are meant and days end
 * @param asOf the moment of which the site is true; the build's day if empty
 * @param organisation who publishes it
 * @param contact whom to ask where neither event nor series says so
 * @param menu further entries of the menu
 * @param easyLanguage page id or address of what there is in Leichte Sprache
 * @param signLanguage page id or address of what there is in sign language
 * @param locationsExpected whether every meeting that is announced for a day should say where it is
 * @param legal ids of the pages that every page links to at its foot
 */
public record Site(
    String title,
    Optional<String> description,
    Optional<URI> baseUrl,
    String language,
    ZoneId zone,
    Optional<AsOf> asOf,
    Optional<Organisation> organisation,
    Optional<Contact> contact,
    List<MenuEntry> menu,
    Optional<Located<String>> easyLanguage,
    Optional<Located<String>> signLanguage,
    boolean locationsExpected,
    List<Located<String>> legal) {

  public Site {
    menu = List.copyOf(menu);
    legal = List.copyOf(legal);
  }

  /**
   * An entry of the menu.
   *
   * @param title as shown; the page's own title if empty
   * @param target id of a page, or an address
   */
  public record MenuEntry(Optional<String> title, Located<String> target) {

    /** Whether the target is the id of a page: it has nothing that addresses have. */
    public boolean isPage() {
      return title.isEmpty() || target.value().matches("[^/.:?#]+");
    }
  }
}
