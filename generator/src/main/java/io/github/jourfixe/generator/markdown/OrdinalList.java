package io.github.jourfixe.generator.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
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

  /**
   * Whether the author most probably meant text: one ordinal, one number again, dates, or a bullet
   * that has a number.
   */
  static boolean isText(OrderedList list) {
    if (list.getDelimiter() != '.') {
      return false;
    }
    List<ListItem> items = items(list);
    if (items.stream().allMatch(OrdinalList::isDate) || isNumberedBullet(list)) {
      return true;
    }
    long first = number(items.get(0));
    boolean same = items.stream().allMatch(item -> number(item) == first);
    return same && first > 1 && !isContinued(list, first);
  }

  /** Whether text that looks like a list can be mistaken for one: bullets that count cannot. */
  static boolean isDoubtful(OrderedList list) {
    if (!isNumberedBullet(list)) {
      return true;
    }
    long number = number(items(list).get(0));
    return !hasNumber(list.getParent().getPrevious(), number - 1)
        && !hasNumber(list.getParent().getNext(), number + 1);
  }

  /** Whether a bullet begins with just one number: {@code - 2. Wahlen}. */
  private static boolean isNumberedBullet(OrderedList list) {
    return list.getParent() instanceof BulletListItem
        && list.getPrevious() == null
        && items(list).size() == 1;
  }

  private static boolean hasNumber(Node bullet, long number) {
    return bullet != null
        && bullet.getFirstChild() instanceof OrderedList list
        && isNumberedBullet(list)
        && number(items(list).get(0)) == number;
  }

  /** Whether a list before this one has counted to the number before: text came in between. */
  private static boolean isContinued(OrderedList list, long first) {
    for (Node before = list.getPrevious(); before != null; before = before.getPrevious()) {
      if (before instanceof OrderedList earlier) {
        List<ListItem> items = items(earlier);
        return number(items.get(items.size() - 1)) == first - 1 && !isText(earlier);
      }
    }
    return false;
  }

  /** Whether what looks like a bullet behind an ordinal leads to a second: {@code 9. + 10. Mai}. */
  static boolean isSpan(BulletList dash) {
    Node parent = dash.getParent();
    int line = parent.getChars().indexOf('\n');
    return dash.getFirstChild() == dash.getLastChild()
        && (line < 0 || dash.getStartOffset() - parent.getStartOffset() < line);
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
