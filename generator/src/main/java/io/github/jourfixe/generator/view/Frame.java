package io.github.jourfixe.generator.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param site what it shows of the site
 * @param title of the page, for the {@code title} element together with the site's
 * @param description for search engines, unique within the site
 * @param canonical the page's absolute address, or the empty string if the site has none
 * @param root reference to the site's root from this page, ending with a slash
 * @param indexed whether search engines may list the page
 * @param breadcrumbs the way from the home page, which is the first, to the page above this one
 * @param calendar the page's events for calendar programs, if it has any with an exact day
 * @param head what it tells programs about itself
 * @param offline whether the page is read from a folder, where browsers load scripts, but no
 *     modules and no data
 */
public record Frame(
    SiteView site,
    String title,
    String description,
    String canonical,
    String root,
    boolean indexed,
    List<LinkView> breadcrumbs,
    Optional<CalendarView> calendar,
    HeadView head,
    boolean offline) {}
