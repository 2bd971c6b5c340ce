package org.twosource.language;

import java.util.Arrays;

/**
 * The best tree over the words of a sentence, with one root (Chu & Liu 1965, Edmonds 1967; one root
 * by trying each, Zmigrod et al. 2020). Most sentences need no more than each word's best head.
 */
final class MaximumTree {
  private static final float NEVER = -1e9f;

  private MaximumTree() {}

  /**
   * The head of each word, or -1 for the root.
   *
   * @param scores for each word how well it hangs on each, and last how well it is the root
   */
  static int[] heads(float[][] scores) {
    int n = scores.length;
    float[][] edges = new float[n + 1][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        edges[i + 1][j + 1] = i == j ? NEVER : scores[i][j];
      }
      edges[i + 1][0] = scores[i][n];
    }
    int[] heads = greedy(edges);
    if (!isTree(heads)) {
      heads = oneRoot(edges);
    }
    int[] found = new int[n];
    for (int i = 0; i < n; i++) {
      found[i] = heads[i + 1] - 1;
    }
    return found;
  }

  private static int[] greedy(float[][] edges) {
    int[] heads = new int[edges.length];
    heads[0] = -1;
    for (int i = 1; i < edges.length; i++) {
      int best = 0;
      for (int j = 1; j < edges.length; j++) {
        if (edges[i][j] > edges[i][best]) {
          best = j;
        }
      }
      heads[i] = best;
    }
    return heads;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int i = 1; i < heads.length; i++) {
      roots += heads[i] == 0 ? 1 : 0;
    }
    return roots == 1 && cycle(heads) == null;
  }

  /** The best of the trees whose root is one given word, over all words. */
  private static int[] oneRoot(float[][] edges) {
    int n = edges.length;
    int[] best = null;
    double highest = 0;
    for (int root = 1; root < n; root++) {
      float[][] limited = new float[n][];
      for (int i = 0; i < n; i++) {
        limited[i] = edges[i].clone();
        limited[i][0] = i == root ? 0 : NEVER;
      }
      Arrays.fill(limited[root], 1, n, NEVER);
      int[] heads = edmonds(limited);
      double sum = 0;
      for (int i = 1; i < n; i++) {
        sum += edges[i][heads[i]];
      }
      if (best == null || sum > highest) {
        best = heads;
        highest = sum;
      }
    }
    return best == null ? greedy(edges) : best;
  }

  private static int[] edmonds(float[][] edges) {
    int[] heads = greedy(edges);
    boolean[] ring = cycle(heads);
    if (ring == null) {
      return heads;
    }
    int n = edges.length;
    int[] old = new int[n];
    int[] now = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (!ring[i]) {
        old[size] = i;
        now[i] = size++;
      }
    }
    float[][] small = new float[size + 1][size + 1];
    for (float[] row : small) {
      Arrays.fill(row, NEVER * 2);
    }
    int[] enters = new int[size + 1];
    int[] leaves = new int[size + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (ring[i] && ring[j]) {
          continue;
        }
        int a = ring[i] ? size : now[i];
        int b = ring[j] ? size : now[j];
        // Entering the ring at i gives up the ring's own edge to i.
        float score = ring[i] ? edges[i][j] - edges[i][heads[i]] : edges[i][j];
        if (score > small[a][b]) {
          small[a][b] = score;
          if (ring[i]) {
            enters[b] = i;
          } else if (ring[j]) {
            leaves[a] = j;
          }
        }
      }
    }
    int[] above = edmonds(small);
    for (int a = 1; a < size; a++) {
      heads[old[a]] = above[a] == size ? leaves[a] : old[above[a]];
    }
    heads[enters[above[size]]] = old[above[size]];
    return heads;
  }

  /** The words of a ring, or null where there is none. */
  private static boolean @org.jspecify.annotations.Nullable [] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int i = 1; i < heads.length; i++) {
      int at = i;
      while (at > 0 && seen[at] == 0) {
        seen[at] = i;
        at = heads[at];
      }
      if (at > 0 && seen[at] == i) {
        boolean[] ring = new boolean[heads.length];
        for (int j = at; !ring[j]; j = heads[j]) {
          ring[j] = true;
        }
        return ring;
      }
    }
    return null;
  }
}
