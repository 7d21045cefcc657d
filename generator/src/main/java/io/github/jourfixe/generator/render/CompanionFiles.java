package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.output.OutputFile;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the files that go with the pages: for machines, and what the theme brings. */
final class CompanionFiles {

  private static final String ICON = "icon.svg";

  private final SitePlan plan;
  private final Theme theme;

  CompanionFiles(SitePlan plan, Theme theme) {
    this.plan = plan;
    this.theme = theme;
  }

  /** The files by path. */
  Map<String, OutputFile> files() throws IOException {
    Map<String, OutputFile> files = new LinkedHashMap<>();
    Site site = plan.archive().site();
    String root = site.baseUrl().map(URI::getRawPath).orElse("/");
    Map<String, String> assets = theme.fingerprinted();
    HostHeaders.files(theme.template("layout").orElse(""), root, assets.values())
        .forEach((path, text) -> files.put(path, OutputFile.text(path, text)));
    Optional<String> icon = Optional.ofNullable(assets.get(ICON));
    String manifest = WebManifest.of(site, icon.map(name -> "assets/" + name));
    files.put(WebManifest.NAME, OutputFile.text(WebManifest.NAME, manifest));
    new SitemapRenderer(plan)
        .render()
        .forEach((path, text) -> files.put(path, OutputFile.text(path, text)));
    for (Map.Entry<String, String> asset : assets.entrySet()) {
      put(asset.getValue(), theme.asset(asset.getKey()), files);
    }
    for (String asset : theme.ownAssets()) {
      put(asset, theme.asset(asset), files);
    }
    return files;
  }

  private static void put(String name, byte[] bytes, Map<String, OutputFile> files) {
    String path = "assets/" + name;
    files.put(path, new OutputFile.Generated(path, bytes));
  }
}
