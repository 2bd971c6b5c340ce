package org.twosource.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Odd figures and names, in the order in which a text first tells them: what two who write on their
 * own would seldom both choose, and still less in one order.
 */
final class Details {

  private static final Pattern ROUND = Pattern.compile("\\d?0*|[1-9]|1[0-2]|(19|20)\\d\\d");
  private static final int LEAST = 6;
  private static final int FIGURES = 2;
  private static final double SHARE = 0.5;
  private static final double IN_ORDER = 0.8;

  private Details() {}

  /** Those of a text; the words of its quotations are another's. */
  static Set<String> of(Words words) {
    Set<String> found = new LinkedHashSet<>();
    for (int s = 0; s < words.sentences.size(); s++) {
      int from = words.sentences.get(s).start();
      for (int i = from; i < words.sentences.get(s).end(); i++) {
        Words.Word word = words.at(i);
        String folded = word.folded();
        boolean number = Character.isDigit(folded.charAt(0));
        boolean odd = number && !ROUND.matcher(folded.replace(",", "")).matches();
        boolean name =
            !number
                && word.capital()
                && i > from
                && folded.length() > 3
                && word.stem() >= 0
                && !Vocabulary.isCalendar(folded);
        if (!word.quoted() && (odd || name)) {
          found.add(folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded);
        }
      }
    }
    return found;
  }

  /** What both tell in one order, where it is enough to show copying; else empty. */
  static List<String> shared(Set<String> first, Set<String> second) {
    List<String> both = new ArrayList<>(first);
    both.retainAll(second);
    int least = Math.min(first.size(), second.size());
    long figures = both.stream().filter(detail -> Character.isDigit(detail.charAt(0))).count();
    if (figures < FIGURES || both.size() < LEAST || both.size() < SHARE * least) {
      return List.of();
    }
    List<String> order = new ArrayList<>(second);
    order.retainAll(first);
    int[] places = both.stream().mapToInt(order::indexOf).toArray();
    return inOrder(places) >= IN_ORDER * both.size() ? List.copyOf(both) : List.of();
  }

  /** How many stand in ascending order at most. */
  private static int inOrder(int[] places) {
    int[] ends = new int[places.length];
    int length = 0;
    for (int place : places) {
      int at = Arrays.binarySearch(ends, 0, length, place);
      at = at < 0 ? -at - 1 : at;
      ends[at] = place;
      length = Math.max(length, at + 1);
    }
    return length;
  }
}
