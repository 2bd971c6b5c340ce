package org.twosource.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fits the weights of the signs: a logistic regression over the pairs that a grouper compares when
 * the reports come as a stream.
 *
 * <p>Arguments: sets to learn from, as {@code FILE:GROUP:PART:SHARE}: a file with one report a line
 * in JSON ({@code doc} or {@code id}, {@code title}, {@code text}, {@code published}, {@code
 * split}), the field that names its group, the part to learn from, empty for all, and how much the
 * whole set counts beside the first, whatever its size; and signs whose weight is given, as {@code
 * APART=-0.68}. Prints a column of {@code link-weights.tsv}.
 */
public final class FitGroupWeights {

  private static final double PENALTY = 1;
  private static final int SET = 4;

  private record Labelled(ReportFeatures report, String group) {}

  private final List<double[]> pairs = new ArrayList<>();
  private final List<Boolean> same = new ArrayList<>();
  private final List<Integer> sets = new ArrayList<>();
  private final List<Double> counts = new ArrayList<>();
  private int set;

  private FitGroupWeights() {}

  public static void main(String[] arguments) throws IOException {
    FitGroupWeights fit = new FitGroupWeights();
    double[] given = new double[Sign.values().length];
    boolean[] free = new boolean[given.length + 1];
    Arrays.fill(free, true);
    for (String argument : arguments) {
      String[] parts = argument.split("[:=]", -1);
      if (parts.length == SET) {
        fit.read(reports(Path.of(parts[0]), parts[1], parts[2]));
        fit.counts.add(Double.valueOf(parts[SET - 1]));
      } else {
        int sign = Sign.valueOf(parts[0]).place();
        given[sign] = Double.parseDouble(parts[1]);
        free[sign] = false;
      }
    }
    fit.print(fit.weights(given, free), System.out);
  }

  private static List<Labelled> reports(Path file, String group, String part) throws IOException {
    FeatureReader reader = FeatureReader.load();
    ObjectMapper json = new ObjectMapper();
    List<Labelled> reports = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode one = json.readTree(line);
      if (part.isEmpty() || one.path("split").asText().equals(part)) {
        String day = one.path("published").asText();
        reports.add(
            new Labelled(
                reader.read(
                    one.path(one.has("doc") ? "doc" : "id").asText(),
                    one.path("title").asText(),
                    one.path("text").asText(),
                    day.length() < 10
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(day.substring(0, 10)))),
                one.path(group).asText()));
      }
    }
    reports.sort(
        Comparator.comparing((Labelled one) -> one.report.published().orElse(LocalDate.MIN))
            .thenComparing(one -> Integer.reverse(one.report.id().hashCode())));
    return reports;
  }

  /** Takes the pairs that are compared when the reports come one by one. */
  private void read(List<Labelled> reports) {
    TermTable frequencies = new TermTable(Limits.STANDARD.terms());
    Archive archive = new Archive(Limits.STANDARD, frequencies);
    PairReader reader = new PairReader(frequencies);
    Held.Story story = new Held.Story("s0");
    for (int i = 0; i < reports.size(); i++) {
      Labelled one = reports.get(i);
      frequencies.add(one.report);
      Coded coded = frequencies.hold(one.report);
      PairReader.Asking asking = reader.asking(coded);
      for (Held other : archive.candidates(coded)) {
        pairs.add(asking.signs(other.report));
        same.add(other.incident.id.equals(one.group));
        sets.add(set);
      }
      archive.add(new Held(coded, i, new Held.Incident(one.group, story)));
    }
    set++;
  }

  /** Newton's method on the penalised likelihood; the last weight is the bias. */
  private double[] weights(double[] given, boolean[] free) {
    double[] shares = shares();
    int size = given.length + 1;
    double[] weights = Arrays.copyOf(given, size);
    for (int round = 0; round < 40; round++) {
      double[] slope = new double[size];
      double[][] curve = new double[size][size];
      for (int p = 0; p < pairs.size(); p++) {
        double share = shares[sets.get(p)];
        double[] x = Arrays.copyOf(pairs.get(p), size);
        x[size - 1] = 1;
        double odds = 0;
        for (int i = 0; i < size; i++) {
          odds += weights[i] * x[i];
        }
        double chance = 1 / (1 + Math.exp(-odds));
        for (int i = 0; i < size; i++) {
          slope[i] += share * (chance - (same.get(p) ? 1 : 0)) * x[i];
          for (int j = 0; j < size; j++) {
            curve[i][j] += share * chance * (1 - chance) * x[i] * x[j];
          }
        }
      }
      for (int i = 0; i < size; i++) {
        double penalty = i == size - 1 ? 1e-6 : PENALTY;
        slope[i] += penalty * weights[i];
        curve[i][i] += penalty;
        if (!free[i]) {
          slope[i] = 0;
          curve[i] = new double[size];
          curve[i][i] = 1;
        }
      }
      double[] step = solved(curve, slope);
      for (int i = 0; i < size; i++) {
        weights[i] -= step[i];
      }
    }
    return weights;
  }

  /** What a pair of each set counts, 1 in the first. */
  private double[] shares() {
    double[] shares = new double[set];
    double first = Collections.frequency(sets, 0) / counts.get(0);
    for (int i = 0; i < set; i++) {
      shares[i] = counts.get(i) * first / Collections.frequency(sets, i);
    }
    return shares;
  }

  /** Gauss's elimination; the matrix is positive definite. */
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int j = i; j < size; j++) {
          matrix[row][j] -= factor * matrix[i][j];
        }
        right[row] -= factor * right[i];
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double sum = right[i];
      for (int j = i + 1; j < size; j++) {
        sum -= matrix[i][j] * solution[j];
      }
      solution[i] = sum / matrix[i][i];
    }
    return solution;
  }

  private void print(double[] weights, PrintStream out) {
    long links = same.stream().filter(one -> one).count();
    out.println("# " + pairs.size() + " pairs, " + links + " of one group");
    for (Sign sign : Sign.values()) {
      out.printf(Locale.ROOT, "%s\t%.2f%n", sign, weights[sign.place()]);
    }
    out.printf(Locale.ROOT, "bias\t%.2f%n", weights[weights.length - 1]);
  }
}
