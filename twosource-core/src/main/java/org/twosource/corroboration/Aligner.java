package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts together the propositions that are about one thing: agglomerative clustering by average
 * likeness, in which one veto keeps two groups apart. The same whatever the order of the reports.
 */
final class Aligner {

  /** Comparing more would take minutes. */
  private static final int MOST = 1500;

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
    Set<Said> compared = Collections.newSetFromMap(new IdentityHashMap<>());
    compared.addAll(first(sorted));
    List<List<Said>> groups =
        new ArrayList<>(cluster(sorted.stream().filter(compared::contains).toList()));
    sorted.stream()
        .filter(said -> !compared.contains(said))
        .forEach(said -> groups.add(List.of(said)));
    return groups;
  }

  /**
   * As many as can be compared with each other in time; of each report those that stand first in
   * it.
   */
  private static List<Said> first(List<Said> sorted) {
    Map<String, List<Said>> byReport =
        sorted.stream()
            .collect(Collectors.groupingBy(Said::report, TreeMap::new, Collectors.toList()));
    List<Said> first = new ArrayList<>();
    for (int rank = 0; first.size() < MOST; rank++) {
      for (List<Said> own : byReport.values()) {
        if (rank < own.size()) {
          first.add(own.get(rank));
        }
      }
    }
    return first.subList(0, MOST);
  }

  private List<List<Said>> cluster(List<Said> sorted) {
    double[][] pair = Clustering.rows(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pair[i][j - i - 1] = likeness(sorted.get(i), sorted.get(j));
      }
    }
    int[] group = new Clustering(pair).groups(Likeness.SAME);
    Map<Integer, List<Said>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(group[i], key -> new ArrayList<>(1)).add(sorted.get(i));
    }
    return List.copyOf(groups.values());
  }

  private double likeness(Said one, Said other) {
    if (one.ref().equals(other.ref())) {
      return -1;
    }
    return overrulings.apart(one.ref(), other.ref()) ? Likeness.VETO : likeness.of(one, other);
  }
}
