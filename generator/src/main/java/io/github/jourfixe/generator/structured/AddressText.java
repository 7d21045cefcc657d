package io.github.jourfixe.generator.structured;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * All pages with their addresses as plain text, for people who keep, move or cite the archive; and
 * the files that a program may ask for. Redirects and what belongs to a single page are left out.
 */
public final class AddressText {

  private final SitePlan plan;
  private final boolean german;

  /** The addresses of a plan. */
  public AddressText(SitePlan plan) {
    this.plan = plan;
    this.german = Language.of(plan.archive().site().language()) == Language.GERMAN;
  }

  /** The file as text; to be stored as UTF-8. */
  public String write() {
    Map<String, StringJoiner> sections = new LinkedHashMap<>();
    for (String name : new String[] {events(), series(), topics(), people(), lists(), files()}) {
      sections.put(name, new StringJoiner("\n", name + "\n\n", "\n").setEmptyValue(""));
    }
    for (PagePlan page : plan.pages()) {
      if (page instanceof PagePlan.OfEvent planned) {
        sections.get(events()).add(line(planned.event().title(), page.path()));
      } else if (page instanceof PagePlan.OfSeries planned) {
        sections.get(series()).add(line(planned.series().title(), page.path()));
      } else if (page instanceof PagePlan.OfTopic planned) {
        sections.get(topics()).add(line(planned.topic().title(), page.path()));
      } else if (page instanceof PagePlan.OfPerson planned) {
        sections.get(people()).add(line(planned.person().name(), page.path()));
      } else if (page instanceof PagePlan.OfPage planned) {
        sections.get(lists()).add(line(planned.page().title(), page.path()));
      } else if (page instanceof PagePlan.Feed || page instanceof PagePlan.Data || isList(page)) {
        sections.get(files()).add(address(page.path()));
      } else if (!(page instanceof PagePlan.File
          || page instanceof PagePlan.Redirect
          || page instanceof PagePlan.NotFound)) {
        sections.get(lists()).add(address(page.path()));
      }
    }
    Site site = plan.archive().site();
    StringJoiner text = new StringJoiner("\n", site.title() + "\n\n", "");
    sections.values().stream()
        .map(StringJoiner::toString)
        .filter(s -> !s.isEmpty())
        .forEach(text::add);
    return text.toString();
  }

  /** Every meeting has a calendar of its own, which nobody needs to be told. */
  private static boolean isList(PagePlan page) {
    return page instanceof PagePlan.Calendar calendar && calendar.path().depth() < 2;
  }

  private String line(String title, SitePath path) {
    return address(path) + "  " + title;
  }

  private String address(SitePath path) {
    return plan.absolute(path).orElse(path.value());
  }

  private String events() {
    return german ? "Treffen" : "Meetings";
  }

  private String series() {
    return german ? "Reihen" : "Series";
  }

  private String topics() {
    return german ? "Themen" : "Topics";
  }

  private String people() {
    return german ? "Personen" : "People";
  }

  private String lists() {
    return german ? "Weitere Seiten" : "More pages";
  }

  private String files() {
    return german ? "Kalender, Feeds und Daten" : "Calendars, feeds and data";
  }
}
