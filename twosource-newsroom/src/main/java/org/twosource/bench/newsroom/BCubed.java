package org.twosource.bench.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * B³ (Bagga and Baldwin 1998) of one grouping against another: for each item how much of its group
 * the other side puts with it, in the mean.
 *
 * @param found groups
 * @param wanted groups
 */
record BCubed(double precision, double recall, int found, int wanted) {

  private record Both(String wanted, String found) {}

  /** Of items that stand at the same place in both lists, each by the name of its group. */
  static BCubed of(List<String> wanted, List<String> found) {
    Map<String, Integer> wantedSizes = new HashMap<>();
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<Both, Integer> shared = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      wantedSizes.merge(wanted.get(i), 1, Integer::sum);
      foundSizes.merge(found.get(i), 1, Integer::sum);
      shared.merge(new Both(wanted.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Both, Integer> one : shared.entrySet()) {
      double count = one.getValue();
      precision += count * count / foundSizes.getOrDefault(one.getKey().found(), 1);
      recall += count * count / wantedSizes.getOrDefault(one.getKey().wanted(), 1);
    }
    return new BCubed(
        precision / wanted.size(), recall / wanted.size(), foundSizes.size(), wantedSizes.size());
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "B3 %-10s %.3f (precision %.3f, recall %.3f), %,d groups of %,d",
        name,
        f1(),
        precision,
        recall,
        found,
        wanted);
  }
}
