package org.twosource.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Comparison;
import org.twosource.language.SentenceVectors;

/**
 * How close the statements of a bundle are in meaning, by sentence vectors where these are at hand.
 */
final class Meanings {

  private Meanings() {}

  /** Loads the vectors beside what the caller does next. */
  static void warmUp(Workers workers) {
    workers.start(SentenceVectors::miniLmIfAvailable);
  }

  static Comparison.Similarity of(List<ReportReading> readings) {
    TreeSet<String> statements = new TreeSet<>();
    readings.forEach(
        reading -> reading.claims().forEach(claim -> statements.add(claim.statement())));
    List<String> texts = new ArrayList<>(statements);
    Map<String, float[]> vectors = new HashMap<>();
    if (readings.size() > 1) {
      SentenceVectors.miniLmIfAvailable()
          .ifPresent(
              model -> {
                float[][] found = model.of(texts);
                for (int i = 0; i < found.length; i++) {
                  vectors.put(texts.get(i), found[i]);
                }
              });
    }
    return (a, b) -> cosine(vectors.get(a), vectors.get(b));
  }

  private static double cosine(
      float @org.jspecify.annotations.Nullable [] a,
      float @org.jspecify.annotations.Nullable [] b) {
    if (a == null || b == null) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
