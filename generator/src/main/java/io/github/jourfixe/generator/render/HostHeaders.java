package io.github.jourfixe.generator.render;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a server is to say with each file, for those that read it from files: {@code _headers}
 * (Netlify, Cloudflare Pages) and {@code .htaccess} (Apache). The policy is the one that the
 * theme's layout states, and in addition nobody may show the pages in a frame.
 */
final class HostHeaders {

  private static final Pattern POLICY =
      Pattern.compile(
          "<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\"([^\"{]+)\"",
          Pattern.CASE_INSENSITIVE);

  private static final String FRAMES = "frame-ancestors 'none'";

  /** Pages and data are asked for anew each time, and cost nothing if they are as they were. */
  private static final String CHANGING = "no-cache";

  /** For assets whose name tells their content: what has changed has another name. */
  private static final String LASTING = "public, max-age=31536000, immutable";

  /** Texts that lie there compressed as well are sent so; without such files nothing happens. */
  private static final String COMPRESSED =
      """
      <IfModule mod_rewrite.c>
        RewriteEngine On
        RewriteCond %{HTTP:Accept-Encoding} gzip
        RewriteCond %{REQUEST_FILENAME}.gz -f
        RewriteRule ^(.*\\.(?:html|css|js|json|xml|ics|svg|txt|webmanifest))$ $1.gz [L]
        RewriteRule \\.html\\.gz$ - [T=text/html;charset=utf-8,E=no-gzip:1]
        RewriteRule \\.css\\.gz$ - [T=text/css;charset=utf-8,E=no-gzip:1]
        RewriteRule \\.js\\.gz$ - [T=text/javascript;charset=utf-8,E=no-gzip:1]
        RewriteRule \\.json\\.gz$ - [T=application/json,E=no-gzip:1]
        RewriteRule \\.xml\\.gz$ - [T=application/xml,E=no-gzip:1]
        RewriteRule \\.ics\\.gz$ - [T=text/calendar;charset=utf-8,E=no-gzip:1]
        RewriteRule \\.svg\\.gz$ - [T=image/svg+xml,E=no-gzip:1]
        RewriteRule \\.txt\\.gz$ - [T=text/plain;charset=utf-8,E=no-gzip:1]
        RewriteRule \\.webmanifest\\.gz$ - [T=application/manifest+json,E=no-gzip:1]
        <IfModule mod_headers.c>
          <FilesMatch "\\.(?:html|css|js|json|xml|ics|svg|txt|webmanifest)\\.gz$">
            Header set Content-Encoding gzip
          </FilesMatch>
          <FilesMatch "\\.(?:html|css|js|json|xml|ics|svg|txt|webmanifest)(?:\\.gz)?$">
            Header merge Vary Accept-Encoding
          </FilesMatch>
        </IfModule>
      </IfModule>
      """;

  private HostHeaders() {}

  /**
   * The files by name.
   *
   * @param layout source of the theme's layout
   * @param root path of the site on its server, from {@code /} to {@code /}
   * @param lasting names of assets that never change; of other files in a folder {@code assets},
   *     which editors and themes may have as well, nobody knows
   */
  static Map<String, String> files(String layout, String root, Collection<String> lasting) {
    Matcher policy = POLICY.matcher(layout);
    String secure = policy.find() ? policy.group(1).strip() + "; " + FRAMES : FRAMES;
    Map<String, String> headers = new TreeMap<>();
    headers.put("Content-Security-Policy", secure);
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("X-Content-Type-Options", "nosniff");
    return Map.of(
        "_headers", headersFile(headers, root, lasting),
        ".htaccess", htaccess(headers, root, lasting));
  }

  private static String headersFile(
      Map<String, String> headers, String root, Collection<String> lasting) {
    StringBuilder text = new StringBuilder(root).append("*\n");
    headers.forEach((name, value) -> line(name, value, text));
    line("Cache-Control", CHANGING, text);
    for (String name : lasting) {
      // Where two rules fit, hosts would join their values: the first is taken back.
      text.append(root).append("assets/").append(name).append("\n  ! Cache-Control\n");
      line("Cache-Control", LASTING, text);
    }
    return text.toString();
  }

  private static void line(String name, String value, StringBuilder text) {
    text.append("  ").append(name).append(": ").append(value).append('\n');
  }

  /** What means the name, and nothing else, in a pattern within quotation marks. */
  private static String quoted(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}/_-]", "\\\\$0");
  }

  private static String htaccess(
      Map<String, String> headers, String root, Collection<String> lasting) {
    StringBuilder text = new StringBuilder("<IfModule mod_headers.c>\n");
    headers.forEach(
        (name, value) ->
            text.append("  Header always set ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\"\n"));
    text.append("  Header set Cache-Control \"").append(CHANGING).append("\"\n");
    if (!lasting.isEmpty()) {
      text.append("  <If \"%{REQUEST_URI} =~ m#/assets/(?:")
          .append(lasting.stream().map(HostHeaders::quoted).collect(Collectors.joining("|")))
          .append(")(?:\\.gz)?$#\">\n");
      text.append("    Header set Cache-Control \"").append(LASTING).append("\"\n  </If>\n");
    }
    text.append("</IfModule>\n<IfModule mod_mime.c>\n");
    text.append("  AddDefaultCharset utf-8\n  AddType text/calendar .ics\n");
    text.append("  AddType application/manifest+json .webmanifest\n");
    text.append("</IfModule>\n")
        .append(COMPRESSED)
        .append("ErrorDocument 404 ")
        .append(root)
        .append("404.html\n");
    return text.toString();
  }
}
