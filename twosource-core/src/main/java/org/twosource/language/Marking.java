package org.twosource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The likeliest chunks of a run of words under B-, I- and O marks (Viterbi 1967). */
final class Marking {
  private final List<String> labels;
  private final boolean[][] allowed;
  private final boolean[] opens;
  private final double[] cost;

  /** A chunk of words, both ends included, and how likely its marks are, 0 to 1. */
  record Chunk(String kind, int first, int last, double likely) {}

  /**
   * @param opening what it costs to begin a chunk of a kind, as a logarithm: the network judges
   *     word by word and begins too many
   */
  Marking(List<String> labels, ToDoubleFunction<String> opening) {
    this.labels = labels;
    int n = labels.size();
    allowed = new boolean[n][n];
    opens = new boolean[n];
    cost = new double[n];
    for (int b = 0; b < n; b++) {
      String to = labels.get(b);
      opens[b] = !to.startsWith("I-");
      cost[b] = to.startsWith("B-") ? opening.applyAsDouble(to.substring(2)) : 0;
      for (int a = 0; a < n; a++) {
        allowed[a][b] = opens[b] || labels.get(a).endsWith(to.substring(1));
      }
    }
  }

  /** The chunks of words whose scores lie in {@code states}, a row a word. */
  List<Chunk> chunks(States states, Heads.Slice slice) {
    int words = states.words();
    int n = labels.size();
    double[][] best = new double[words][n];
    int[][] from = new int[words][n];
    double[][] likely = new double[words][];
    for (int i = 0; i < words; i++) {
      likely[i] = states.logSoftmax(i, slice);
      for (int b = 0; b < n; b++) {
        best[i][b] = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < n; a++) {
          double before = i == 0 ? (opens[b] ? 0 : Double.NEGATIVE_INFINITY) : best[i - 1][a];
          if ((i == 0 || allowed[a][b]) && before + likely[i][b] - cost[b] > best[i][b]) {
            best[i][b] = before + likely[i][b] - cost[b];
            from[i][b] = a;
          }
        }
      }
    }
    return chunks(path(best, from), likely);
  }

  private static int[] path(double[][] best, int[][] from) {
    int[] path = new int[best.length];
    for (int i = best.length - 1; i >= 0; i--) {
      if (i == best.length - 1) {
        for (int b = 1; b < best[i].length; b++) {
          path[i] = best[i][b] > best[i][path[i]] ? b : path[i];
        }
      } else {
        path[i] = from[i + 1][path[i + 1]];
      }
    }
    return path;
  }

  private List<Chunk> chunks(int[] path, double[][] likely) {
    List<Chunk> found = new ArrayList<>();
    for (int i = 0; i < path.length; ) {
      String label = labels.get(path[i]);
      if (!label.startsWith("B-")) {
        i++;
        continue;
      }
      int last = i;
      double sum = likely[i][path[i]];
      while (last + 1 < path.length && labels.get(path[last + 1]).startsWith("I-")) {
        last++;
        sum += likely[last][path[last]];
      }
      found.add(new Chunk(label.substring(2), i, last, Math.exp(sum / (last - i + 1))));
      i = last + 1;
    }
    return found;
  }
}
