package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts together the propositions that are about one thing: agglomerative clustering by average
 * likeness, in which one veto keeps two groups apart. The same whatever the order of the reports.
 */
final class Aligner {

  private final Likeness likeness;

  Aligner(Likeness likeness) {
    this.likeness = likeness;
  }

  List<List<Said>> align(List<Said> all) {
    List<Said> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((Said said) -> said.ref())
            .thenComparing(said -> said.proposition().head()));
    int size = sorted.size();
    double[][] pair = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double value =
            sorted.get(i).ref().equals(sorted.get(j).ref())
                ? -1
                : likeness.of(sorted.get(i), sorted.get(j));
        pair[i][j] = value;
        pair[j][i] = value;
      }
    }
    return cluster(sorted, pair);
  }

  private static List<List<Said>> cluster(List<Said> sorted, double[][] pair) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      double best = Likeness.SAME;
      int left = -1;
      int right = -1;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double value = average(groups.get(i), groups.get(j), pair);
          if (value > best) {
            best = value;
            left = i;
            right = j;
          }
        }
      }
      if (left < 0) {
        break;
      }
      groups.get(left).addAll(groups.remove(right));
    }
    return groups.stream().map(group -> group.stream().sorted().map(sorted::get).toList()).toList();
  }

  /**
   * The average over the pairs; the best pair counts as much as all others together, so that groups
   * can grow.
   */
  private static double average(List<Integer> a, List<Integer> b, double[][] pair) {
    double sum = 0;
    double best = Likeness.VETO;
    for (int i : a) {
      for (int j : b) {
        if (pair[i][j] <= Likeness.VETO) {
          return Likeness.VETO;
        }
        sum += pair[i][j];
        best = Math.max(best, pair[i][j]);
      }
    }
    return 0.5 * best + 0.5 * sum / (a.size() * b.size());
  }
}
