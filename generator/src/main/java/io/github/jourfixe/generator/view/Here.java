package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.plan.SitePath;
import java.net.URI;

/** The page from which references lead. */
sealed interface Here {

  /** The page's address. */
  SitePath path();

  /** A reference from the page to an address. */
  String to(SitePath target);

  /** A reference that leads from the page, as it has to be written where it is shown. */
  default String reference(String relative) {
    return relative;
  }

  /** A reference from the page to the site's root, ending with a slash. */
  String root();

  /** A page that is always shown at its own address, so that relative references are best. */
  record At(SitePath path) implements Here {
    @Override
    public String to(SitePath target) {
      return target.from(path);
    }

    @Override
    public String root() {
      return SitePath.HOME.from(path);
    }
  }

  /** A page that is read from a folder, in which a browser finds files only. */
  record InFolder(SitePath path) implements Here {
    @Override
    public String to(SitePath target) {
      return target.fileFrom(path);
    }

    @Override
    public String root() {
      return SitePath.HOME.from(path);
    }
  }

  /**
   * A page of which a text is shown elsewhere, in a feed for instance.
   *
   * @param path its address
   * @param url where it is published
   * @param base where the site is published
   */
  record Elsewhere(SitePath path, URI url, String base) implements Here {
    @Override
    public String to(SitePath target) {
      return base + target.value().substring(1);
    }

    @Override
    public String root() {
      return base;
    }

    @Override
    public String reference(String relative) {
      return url.resolve(relative).toString();
    }
  }

  /**
   * A page that a server shows at any address.
   *
   * @param path where it is stored
   * @param root the address of the site's root on its server, ending with a slash
   */
  record Anywhere(SitePath path, String root) implements Here {
    @Override
    public String to(SitePath target) {
      return root + target.value().substring(1);
    }
  }
}
