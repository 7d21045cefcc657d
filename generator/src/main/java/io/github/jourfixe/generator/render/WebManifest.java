package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.text.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The web application manifest, by which a phone keeps the archive among its programs. */
final class WebManifest {

  static final String NAME = "site.webmanifest";

  private WebManifest() {}

  /** The manifest of a site; the icon is an SVG, by its path from the site's root. */
  static String of(Site site, Optional<String> icon) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", site.title());
    site.description().ifPresent(text -> json.put("description", text));
    json.put("lang", site.language());
    json.put("start_url", "./");
    json.put("scope", "./");
    json.put("display", "minimal-ui");
    icon.ifPresent(path -> json.put("icons", List.of(icon(path))));
    return Json.of(json);
  }

  private static Map<String, Object> icon(String path) {
    Map<String, Object> icon = new LinkedHashMap<>();
    icon.put("src", path);
    icon.put("type", "image/svg+xml");
    icon.put("sizes", "any");
    return icon;
  }
}
