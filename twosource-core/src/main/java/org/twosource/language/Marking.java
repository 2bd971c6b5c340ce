package org.twosource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The likeliest chunks of a run of words under B-, I- and O marks (Viterbi 1967), by what the
 * network says of each word and what it has learnt of one mark behind another (Lafferty et al.
 * 2001).
 */
final class Marking {
  private final List<String> labels;
  private final double[][] after;
  private final double[] start;

  /** A chunk of words, both ends included, and how likely its marks are, 0 to 1. */
  record Chunk(String kind, int first, int last, double likely) {}

  /**
   * @param follows what it is worth that one mark follows another, see {@link Heads}
   * @param opening what it costs on top to begin a chunk of a kind, as a logarithm
   */
  Marking(List<String> labels, float[] follows, ToDoubleFunction<String> opening) {
    this.labels = labels;
    int n = labels.size();
    after = new double[n][n];
    start = new double[n];
    for (int b = 0; b < n; b++) {
      String to = labels.get(b);
      boolean opens = !to.startsWith("I-");
      double cost = to.startsWith("B-") ? opening.applyAsDouble(to.substring(2)) : 0;
      start[b] = opens ? -cost : Double.NEGATIVE_INFINITY;
      for (int a = 0; a < n; a++) {
        boolean allowed = opens || labels.get(a).endsWith(to.substring(1));
        after[a][b] = allowed ? follows[a * n + b] - cost : Double.NEGATIVE_INFINITY;
      }
    }
  }

  /** The chunks of words whose scores lie in {@code states}, a row a word. */
  List<Chunk> chunks(States states, Heads.Slice slice) {
    return chunks(states, slice, 0, states.words());
  }

  /** The chunks of so many words from one on, as if there were no others. */
  List<Chunk> chunks(States states, Heads.Slice slice, int first, int words) {
    int n = labels.size();
    double[][] best = new double[words][n];
    int[][] from = new int[words][n];
    double[][] likely = new double[words][];
    for (int i = 0; i < words; i++) {
      likely[i] = states.logSoftmax(first + i, slice);
      if (i == 0) {
        open(likely[0]);
      }
      for (int b = 0; b < n; b++) {
        best[i][b] = i == 0 ? start[b] : Double.NEGATIVE_INFINITY;
        for (int a = 0; i > 0 && a < n; a++) {
          if (best[i - 1][a] + after[a][b] > best[i][b]) {
            best[i][b] = best[i - 1][a] + after[a][b];
            from[i][b] = a;
          }
        }
        best[i][b] += likely[i][b];
      }
    }
    return chunks(path(best, from), likely, first);
  }

  /** Nothing goes on where a run begins: what speaks for an I- there speaks for its B-. */
  private void open(double[] likely) {
    for (int b = 0; b < likely.length; b++) {
      int inner = labels.indexOf("I" + labels.get(b).substring(1));
      if (labels.get(b).startsWith("B-") && inner >= 0) {
        likely[b] = Math.log(Math.exp(likely[b]) + Math.exp(likely[inner]));
      }
    }
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

  private List<Chunk> chunks(int[] path, double[][] likely, int offset) {
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
      double mean = Math.exp(sum / (last - i + 1));
      found.add(new Chunk(label.substring(2), offset + i, offset + last, mean));
      i = last + 1;
    }
    return found;
  }
}
