package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A plan while it grows: addresses that are taken, and by what. */
final class PlanDraft {

  /** Stands for the pages that every site has. */
  private static final SourceLocation OWN = SourceLocation.of("");

  private final Diagnostics diagnostics;
  private final Map<String, PagePlan> pages = new TreeMap<>();
  private final TakenFiles taken = new TakenFiles(OWN);
  private final Map<SitePath, SourceLocation> texts = new TreeMap<>();
  private final Map<String, SitePath> sources = new TreeMap<>();
  private final Map<String, String> documents = new TreeMap<>();

  PlanDraft(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds what the site has of itself; nothing from the folder can have its address later. */
  void add(PagePlan page) {
    add(page, OWN);
  }

  /** Adds a page; one whose address is taken is reported and left out. */
  void add(PagePlan page, SourceLocation source) {
    Optional<SourceLocation> earlier = taken.take(page.path(), source);
    if (earlier.isPresent()) {
      report(page.path(), source, earlier.orElseThrow());
      return;
    }
    pages.put(page.path().value(), page);
    if (source.file().endsWith(".md") && !(page instanceof PagePlan.Redirect)) {
      documents.put(page.path().value(), source.file());
    }
  }

  /** Takes a text for a page that the site has of itself; a second one is reported. */
  void addText(SitePath page, SourceLocation source) {
    SourceLocation earlier = texts.putIfAbsent(page, source);
    if (earlier != null) {
      report(page, source, earlier);
    }
  }

  /** Keeps the address of a file that is made without a plan. */
  void reserve(SitePath file) {
    taken.take(file, OWN);
  }

  /** Keeps the addresses of all files that are made without a plan in a folder. */
  void reserveFolder(SitePath folder) {
    taken.reserveFolder(folder);
  }

  /** Of two things that the site has of itself the pages clash that they go with: enough said. */
  private void report(SitePath path, SourceLocation source, SourceLocation earlier) {
    if (source != OWN && earlier != OWN) {
      diagnostics.report(Code.ADDRESS_CLASH, source, path, earlier.file());
    } else if (source != earlier) {
      diagnostics.report(Code.ADDRESS_RESERVED, source == OWN ? earlier : source, path);
    }
  }

  /** Says what a file of the folder becomes, so that links to the file lead there. */
  void addSource(String file, SitePath path) {
    sources.put(file, path);
  }

  /** What was added so far, by address. */
  List<PagePlan> pages() {
    return List.copyOf(pages.values());
  }

  /** What has an address. */
  Optional<PagePlan> at(String address) {
    return Optional.ofNullable(pages.get(address));
  }

  /** The file whose page has nearly this address. */
  Optional<String> documentNear(String address) {
    return Nearest.of(address, documents.keySet()).map(documents::get);
  }

  /** What follows links among all that was added so far. */
  LinkResolver links() {
    LinkResolver links = new LinkResolver(pages.keySet());
    sources.forEach(links::add);
    for (PagePlan page : pages.values()) {
      if (page instanceof PagePlan.Redirect redirect) {
        links.addMoved(redirect.path(), redirect.target());
      } else {
        page.body().ifPresent(body -> links.addHeadings(page.path(), body));
      }
    }
    return links;
  }
}
