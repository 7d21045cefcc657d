package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a numbered list from text that begins with an ordinal. To Markdown {@code 6. Jour Fixe} and
 * {@code 28. November} are lists; to a German author they are not, and a list would change their
 * numbers.
 */
final class OrdinalList {

  private static final Pattern DATE_OR_TIME =
      Pattern.compile(
          "(?:(?:Jan|Feb|Mär|Mrz|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez)\\.?(?![\\p{L}])"
              + "|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober"
              + "|November|Dezember|January|February|March|May|June|July|October|December"
              + "|Uhr|Jahrhundert)(?![\\p{L}]).*",
          Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,2}\\.|\\d{4}(?!\\d)).*", Pattern.DOTALL);

  private OrdinalList() {}

  /** Whether the author most probably meant text, so that no number may be changed. */
  static boolean isText(OrderedList list) {
    if (list.getDelimiter() != '.') {
      return false;
    }
    List<Long> numbers = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem item) {
        numbers.add(number(item));
        String text = firstLine(item);
        if (DATE_OR_TIME.matcher(text).matches() || NUMBER.matcher(text).matches()) {
          return true;
        }
      }
    }
    long first = numbers.get(0);
    if (numbers.size() == 1) {
      return first != 1;
    }
    boolean lazy = numbers.stream().allMatch(number -> number <= 1);
    boolean consecutive = true;
    for (int i = 0; i < numbers.size(); i++) {
      consecutive &= numbers.get(i) == first + i;
    }
    return !lazy && !consecutive;
  }

  /** The marker as typed, with its dot. */
  static String marker(ListItem item) {
    return item.getOpeningMarker().toString();
  }

  private static long number(ListItem item) {
    String marker = marker(item);
    return Long.parseLong(marker.substring(0, marker.length() - 1));
  }

  private static String firstLine(ListItem item) {
    Node first = item.getFirstChild();
    return first == null ? "" : first.getChars().toString().strip();
  }
}
