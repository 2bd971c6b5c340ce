package org.twosource.corroboration;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Groups that grow together, the likest two first. How like two groups are: half the average of
 * their pairs and half the best of them, so that groups can grow; one veto keeps them apart. Where
 * two pairs of groups are equally like, the one that stands first goes first. Used once.
 */
final class Clustering {

  private final int size;
  private final double[][] sum;
  private final double[][] best;
  private final int[] members;
  private final int[] group;
  private final BitSet alive = new BitSet();

  /** For each group the likest of those after it, and how like that is. */
  private final int[] nearest;

  private final double[] nearness;

  /**
   * @param pair how like the member of the row is to those after it: the first of these in column 0
   */
  Clustering(double[][] pair) {
    this.size = pair.length;
    this.sum = pair;
    this.best = new double[size][];
    this.members = new int[size];
    this.group = new int[size];
    this.nearest = new int[size];
    this.nearness = new double[size];
    alive.set(0, size);
    for (int i = 0; i < size; i++) {
      members[i] = 1;
      group[i] = i;
      for (int j = 0; j < sum[i].length; j++) {
        if (sum[i][j] <= Likeness.VETO) {
          sum[i][j] = Double.NEGATIVE_INFINITY;
        }
      }
      best[i] = sum[i].clone();
    }
    for (int i = 0; i < size; i++) {
      seek(i);
    }
  }

  /**
   * For each member the first member of its group, once no two groups are liker than {@code least}.
   */
  int[] groups(double least) {
    while (true) {
      int left = -1;
      double most = least;
      for (int i = alive.nextSetBit(0); i >= 0; i = alive.nextSetBit(i + 1)) {
        if (nearness[i] > most) {
          most = nearness[i];
          left = i;
        }
      }
      if (left < 0) {
        return group;
      }
      join(left, nearest[left]);
    }
  }

  private double likeness(int i, int j) {
    int at = j - i - 1;
    return 0.5 * best[i][at] + 0.5 * sum[i][at] / (members[i] * members[j]);
  }

  private void seek(int i) {
    nearest[i] = -1;
    nearness[i] = Double.NEGATIVE_INFINITY;
    for (int j = alive.nextSetBit(i + 1); j >= 0; j = alive.nextSetBit(j + 1)) {
      double value = likeness(i, j);
      if (value > nearness[i]) {
        nearness[i] = value;
        nearest[i] = j;
      }
    }
  }

  private void join(int left, int right) {
    alive.clear(right);
    for (int k = alive.nextSetBit(0); k >= 0; k = alive.nextSetBit(k + 1)) {
      if (k != left) {
        add(left, right, k);
      }
    }
    members[left] += members[right];
    for (int i = 0; i < size; i++) {
      group[i] = group[i] == right ? left : group[i];
    }
    for (int k = alive.nextSetBit(0); k >= 0 && k < right; k = alive.nextSetBit(k + 1)) {
      if (k == left || nearest[k] == left || nearest[k] == right) {
        seek(k);
      } else if (k < left) {
        double value = likeness(k, left);
        if (value > nearness[k] || (value == nearness[k] && left < nearest[k])) {
          nearness[k] = value;
          nearest[k] = left;
        }
      }
    }
  }

  /** What the right group is like to another, the left now is as well. */
  private void add(int left, int right, int other) {
    int i = Math.min(left, other);
    int at = Math.max(left, other) - i - 1;
    int k = Math.min(right, other);
    int from = Math.max(right, other) - k - 1;
    sum[i][at] += sum[k][from];
    best[i][at] =
        sum[i][at] == Double.NEGATIVE_INFINITY ? sum[i][at] : Math.max(best[i][at], best[k][from]);
  }

  static double[][] rows(int size) {
    double[][] rows = new double[size][];
    Arrays.setAll(rows, i -> new double[size - i - 1]);
    return rows;
  }
}
