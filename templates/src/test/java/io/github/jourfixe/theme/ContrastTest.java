package io.github.jourfixe.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The theme's colours can be read: WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (marks). */
class ContrastTest {

  private static final Path ASSETS = Path.of("src/main/resources/io/github/jourfixe/theme/assets");
  private static final Pattern COLOUR = Pattern.compile("--jf-([a-z0-9-]+): #([0-9a-f]{6});");

  @Test
  void lightAndDarkColoursCanBeRead() throws IOException {
    String light = Files.readString(ASSETS.resolve("site.css"));
    check(colours(light.substring(0, light.indexOf("/* Ground */"))));
    check(colours(Files.readString(ASSETS.resolve("dark.css"))));
  }

  private static void check(Map<String, Integer> colours) {
    for (String ground : List.of("paper", "surface", "tint")) {
      for (String ink : List.of("ink", "muted", "accent", "visited", "alert")) {
        assertThat(ratio(colours.get(ground), colours.get(ink)))
            .as(ink + " on " + ground)
            .isGreaterThanOrEqualTo(4.5);
      }
      for (int i = 1; i <= 4; i++) {
        assertThat(ratio(colours.get(ground), colours.get("series-" + i)))
            .as("series-" + i + " on " + ground)
            .isGreaterThanOrEqualTo(3);
      }
    }
    assertThat(ratio(colours.get("accent"), colours.get("on-accent"))).isGreaterThanOrEqualTo(4.5);
  }

  private static Map<String, Integer> colours(String css) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(css);
    while (colour.find()) {
      colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
    }
    return colours;
  }

  private static double ratio(int first, int second) {
    double lighter = Math.max(luminance(first), luminance(second));
    double darker = Math.min(luminance(first), luminance(second));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
