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
      Pattern.compile("(?:\\d{1,2}\\.(?!\\d)|\\d{4}(?!\\d)).*", Pattern.DOTALL);

  private OrdinalList() {}

  /** Whether the author most probably meant text: one ordinal, one number again, or dates. */
  static boolean isText(OrderedList list) {
    if (list.getDelimiter() != '.') {
      return false;
    }
    List<ListItem> items = items(list);
    long first = number(items.get(0));
    boolean same = items.stream().allMatch(item -> number(item) == first);
    return same && first > 1 || items.stream().allMatch(OrdinalList::isDate);
  }

  /** Whether the author left the counting to the machine, by writing 1 (or 0) before each item. */
  static boolean isUncounted(OrderedList list) {
    return items(list).stream().allMatch(item -> number(item) <= 1);
  }

  private static List<ListItem> items(OrderedList list) {
    List<ListItem> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem item) {
        items.add(item);
      }
    }
    return items;
  }

  private static boolean isDate(ListItem item) {
    String text = firstLine(item);
    return DATE_OR_TIME.matcher(text).matches() || NUMBER.matcher(text).matches();
  }

  /** The marker as typed, with its dot. */
  static String marker(ListItem item) {
    return item.getOpeningMarker().toString();
  }

  /** The number as typed. */
  static long number(ListItem item) {
    String marker = marker(item);
    return Long.parseLong(marker.substring(0, marker.length() - 1));
  }

  private static String firstLine(ListItem item) {
    Node first = item.getFirstChild();
    return first == null ? "" : first.getChars().toString().strip();
  }
}
