package io.github.jourfixe.generator.theme;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * The shipped theme with a site's own files in front of it. A template or an asset replaces the
 * shipped file of the same name; a file of messages replaces the messages that it has.
 */
public final class Theme {

  /** The folder of a content folder that holds the site's own theme files. */
  public static final String FOLDER = "theme";

  private static final String ASSETS = "assets/";
  private static final String TEMPLATES = "templates/";
  private static final String ENDING = ".peb";
  private static final byte[] NOTHING = {};

  private final ThemeLayer shipped;
  private final ThemeLayer.FolderLayer own;

  /**
   * A theme.
   *
   * @param shipped what every site starts from
   * @param own the site's own theme folder, which need not exist
   */
  public Theme(ThemeLayer shipped, Path own) {
    this.shipped = shipped;
    this.own = new ThemeLayer.FolderLayer(own);
  }

  /** A template's source, by its name without ending; empty if there is no such template. */
  public Optional<String> template(String name) throws IOException {
    return read(TEMPLATES + name + ENDING).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Where the template of a name is edited: in the site's theme folder, or the shipped one. */
  public String templateFile(String name) throws IOException {
    String path = TEMPLATES + name + ENDING;
    return own.read(path).isPresent() ? FOLDER + "/" + path : path;
  }

  /** The messages of a language, the site's own ones before the shipped ones. */
  public Messages messages(String language) throws IOException {
    String path = "messages/" + language + ".properties";
    Map<String, String> texts = new HashMap<>(properties(shipped.read(path)));
    texts.putAll(properties(own.read(path)));
    return new Messages(texts);
  }

  /**
   * All on which rendering a page depends that a site can change, by path: its own templates and
   * messages, and the fingerprints of its assets.
   */
  public Map<String, String> own() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String file : own.files("")) {
      byte[] bytes = own.read(file).orElse(NOTHING);
      boolean asset = file.startsWith(ASSETS);
      texts.put(file, asset ? fingerprint(bytes) : new String(bytes, StandardCharsets.UTF_8));
    }
    return texts;
  }

  /** Names of all assets, sorted. */
  public Set<String> assets() throws IOException {
    Set<String> names = new TreeSet<>(shipped.assets());
    names.addAll(own.assets());
    return names;
  }

  /** An asset's bytes. */
  public byte[] asset(String name) throws IOException {
    return read(ASSETS + name).orElseThrow(() -> new IOException("The theme has no asset " + name));
  }

  /**
   * The names under which the assets are published, by their own names, sorted. Each holds a
   * fingerprint of the content, so that caches may keep a file for ever: {@code site.1f3a9c40.css}.
   */
  public Map<String, String> fingerprinted() throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (String name : assets()) {
      String print = fingerprint(asset(name));
      int dot = name.lastIndexOf('.');
      boolean ending = dot > name.lastIndexOf('/') + 1;
      names.put(
          name,
          ending ? name.substring(0, dot) + "." + print + name.substring(dot) : name + "." + print);
    }
    return names;
  }

  /**
   * Names of the assets that the site brings itself. Its style sheets refer to them by these names,
   * which are therefore published as well.
   */
  public List<String> ownAssets() throws IOException {
    return own.assets();
  }

  /** Reports files of the site's theme folder that replace nothing and can be used by nothing. */
  public void check(Diagnostics diagnostics) throws IOException {
    List<String> files = own.files("");
    for (String file : files) {
      boolean usable =
          file.startsWith(ASSETS)
              || file.startsWith(TEMPLATES) && file.endsWith(ENDING)
              || shipped.read(file).isPresent();
      if (!usable) {
        diagnostics.report(Code.THEME_FILE_UNKNOWN, SourceLocation.of(FOLDER + "/" + file), file);
      }
    }
    for (String language : List.of("de", "en")) {
      String path = "messages/" + language + ".properties";
      if (!files.contains(path)) {
        continue;
      }
      Set<String> known = properties(shipped.read(path)).keySet();
      for (String key : new TreeSet<>(properties(own.read(path)).keySet())) {
        if (!known.contains(key)) {
          diagnostics.report(
              Code.THEME_MESSAGE_UNKNOWN, SourceLocation.of(FOLDER + "/" + path), key);
        }
      }
    }
  }

  private static String fingerprint(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  private Optional<byte[]> read(String path) throws IOException {
    Optional<byte[]> bytes = own.read(path);
    return bytes.isPresent() ? bytes : shipped.read(path);
  }

  private static Map<String, String> properties(Optional<byte[]> bytes) throws IOException {
    Properties properties = new Properties();
    if (bytes.isPresent()) {
      properties.load(new StringReader(new String(bytes.orElseThrow(), StandardCharsets.UTF_8)));
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
