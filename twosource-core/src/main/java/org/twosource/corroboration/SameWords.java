package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether two statements are, for the most part, the same run of words. */
final class SameWords {

  private static final int RUN = 6;
  private static final int WHOLE = 5;
  private static final double SHARE = 0.5;

  private SameWords() {}

  static boolean in(String a, String b) {
    return in(a, b, RUN);
  }

  /**
   * @param fewest how many words both have at least
   */
  static boolean in(String a, String b, int fewest) {
    List<String> first = words(a);
    List<String> second = words(b);
    int least = Math.min(first.size(), second.size());
    if (least < Math.max(RUN, fewest)) {
      return false;
    }
    Set<String> runs = runs(first);
    Set<String> others = runs(second);
    long both = runs.stream().filter(others::contains).count();
    return both >= SHARE * Math.min(runs.size(), others.size());
  }

  /** Whether both are the same words from end to end, and enough of them to be no chance. */
  static boolean equal(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    List<String> one = first.size() > second.size() ? first : second;
    List<String> other = first.size() > second.size() ? second : first;
    // "But she is wrong" is quoted with or without its "but".
    return other.size() >= WHOLE
        && one.size() - other.size() <= 1
        && one.subList(one.size() - other.size(), one.size()).equals(other);
  }

  private static Set<String> runs(List<String> words) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      found.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return found;
  }

  private static List<String> words(String text) {
    List<String> found = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        found.add(word);
      }
    }
    return found;
  }
}
