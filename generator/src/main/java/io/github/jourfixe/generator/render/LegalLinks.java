package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.view.LinkView;
import io.github.jourfixe.generator.view.PageView;
import io.github.jourfixe.generator.view.RedirectView;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks whether pages lead to those that the law wants on every page: what a site's own theme shows
 * is known only when it is there.
 */
final class LegalLinks {

  private LegalLinks() {}

  /** Reports what a page does not lead to, at its template. */
  static void check(PageView page, String html, Diagnostics diagnostics) {
    List<LinkView> legal = page.frame().site().legal();
    String missing =
        legal.stream()
            .filter(link -> !leads(html, link))
            .map(LinkView::text)
            .collect(Collectors.joining(", "));
    // Nobody stays on a page that leads on by itself.
    if (!missing.isEmpty() && !(page instanceof RedirectView)) {
      String template = "theme/templates/" + page.template() + ".peb";
      diagnostics.report(Code.LEGAL_PAGE_UNLINKED, SourceLocation.of(template), missing);
    }
  }

  /** Anywhere on the page will do, and a page need not lead to itself. */
  private static boolean leads(String html, LinkView link) {
    return link.current() || html.contains(link.href().replace("&", "&amp;"));
  }
}
