package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.theme.Theme;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Gives Pebble the theme's templates, by name without ending; nothing else can be reached. */
final class ThemeLoader implements Loader<String> {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+)*");

  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Reader getReader(String name) {
    try {
      if (!NAME.matcher(name).matches()) {
        throw new LoaderException(null, "»" + name + "« is no template name");
      }
      return theme
          .template(name)
          .map(StringReader::new)
          .orElseThrow(() -> new LoaderException(null, "there is no template »" + name + "«"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the template " + name, e);
    }
  }

  @Override
  public boolean resourceExists(String name) {
    try {
      return NAME.matcher(name).matches() && theme.template(name).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the template " + name, e);
    }
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public String resolveRelativePath(String relativePath, String anchorPath) {
    return relativePath;
  }

  @Override
  public void setCharset(String charset) {
    // Templates are UTF-8, whatever the platform says.
  }

  @Override
  public void setPrefix(String prefix) {
    // A theme knows where its templates are.
  }

  @Override
  public void setSuffix(String suffix) {
    // A theme knows how its templates end.
  }
}
