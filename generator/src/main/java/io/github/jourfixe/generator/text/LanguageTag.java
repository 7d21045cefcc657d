package io.github.jourfixe.generator.text;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Names of languages by BCP 47 (RFC 5646): {@code de}, {@code en-GB}, {@code zh-Hant}. */
public final class LanguageTag {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** What is taken for the name of a language: of a country, or of a library's catalogue. */
  private static final Map<String, String> MISTAKEN =
      Map.ofEntries(
          Map.entry("gb", "en-GB"),
          Map.entry("us", "en-US"),
          Map.entry("at", "de-AT"),
          Map.entry("cz", "cs"),
          Map.entry("dk", "da"),
          Map.entry("gr", "el"),
          Map.entry("jp", "ja"),
          Map.entry("cn", "zh"),
          Map.entry("ger", "de"),
          Map.entry("fre", "fr"),
          Map.entry("dut", "nl"),
          Map.entry("cze", "cs"),
          Map.entry("gre", "el"),
          Map.entry("chi", "zh"));

  private LanguageTag() {}

  /**
   * The tag as it is published, with the usual capitals; empty if it names no language. Of the
   * languages that have a name of two letters, those of three are none.
   */
  public static Optional<String> of(String typed) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(typed).build();
      return isKnown(locale) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static boolean isKnown(Locale locale) {
    String language = locale.getLanguage();
    boolean known =
        language.length() == 2
            ? LANGUAGES.contains(language)
            : language.length() == 3
                && !MISTAKEN.containsKey(language)
                && LANGUAGES.stream().noneMatch(code -> longCode(code).equals(language));
    String country = locale.getCountry();
    return known && (country.length() != 2 || COUNTRIES.contains(country));
  }

  /** The tags of what people write in their place: {@code englisch}, {@code eng}, {@code en_GB}. */
  public static Map<String, String> byOtherNames() {
    Map<String, String> names = new TreeMap<>(MISTAKEN);
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      for (Locale in : new Locale[] {language, Locale.ENGLISH, Locale.GERMAN}) {
        names.putIfAbsent(language.getDisplayLanguage(in).toLowerCase(Locale.ROOT), code);
      }
      names.putIfAbsent(longCode(code), code);
    }
    return names;
  }

  /** What a tag with slips in its form is right: {@code en_gb} and {@code en-UK} are both en-GB. */
  public static Optional<String> mended(String typed) {
    String[] parts = typed.strip().replace('_', '-').split("-", -1);
    String[] rest = Arrays.copyOfRange(parts, 1, parts.length);
    for (int i = 0; i < rest.length; i++) {
      rest[i] = rest[i].equalsIgnoreCase("uk") ? "GB" : rest[i];
    }
    String language = byOtherNames().getOrDefault(parts[0].toLowerCase(Locale.ROOT), parts[0]);
    return of(rest.length == 0 ? language : primary(language) + "-" + String.join("-", rest));
  }

  /** The language itself, without country and script: {@code en} of {@code en-GB}. */
  public static String primary(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  private static String longCode(String code) {
    return Locale.forLanguageTag(code).getISO3Language();
  }
}
