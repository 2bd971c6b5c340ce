package org.twosource.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where runs of four words stand, over all texts: which texts are worth comparing, and which runs
 * are stock phrases, met in ever other surroundings. A run remembers so many texts at most, so that
 * the cost grows with the number of texts and not of pairs.
 */
final class RunIndex {

  static final int RUN = 4;

  /** How many texts a run remembers, and with how many a text is compared. */
  static final int HOLDERS = 16;

  /**
   * After and before so many different words a run is a stock phrase; a copy has its neighbours.
   */
  private static final int NEIGHBOURS = 4;

  private static final int LEAST = 2;

  private static final class Run {
    final List<Integer> holders = new ArrayList<>(1);
    final Set<Integer> before = new HashSet<>(2);
    final Set<Integer> after = new HashSet<>(2);
  }

  private final Map<Long, Run> runs = new HashMap<>();
  private final List<Integer> lengths = new ArrayList<>();

  /**
   * Adds a text and gives the earlier ones that share most runs with it, for the length of the
   * shorter of the two, the most first.
   */
  List<Integer> add(int text, Words words, Set<String> details, Vocabulary vocabulary) {
    Map<Integer, Integer> shared = new TreeMap<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      long key = key(words, i);
      Run run = runs.computeIfAbsent(key, absent -> new Run());
      if (seen.add(key)) {
        hold(run, text, shared);
        neighbour(run.before, words, i - 1);
        neighbour(run.after, words, i + RUN);
      }
    }
    for (String detail : details) {
      hold(runs.computeIfAbsent(-1L - vocabulary.id(detail), absent -> new Run()), text, shared);
    }
    lengths.add(words.size());
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Integer, Integer> entry) ->
                        -(double) entry.getValue() / shorter(entry.getKey(), words.size()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(HOLDERS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the run that begins at a word is a stock phrase. */
  boolean isStock(Words words, int at) {
    Run run = runs.get(key(words, at));
    return run != null && run.before.size() >= NEIGHBOURS && run.after.size() >= NEIGHBOURS;
  }

  private int shorter(int text, int length) {
    return Math.max(1, Math.min(lengths.get(text), length));
  }

  private static void hold(Run run, int text, Map<Integer, Integer> shared) {
    run.holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
    if (run.holders.size() < HOLDERS) {
      run.holders.add(text);
    }
  }

  static long key(Words words, int at) {
    long key = 17;
    for (int i = at; i < at + RUN; i++) {
      key = key * 1_000_003 + words.at(i).id();
    }
    return key & Long.MAX_VALUE;
  }

  private static void neighbour(Set<Integer> neighbours, Words words, int at) {
    if (neighbours.size() < NEIGHBOURS && at >= 0 && at < words.size()) {
      neighbours.add(words.at(at).id());
    }
  }
}
