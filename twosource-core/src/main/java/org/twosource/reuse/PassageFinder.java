package org.twosource.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what two texts have in common: the longest runs of the same words, joined where few words
 * of either stand between them (greedy string tiling after Wise 1993, in one pass).
 */
final class PassageFinder {

  /** Between two runs of one passage; so many words may be put in, left out or changed. */
  private static final int GAP = 8;

  /** A run met more often in one text is tried at its first places only. */
  private static final int PLACES = 20;

  /** Two who write for themselves may well agree in so many plain words on end. */
  private static final double CHANCE = 7;

  private static final double NAME = 0.5;
  private static final double ONE_QUOTES = 0.75;

  /** Words at two places, the same for so many. */
  record Run(int first, int second, int length) {}

  /**
   * What was found.
   *
   * @param strength all that speaks for copying
   */
  record Common(List<Passage> passages, double strength, double firstShare, double secondShare) {}

  private final RunIndex index;

  PassageFinder(RunIndex index) {
    this.index = index;
  }

  Common find(Words first, Words second) {
    List<List<Run>> chains = chains(runs(first, second));
    List<Passage> passages = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    boolean[] inFirst = new boolean[first.size()];
    boolean[] inSecond = new boolean[second.size()];
    double all = 0;
    for (List<Run> chain : chains) {
      double plain = 0;
      StringBuilder words = new StringBuilder();
      List<Passage.Piece> pieces = new ArrayList<>();
      for (Run run : chain) {
        pieces.add(
            new Passage.Piece(
                first.span(run.first(), run.first() + run.length()),
                second.span(run.second(), run.second() + run.length())));
        for (int i = 0; i < run.length(); i++) {
          inFirst[run.first() + i] = true;
          inSecond[run.second() + i] = true;
          plain += weight(first, run.first() + i, second, run.second() + i);
          words.append(second.at(run.second() + i).folded()).append(' ');
        }
      }
      double strength = counted.add(words.toString()) ? Math.max(0, plain - CHANCE) : 0;
      all += strength;
      Run head = chain.get(0);
      Run tail = chain.get(chain.size() - 1);
      passages.add(
          new Passage(
              first.span(head.first(), tail.first() + tail.length()),
              second.span(head.second(), tail.second() + tail.length()),
              pieces,
              strength));
    }
    return new Common(passages, all, share(inFirst), share(inSecond));
  }

  private double weight(Words first, int i, Words second, int j) {
    Words.Word one = first.at(i);
    Words.Word other = second.at(j);
    if ((one.quoted() && other.quoted()) || inStock(first, i)) {
      return 0;
    }
    double name = one.capital() && other.capital() ? NAME : 1;
    return one.quoted() || other.quoted() ? name * ONE_QUOTES : name;
  }

  private boolean inStock(Words words, int at) {
    for (int i = Math.max(0, at - RunIndex.RUN + 1); i <= at; i++) {
      if (i + RunIndex.RUN <= words.size() && index.isStock(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Run> runs(Words first, Words second) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + RunIndex.RUN <= first.size(); i++) {
      List<Integer> at =
          places.computeIfAbsent(RunIndex.key(first, i), absent -> new ArrayList<>(1));
      if (at.size() < PLACES) {
        at.add(i);
      }
    }
    List<Run> runs = new ArrayList<>();
    int j = 0;
    int expected = 0;
    while (j + RunIndex.RUN <= second.size()) {
      Run best = null;
      for (int i : places.getOrDefault(RunIndex.key(second, j), List.of())) {
        int length = length(first, i, second, j);
        boolean nearer =
            best != null && length == best.length() && best.first() < expected && i >= expected;
        if (length >= RunIndex.RUN && (best == null || length > best.length() || nearer)) {
          best = new Run(i, j, length);
        }
      }
      if (best == null) {
        j++;
      } else {
        runs.add(best);
        j += best.length();
        expected = best.first() + best.length();
      }
    }
    return runs;
  }

  private static int length(Words first, int i, Words second, int j) {
    int length = 0;
    while (i + length < first.size()
        && j + length < second.size()
        && first.at(i + length).id() == second.at(j + length).id()) {
      length++;
    }
    return length;
  }

  private static List<List<Run>> chains(List<Run> runs) {
    List<List<Run>> chains = new ArrayList<>();
    Run last = null;
    for (Run run : runs) {
      boolean near =
          last != null
              && run.second() - last.second() - last.length() <= GAP
              && run.first() >= last.first() + last.length()
              && run.first() - last.first() - last.length() <= GAP;
      if (!near) {
        chains.add(new ArrayList<>());
      }
      chains.get(chains.size() - 1).add(run);
      last = run;
    }
    return chains;
  }

  private static double share(boolean[] covered) {
    int count = 0;
    for (boolean one : covered) {
      count += one ? 1 : 0;
    }
    return covered.length == 0 ? 0 : (double) count / covered.length;
  }
}
