package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts together the propositions that are about one thing: agglomerative clustering by average
 * likeness, in which one veto keeps two groups apart. The same whatever the order of the reports.
 */
final class Aligner {

  /**
   * Every pair is looked at; beyond this, each stands alone, unless a figure or a denial joins it.
   */
  static final int MOST = 1500;

  private final Likeness likeness;

  private final Overrulings overrulings;

  Aligner(Likeness likeness, Overrulings overrulings) {
    this.likeness = likeness;
    this.overrulings = overrulings;
  }

  List<List<Said>> align(List<Said> all) {
    List<Said> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((Said said) -> said.ref())
            .thenComparing(said -> said.proposition().head()));
    if (sorted.size() <= MOST) {
      return new ArrayList<>(cluster(sorted));
    }
    List<Said> some = Spread.first(sorted, MOST);
    Set<Said> compared = Collections.newSetFromMap(new IdentityHashMap<>());
    compared.addAll(some);
    List<List<Said>> groups = new ArrayList<>(cluster(some));
    sorted.stream()
        .filter(said -> !compared.contains(said))
        .forEach(said -> groups.add(List.of(said)));
    return groups;
  }

  /**
   * Two groups are never liker than their likest pair, so that only what hangs together by pairs
   * that are the same can become one group: all pairs are weighed for these alone.
   */
  private List<List<Said>> cluster(List<Said> sorted) {
    Weighed weighed = new Weighed(likeness, sorted);
    List<ClaimRef> refs = sorted.stream().map(Said::ref).toList();
    Joined joined = new Joined(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        if (!joined.same(i, j)
            && weighed.mayBe(i, j)
            && likeness(i, j, refs, weighed) > Likeness.SAME) {
          joined.join(i, j);
        }
      }
    }
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      parts.computeIfAbsent(joined.homeOf(i), key -> new ArrayList<>(1)).add(i);
    }
    Map<Integer, List<Said>> groups = new TreeMap<>();
    for (List<Integer> part : parts.values()) {
      int[] group = new Clustering(pairs(part, refs, weighed)).groups(Likeness.SAME);
      for (int i = 0; i < group.length; i++) {
        groups
            .computeIfAbsent(part.get(group[i]), key -> new ArrayList<>(1))
            .add(sorted.get(part.get(i)));
      }
    }
    return List.copyOf(groups.values());
  }

  private double[][] pairs(List<Integer> part, List<ClaimRef> refs, Weighed weighed) {
    double[][] pair = Clustering.rows(part.size());
    for (int i = 0; i < pair.length; i++) {
      for (int j = i + 1; j < pair.length; j++) {
        pair[i][j - i - 1] = likeness(part.get(i), part.get(j), refs, weighed);
      }
    }
    return pair;
  }

  private double likeness(int one, int other, List<ClaimRef> refs, Weighed weighed) {
    if (refs.get(one).equals(refs.get(other))) {
      return -1;
    }
    return overrulings.apart(refs.get(one), refs.get(other))
        ? Likeness.VETO
        : weighed.of(one, other);
  }
}
