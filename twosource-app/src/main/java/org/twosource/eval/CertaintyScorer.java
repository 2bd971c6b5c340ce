package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.eval.Answer.Rated;

/**
 * Certainty of events as Rudinger et al. (2018) measure it: the mean absolute error and Pearson's r
 * over all marked words. A word that the candidate left out stands as 0, which is "open".
 */
final class CertaintyScorer implements Scorer {

  @Override
  public List<Score> score(List<Marked> documents) {
    List<double[]> pairs = new ArrayList<>();
    long answered = 0;
    for (Marked document : documents) {
      for (Rated gold : document.gold().certainty()) {
        Optional<Rated> found =
            document.found().certainty().stream()
                .filter(one -> one.word().overlaps(gold.word()))
                .findFirst();
        answered += found.isPresent() ? 1 : 0;
        pairs.add(new double[] {gold.value(), found.map(Rated::value).orElse(0.0)});
      }
    }
    return List.of(
        Score.of("Pearson r", correlation(pairs), pairs.size()),
        Score.of(
            "mean absolute error",
            pairs.stream().mapToDouble(pair -> Math.abs(pair[0] - pair[1])).average().orElse(0),
            pairs.size()),
        Score.of("answered", pairs.isEmpty() ? 0 : (double) answered / pairs.size(), pairs.size()));
  }

  /** Pearson's product-moment correlation, 0 where one side does not vary. */
  private static double correlation(List<double[]> pairs) {
    double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
    double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
    double xy = pairs.stream().mapToDouble(pair -> (pair[0] - x) * (pair[1] - y)).sum();
    double xx = pairs.stream().mapToDouble(pair -> (pair[0] - x) * (pair[0] - x)).sum();
    double yy = pairs.stream().mapToDouble(pair -> (pair[1] - y) * (pair[1] - y)).sum();
    return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }
}
