package org.twosource.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Odd figures and names, in the order of the sentences in which a text first tells them: what two
 * who write on their own would seldom both choose, and still less in one order. Within a sentence
 * order says nothing: who rewrites "Ada Lind, 44" makes "the 44-year-old Ada Lind" of it.
 */
final class Details {

  private static final Pattern ROUND = Pattern.compile("\\d?0*|[1-9]|1[0-2]|(19|20)\\d\\d");
  private static final int LEAST = 6;
  private static final int FIGURES = 2;
  private static final double SHARE = 0.5;
  private static final double IN_ORDER = 0.8;

  private Details() {}

  /** Those of a text, each with its sentence; the words of its quotations are another's. */
  static Map<String, Integer> of(Words words) {
    Map<String, Integer> found = new LinkedHashMap<>();
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
          found.putIfAbsent(
              folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded, s);
        }
      }
    }
    return found;
  }

  /** What both tell in one order, where it is enough to show copying; else empty. */
  static List<String> shared(Map<String, Integer> first, Map<String, Integer> second) {
    List<String> both = new ArrayList<>(first.keySet());
    both.retainAll(second.keySet());
    int least = Math.min(first.size(), second.size());
    long figures = both.stream().filter(detail -> Character.isDigit(detail.charAt(0))).count();
    if (figures < FIGURES || both.size() < LEAST || both.size() < SHARE * least) {
      return List.of();
    }
    int[] places = both.stream().mapToInt(detail -> second.getOrDefault(detail, 0)).toArray();
    int[] back =
        both.stream()
            .sorted(Comparator.comparing(detail -> second.getOrDefault(detail, 0)))
            .mapToInt(detail -> first.getOrDefault(detail, 0))
            .toArray();
    // Asked from both sides, so that it does not matter which text is the first.
    return Math.max(inOrder(places), inOrder(back)) >= IN_ORDER * both.size()
        ? List.copyOf(both)
        : List.of();
  }

  /** How many at most never step back. */
  private static int inOrder(int[] places) {
    int[] ends = new int[places.length];
    int length = 0;
    for (int place : places) {
      int at = 0;
      while (at < length && ends[at] <= place) {
        at++;
      }
      ends[at] = place;
      length = Math.max(length, at + 1);
    }
    return length;
  }
}
