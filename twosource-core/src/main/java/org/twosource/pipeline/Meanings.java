package org.twosource.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Comparison;
import org.twosource.language.SentenceVectors;
import org.twosource.pipeline.Memory.Part;

/**
 * How close the statements of a bundle are in meaning, by sentence vectors where these are at hand.
 */
final class Meanings {

  private Meanings() {}

  /** Loads the vectors beside what the caller does next. */
  static void warmUp(Workers workers) {
    workers.start(SentenceVectors::miniLmIfAvailable);
  }

  static Comparison.Similarity of(List<ReportReading> readings, Memory memory) {
    Map<String, float[]> vectors = new HashMap<>();
    if (readings.size() > 1) {
      SentenceVectors.miniLmIfAvailable()
          .ifPresent(model -> fill(vectors, readings, model, new Kept(memory, Part.VECTORS)));
    }
    return (a, b) -> cosine(vectors.get(a), vectors.get(b));
  }

  private static void fill(
      Map<String, float[]> vectors,
      List<ReportReading> readings,
      SentenceVectors model,
      Kept kept) {
    readings.forEach(
        reading -> kept.recall(reading.report(), Meanings::read).ifPresent(vectors::putAll));
    List<String> missing =
        List.copyOf(
            readings.stream()
                .flatMap(reading -> statements(reading).stream())
                .filter(statement -> !vectors.containsKey(statement))
                .collect(Collectors.toCollection(TreeSet::new)));
    float[][] found = model.of(missing);
    for (int i = 0; i < found.length; i++) {
      vectors.put(missing.get(i), found[i]);
    }
    Set<String> made = Set.copyOf(missing);
    readings.stream()
        .filter(reading -> !Collections.disjoint(statements(reading), made))
        .forEach(
            reading ->
                kept.keep(reading.report(), out -> write(vectors, statements(reading), out)));
  }

  private static Set<String> statements(ReportReading reading) {
    return reading.claims().stream()
        .map(Claim::statement)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void write(
      Map<String, float[]> vectors, Set<String> statements, DataOutputStream out)
      throws IOException {
    out.writeInt(statements.size());
    for (String statement : statements) {
      out.writeInt(statement.length());
      out.writeChars(statement);
      float[] vector = vectors.getOrDefault(statement, new float[0]);
      out.writeInt(vector.length);
      for (float number : vector) {
        out.writeFloat(number);
      }
    }
  }

  static Map<String, float[]> read(DataInputStream in) throws IOException {
    Map<String, float[]> vectors = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      StringBuilder statement = new StringBuilder();
      for (int letters = in.readInt(); letters > 0; letters--) {
        statement.append(in.readChar());
      }
      float[] vector = new float[in.readInt()];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = in.readFloat();
      }
      vectors.put(statement.toString(), vector);
    }
    return vectors;
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
