package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * What every page shows of the site.
 *
 * @param title name of the archive
 * @param description one paragraph about it
 * @param language BCP 47 tag
 * @param home the home page
 * @param asOf the day of which the site is true
 * @param organisation who publishes it
 * @param organisationUrl the publisher's own site
 * @param menu main navigation: archive, topics and people, then the site's own links
 * @param search the search page
 * @param otherForms what there is in Leichte Sprache and in sign language, for all pages
 * @param legal links at the foot of every page
 * @param series the series, for the foot of the page
 */
public record SiteView(
    String title,
    String description,
    String language,
    String home,
    DateView asOf,
    String organisation,
    String organisationUrl,
    List<LinkView> menu,
    LinkView search,
    List<LinkView> otherForms,
    List<LinkView> legal,
    List<LinkView> series) {}
