package org.twosource.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twosource.eval.Answer.Reused;
import org.twosource.eval.Answer.Reused.Degree;

/**
 * Copies by marked pairs: which of them are derived, whole or partly, over all stories and in each;
 * and the mean of the F of whole, partly and not. Pairs that are not marked do not count.
 */
final class ReuseScorer implements Scorer {

  @Override
  public List<Score> score(List<Marked> documents) {
    List<Pair> pairs = pairs(documents);
    List<Score> scores = new ArrayList<>();
    scores.add(Score.of("derived", derived(pairs)));
    Map<String, List<Pair>> stories = new TreeMap<>();
    pairs.forEach(one -> stories.computeIfAbsent(one.story(), story -> new ArrayList<>()).add(one));
    if (stories.size() > 1) {
      stories.forEach((story, some) -> scores.add(Score.of("derived, " + story, derived(some))));
    }
    scores.add(Score.of("whole, partly or not: macro F", macro(pairs), pairs.size()));
    return scores;
  }

  /** The marked pairs of which both are there. */
  private static List<Pair> pairs(List<Marked> documents) {
    Map<String, Marked> byId = new HashMap<>();
    documents.forEach(one -> byId.put(one.passage().id(), one));
    List<Pair> pairs = new ArrayList<>();
    for (Marked one : documents) {
      Optional<Reused> gold = one.gold().reuse();
      if (gold.isPresent()) {
        Map<String, Degree> found = one.found().reuse().map(Reused::others).orElse(Map.of());
        gold.get()
            .others()
            .forEach(
                (other, wanted) -> {
                  if (byId.containsKey(other)) {
                    Degree told = found.getOrDefault(other, Degree.NOT);
                    pairs.add(new Pair(gold.get().story(), wanted, told));
                  }
                });
      }
    }
    return pairs;
  }

  private static Tally derived(List<Pair> pairs) {
    long wanted = pairs.stream().filter(one -> one.wanted() != Degree.NOT).count();
    long found = pairs.stream().filter(one -> one.found() != Degree.NOT).count();
    long right =
        pairs.stream()
            .filter(one -> one.wanted() != Degree.NOT && one.found() != Degree.NOT)
            .count();
    return Tally.of(right, found, wanted);
  }

  /** The mean over the degrees that the set has. */
  private static double macro(List<Pair> pairs) {
    Map<Degree, Tally> byDegree = new EnumMap<>(Degree.class);
    for (Pair one : pairs) {
      byDegree.merge(one.wanted(), Tally.of(one.hit(), 0, 1), Tally::plus);
    }
    for (Pair one : pairs) {
      byDegree.computeIfPresent(one.found(), (degree, tally) -> tally.plus(Tally.of(0, 1, 0)));
    }
    return byDegree.values().stream().mapToDouble(Tally::f).average().orElse(0);
  }

  /** A marked pair. */
  private record Pair(String story, Degree wanted, Degree found) {

    int hit() {
      return wanted == found ? 1 : 0;
    }
  }
}
