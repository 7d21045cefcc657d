package io.github.jourfixe.generator.search;

import io.github.jourfixe.generator.language.Language;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that are on nearly every page and say nothing of it, folded. The index leaves them out, and
 * the script passes over them in what readers type.
 */
final class StopWords {

  private static final String GERMAN =
      "aber alle allem allen aller alles als also am an auch auf aus bei beim bis da dabei damit dann"
          + " das dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch"
          + " dort durch ein eine einem einen einer eines er es etwa für gegen gibt hat hatte hatten"
          + " haben herr herrn frau ihr ihre ihren ihrer im in ins ist ja kann können man mehr mit"
          + " nach nicht noch nun nur ob oder ohne sehr sein seine seinen seiner sich sie sind so"
          + " sollen sowie über um und uns unter vom von vor war waren was weil wenn werden wie wir"
          + " wird wo wurde wurden zu zum zur zwei zwischen dr prof";

  private static final String ENGLISH =
      "a about after all also an and are as at be because been but by can did do does for from had"
          + " has have he her his how if in into is it its more not of on or our she so such than"
          + " that the their them then there these they this to was we were what when which who will"
          + " with would you your mr mrs ms dr prof";

  private StopWords() {}

  static Set<String> of(Language language) {
    Set<String> folded = new TreeSet<>();
    for (String word : Words.in(language == Language.ENGLISH ? ENGLISH : GERMAN)) {
      folded.add(Words.fold(word));
    }
    return folded;
  }
}
