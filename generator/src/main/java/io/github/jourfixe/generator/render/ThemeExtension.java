package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.theme.Messages;
import io.github.jourfixe.generator.view.PageView;
import io.github.jourfixe.generator.view.SafeHtml;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What templates can do beyond Pebble's own: messages, assets, and HTML known to be safe. */
final class ThemeExtension extends AbstractExtension {

  private static final String KEY = "0";
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z0-9-]*");

  private final Messages messages;
  private final Map<String, String> assets;

  /** Texts, and the names under which assets are published by their own names. */
  ThemeExtension(Messages messages, Map<String, String> assets) {
    this.messages = messages;
    this.assets = Map.copyOf(assets);
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t", new MessageFunction(),
        "t_n", new CountFunction(),
        "asset", new AssetFunction(),
        "lang", new LanguageFunction());
  }

  @Override
  public Map<String, Filter> getFilters() {
    // Pebble's own filter takes any text; ours only what was made to be shown as it is.
    Filter html = new HtmlFilter();
    return Map.of("html", html, "raw", html);
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new RecordAttributeResolver());
  }

  private static PebbleException problem(PebbleTemplate template, int line, String what) {
    return new PebbleException(null, what, line, template.getName());
  }

  /** {@code t('key', argument, …)}. */
  private final class MessageFunction implements Function {
    @Override
    public List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      String key = String.valueOf(arguments.get(KEY));
      Object[] values = new Object[arguments.size() - 1];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(Integer.toString(i + 1));
      }
      if (!messages.has(key)) {
        throw problem(self, line, "there is no message »" + key + "«");
      }
      return messages.text(key, values);
    }
  }

  /** {@code t_n('key', number)}. */
  private final class CountFunction implements Function {
    @Override
    public List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      String key = String.valueOf(arguments.get(KEY));
      if (!(arguments.get("1") instanceof Number number)) {
        throw problem(self, line, "t_n('" + key + "', …) needs a number");
      }
      if (!messages.has(key + ".one") || !messages.has(key + ".other")) {
        throw problem(self, line, "there is no message »" + key + ".one« or ».other«");
      }
      return messages.count(key, number.longValue());
    }
  }

  /** {@code asset('site.css')}. */
  private final class AssetFunction implements Function {
    @Override
    public List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      String name = String.valueOf(arguments.get(KEY));
      String published = assets.get(name);
      if (published == null) {
        throw problem(self, line, "there is no asset »" + name + "«");
      }
      PageView page = (PageView) context.getVariable(TemplateEngine.PAGE);
      return page.frame().root() + "assets/" + published;
    }
  }

  /** {@code lang(tag)}: an attribute for an element in another language, or nothing. */
  private static final class LanguageFunction implements Function {
    @Override
    public List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      String tag = String.valueOf(arguments.get(KEY));
      if (!LANGUAGE.matcher(tag).matches()) {
        throw problem(self, line, "»" + tag + "« is no language");
      }
      return new SafeString(tag.isEmpty() ? "" : " lang=\"" + tag + "\"");
    }
  }

  private static final class HtmlFilter implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (input instanceof SafeHtml safe) {
        return new SafeString(safe.html());
      }
      throw problem(self, line, "only HTML made of Markdown can be shown as it is");
    }
  }
}
